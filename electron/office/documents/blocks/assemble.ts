import {
  type Block,
  type Format,
  fail,
  ok,
  type ReadDocument,
  type ReadReport,
  type Result,
} from '#shared/contract/index.ts';
import { limits } from '../limits.ts';
import type { RawBlock } from './raw-block.ts';

/** Puts blocks one under the other and gives everything its span. Errors: `limit-exceeded`. */
export function assemble(format: Format, raw: readonly RawBlock[], read: ReadReport): Result<ReadDocument> {
  if (raw.length > limits.blocks) return fail('limit-exceeded', { limit: 'blocks', count: raw.length });
  const texts: string[] = [];
  const blocks: Block[] = [];
  let at = 0;
  for (const { stretches, section: _section, ...look } of raw.filter(isNotSecondBreak)) {
    const start = at;
    const placed = stretches.map(({ text, origin, style }) => {
      const from = at;
      at += text.length;
      return { span: [from, at] as const, origin, ...(Object.keys(style).length > 0 ? { style } : {}) };
    });
    texts.push(stretches.map(({ text }) => text).join(''));
    blocks.push({ ...look, span: [start, at], stretches: placed });
    at += 1;
  }
  if (at > limits.textLength) return fail('limit-exceeded', { limit: 'textLength', count: at });
  return ok({ format, text: texts.join('\n'), blocks, read });
}

/** A break at the end of a section whose next paragraph asks for one as well makes one new page. */
function isNotSecondBreak(block: RawBlock, index: number, all: readonly RawBlock[]): boolean {
  return block.kind !== 'pageBreak' || all[index - 1]?.kind !== 'pageBreak';
}
