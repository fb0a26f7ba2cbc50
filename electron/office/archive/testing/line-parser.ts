import { type Block, ok } from '#shared/contract/index.ts';
import type { Parser } from '../../documents/index.ts';

/** Reads plain UTF-8 text in this process, a block a line, as the real reader does in its child. */
export const lineParser: Pick<Parser, 'read' | 'close'> = {
  async read(_name, bytes) {
    const text = new TextDecoder().decode(bytes);
    let start = 0;
    const blocks = text.split('\n').map((line, paragraph): Block => {
      const span = [start, start + line.length] as const;
      start = span[1] + 1;
      return { kind: 'paragraph', span, stretches: [{ span, origin: { part: 'text', paragraph, run: 0, offset: 0 } }] };
    });
    return ok({ format: 'txt', text, blocks, read: { parts: ['body'], notRead: [] } });
  },
  async close() {},
};
