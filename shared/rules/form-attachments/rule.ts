import { z } from 'zod';
import type { Draft, Span } from '../../contract/index.ts';
import { defineRule, finding, pass, type RawFinding } from '../define-rule.ts';

/** A file behind the name: the list is a portal's, not the document's. */
const download = /\.(?:docx?|wps|pdf|xlsx?|ofd|zip|rar|jpe?g|png)/iu;
const mention = /(?:见|按|填报|填写|参照|依照)\s?(?:本通知)?附件\s?(?<number>[1-9]\d?)(?![\d.．—－-])/gu;

/**
 * 附件说明: no stop behind a name; number and title of each attachment as in the list, in its order; nothing in the body
 * that refers to an attachment which the list doesn't have. Attachments that aren't in the file may be files of their
 * own; that some are and others aren't is worth a note.
 * @source GB/T 9704-2012 7.3.4 (附件名称后不加标点符号), 7.3.7 (附件顺序号和附件标题应当与附件说明的表述一致)
 */
export const formAttachments = defineRule({
  id: 'form/attachments',
  needs: [],
  params: z.strictObject({}),

  check({ draft }) {
    const { attachments, attachmentTexts, isShell } = draft.document;
    if (attachments.length === 0) return pass({ listed: 0, found: attachmentTexts.length });
    const found = [...stops(draft), ...mentioned(draft), ...(isShell ? [] : compared(draft))];
    if (found.length === 0) return pass({ listed: attachments.length, found: attachmentTexts.length });
    return finding(...found);
  },
});

function stops({ text, document }: Draft): RawFinding[] {
  return (document.spans.attachmentList ?? []).flatMap((at, index): RawFinding[] => {
    const behind = text.slice(at[1], at[1] + 16).split('\n')[0] ?? '';
    const stop = /^\s{0,4}(?<stop>[。；，、;])\s{0,8}$/u.exec(behind)?.groups?.stop;
    if (stop === undefined || download.test(behind)) return [];
    return [{ at, code: 'stop', params: { name: document.attachments[index] ?? '', stop } }];
  });
}

function mentioned({ text, document }: Draft): RawFinding[] {
  const { attachments, spans } = document;
  const [from, to] = spans.body ?? [0, 0];
  for (const match of text.slice(from, to).matchAll(mention)) {
    const number = Number(match.groups?.number);
    const at: Span = [from + match.index, from + match.index + match[0].length];
    if (number > attachments.length)
      return [{ at, code: 'notListed', params: { quote: match[0], count: attachments.length } }];
  }
  return [];
}

function compared({ document }: Draft): RawFinding[] {
  const { attachments, attachmentTexts } = document;
  const places = attachmentTexts.flatMap(({ listed }) => listed ?? []);
  const found: RawFinding[] = [];
  const turned = attachmentTexts.find(
    ({ listed }, i) => listed !== null && attachmentTexts.slice(0, i).some((one) => (one.listed ?? -1) > listed),
  );
  if (turned && new Set(places).size === places.length)
    found.push({ at: turned.titleSpan ?? turned.span, code: 'order', params: { name: turned.title ?? '' } });
  for (const { listed, title, titleSpan } of attachmentTexts) {
    const name = listed === null ? undefined : attachments[listed];
    if (name !== undefined && title !== null && !sameName(name, title))
      found.push({ at: titleSpan, code: 'otherName', params: { number: (listed ?? 0) + 1, name, title } });
  }
  const missing = attachments.filter((_, i) => !places.includes(i));
  if (attachmentTexts.length > 0 && places.length === attachmentTexts.length && missing.length > 0)
    found.push({ at: null, code: 'missing', params: { names: missing.join('、') }, atMost: 'note' });
  return found;
}

const noise = /[\s《》“”"（）()〔〕、，：:·—\-－]/gu;

/** Whether one is the other, an organ's name in front or a remark behind aside. */
function sameName(name: string, title: string): boolean {
  const [a, b] = [name, title].map((one) => one.normalize('NFKC').replace(noise, '')) as [string, string];
  return a === '' || b === '' || a.includes(b) || b.includes(a);
}
