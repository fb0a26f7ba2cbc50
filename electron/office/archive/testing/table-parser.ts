import { type Block, ok } from '#shared/contract/index.ts';
import type { Parser } from '../../documents/index.ts';

/** As `lineParser`, but a line with `|` is a row of a table, a cell a part. */
export const tableParser: Pick<Parser, 'read' | 'close'> = {
  async read(_name, bytes) {
    const parts: string[] = [];
    const blocks: Block[] = [];
    let start = 0;
    let row = 0;
    const put = (text: string, given: Partial<Block>): void => {
      const span = [start, start + text.length] as const;
      start = span[1] + 1;
      parts.push(text);
      const origin = { part: 'text', paragraph: parts.length - 1, run: 0, offset: 0 };
      blocks.push({ kind: 'paragraph', span, stretches: [{ span, origin }], ...given });
    };
    for (const line of new TextDecoder().decode(bytes).split('\n')) {
      if (line.includes('|')) {
        for (const [column, text] of line.split('|').entries())
          put(text, { kind: 'cell', cell: { table: 0, row, column } });
        row++;
      } else put(line, {});
    }
    return ok({ format: 'docx', text: parts.join('\n'), blocks, read: { parts: ['body', 'tables'], notRead: [] } });
  },
  async close() {},
};
