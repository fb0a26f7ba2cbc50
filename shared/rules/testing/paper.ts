import type { Draft, ElementChanges, ReadDocument } from '../../contract/index.ts';
import { understand } from '../../gongwen/index.ts';

/** A whole document as plain text, understood as a real one is. */
export function paper(text: string, read: Partial<ReadDocument['read']> = {}, corrections: ElementChanges = {}): Draft {
  let at = 0;
  const blocks = text.split('\n').map((line, paragraph): ReadDocument['blocks'][number] => {
    const span = [at, at + line.length] as const;
    at += line.length + 1;
    return { kind: 'paragraph', span, stretches: [{ span, origin: { part: 'text', paragraph, run: 0, offset: 0 } }] };
  });
  return understand(
    { format: 'txt', text, blocks, read: { parts: ['body'], notRead: [], ...read } },
    { name: 'draft.txt', format: 'txt', bytes: text.length, sha256: '0'.repeat(64) },
    corrections,
  );
}

/**
 * A sentence or some paragraphs in the body of a notice of a county's office to its townships and departments; a text
 * with a title of its own (the first line has no full stop, and more lines follow) is a document as it stands.
 */
export function notice(text: string): Draft {
  const [first = '', ...rest] = text.split('\n');
  if (rest.length > 0 && !/[。；]$/u.test(first)) return paper(text);
  return paper(
    [
      '云溪县人民政府办公室关于做好有关工作的通知',
      '',
      '各乡镇人民政府，县政府各部门：',
      ...text.split('\n').map((line) => `　　${line}`),
      '',
      '云溪县人民政府办公室',
      '2026年3月5日',
    ].join('\n'),
  );
}
