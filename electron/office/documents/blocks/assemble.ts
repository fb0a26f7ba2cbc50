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
  const text = texts.join('\n');
  if (text.isWellFormed()) return ok({ format, text, blocks, read });
  // Half a surrogate pair is no character of a text; it is shown as one that is damaged.
  const damaged = { part: 'damagedCharacters', count: countHalves(text) };
  return ok({ format, text: text.toWellFormed(), blocks, read: { ...read, notRead: withLoss(read.notRead, damaged) } });
}

function countHalves(text: string): number {
  let count = 0;
  for (const character of text) if (!character.isWellFormed()) count += 1;
  return count;
}

function withLoss(losses: ReadReport['notRead'], more: ReadReport['notRead'][number]): ReadReport['notRead'] {
  const known = losses.find(({ part }) => part === more.part);
  if (known === undefined) return [...losses, more];
  return losses.map((loss) => (loss === known ? { ...loss, count: loss.count + more.count } : loss));
}

/** A break at the end of a section whose next paragraph asks for one as well makes one new page. */
function isNotSecondBreak(block: RawBlock, index: number, all: readonly RawBlock[]): boolean {
  return block.kind !== 'pageBreak' || all[index - 1]?.kind !== 'pageBreak';
}
