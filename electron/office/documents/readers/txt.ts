import { type Block, fail, ok, type ReadDocument, type Result } from '#shared/contract/index.ts';
import { limits } from '../limits.ts';
import { decodeText } from './encoding.ts';

/**
 * Reads plain text. The text is the file itself, decoded, without a byte-order mark and with LF line ends; nothing
 * else is changed, since offsets refer to it. Each line is a paragraph.
 * Errors: `empty-file`, `unknown-format`, `limit-exceeded`.
 */
export function readTxt(bytes: Uint8Array): Result<ReadDocument> {
  const decoded = decodeText(bytes);
  if (decoded === null) return fail('unknown-format', { format: 'binary' });
  const text = decoded.text.replaceAll(/\r\n?/gu, '\n');
  if (text === '') return fail('empty-file');
  const lines = text.split('\n');
  if (lines.length > limits.blocks) return fail('limit-exceeded', { limit: 'blocks', count: lines.length });
  if (text.length > limits.textLength) return fail('limit-exceeded', { limit: 'textLength', count: text.length });

  let at = 0;
  const blocks = lines.map((line, paragraph): Block => {
    const span = [at, at + line.length] as const;
    at += line.length + 1;
    const origin = { part: 'text', paragraph, run: 0, offset: 0 };
    return { kind: 'paragraph', span, stretches: line === '' ? [] : [{ span, origin }] };
  });
  const notRead = decoded.damaged > 0 ? [{ part: 'damagedCharacters', count: decoded.damaged }] : [];
  return ok({ format: 'txt', text, blocks, read: { parts: ['body'], notRead } });
}
