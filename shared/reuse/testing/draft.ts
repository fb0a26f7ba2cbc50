import type { Draft } from '../../contract/index.ts';
import { understand } from '../../gongwen/index.ts';

/** A draft as it is read from a plain text file. */
export function draftOf(text: string, name = '草稿.txt'): Draft {
  let at = 0;
  const blocks = text.split('\n').map((line) => {
    const span: [number, number] = [at, at + line.length];
    at += line.length + 1;
    return { kind: 'paragraph' as const, span, stretches: [] };
  });
  const file = { name, format: 'txt' as const, bytes: text.length, sha256: 'a'.repeat(64) };
  return understand({ format: 'txt', text, blocks, read: { parts: ['body'], notRead: [] } }, file);
}
