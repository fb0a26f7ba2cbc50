import type { Draft, Span } from '../contract/index.ts';
import { type Normalised, originalSpan } from './normalise.ts';
import { bracketsIn } from './within-brackets.ts';

/** Who is responsible is told for each task; titles, and whose thought and spirit guide, are named as often as needed. */
const told =
  /习近平新时代[^，。\n]{0,30}|(?:贯彻|落实|学习)[^，。\n]{0,40}精神|(?:责任|牵头|配合|参与|主办|协办|实施|督办)(?:单位|部门|领导|人)[：:][^\n）)。]{1,200}|《[^《》\n]{1,120}》|“[^“”\n]{1,200}”|牵头，[^，。；\n（）()]{2,120}(?:负责|配合|参与|落实)(?=[，。；\n])/gu;
/** Between brackets: （县水利局牵头，有关部门按职责分工负责）. What is demanded there is no list. */
const responsible = /(?:牵头|负责|配合|协同|参与|参加|指导|主办|承办|协办|承担|落实)(?=[，。；]|[）)]$)/u;
const demanded = /[应须]|不得|完成|[上汇]报|报送|\d月/u;

/** What may be said twice: titles, recipients, signature, tables, what is named, and an original that is passed on. */
export function repeatableIn(draft: Draft, text: Normalised): Span[] {
  const { spans, attachmentTexts, shell } = draft.document;
  const lines = [
    spans.title,
    shell?.titleSpan ?? undefined,
    ...attachmentTexts.map(({ titleSpan }) => titleSpan ?? undefined),
    ...(spans.attachmentList ?? []),
    ...(spans.mainRecipients ?? []),
    ...(spans.issuers ?? []),
    spans.signedOn,
  ].filter((span) => span !== undefined);
  const tables = draft.blocks.filter(({ kind }) => kind !== 'paragraph' && kind !== 'textbox').map(({ span }) => span);
  const said = [...draft.text.matchAll(told)].map(({ 0: words, index }): Span => [index, index + words.length]);
  return [...lines, ...tables, ...said, ...responsibleIn(draft, text), ...forwardedIn(draft)];
}

function responsibleIn(draft: Draft, text: Normalised): Span[] {
  return bracketsIn(text)
    .map(([start, end]) => originalSpan(text, start, end))
    .filter((span) => {
      const said = draft.text.slice(...span);
      return responsible.test(said) && !demanded.test(said);
    });
}

const list = /(?:清单|目录|名录|名单|一览表|明细表|花名册)(?:[（(][^（）()]{1,20}[）)])?$/u;
const tasks = /任务|措施|责任|工作|问题|整改/u;

/** Lists that are printed or attached name the same again and again; lists of tasks demand it. */
export function listsIn({ document: { shell, spans, attachmentTexts } }: Draft): Span[] {
  const isList = (title: string | null | undefined): boolean => {
    const name = (title ?? '').replace(/\s/gu, '');
    return list.test(name) && !tasks.test(name);
  };
  const attached = attachmentTexts.filter(({ title }) => isList(title)).map(({ span }) => span);
  return spans.printedText && isList(shell?.title) ? [spans.printedText, ...attached] : attached;
}

/** The original that is passed on, with its attachments: it can't be mended. */
function forwardedIn({ document: { shell, title, spans, attachmentTexts } }: Draft): Span[] {
  if (!shell || !spans.printedText) return [];
  const isForwarded =
    shell.act === 'relay' || shell.act === 'approve' || /[转轉][发發]|批[转轉]|翻印/u.test(title ?? '');
  if (!isForwarded) return [];
  const [, end] = spans.printedText;
  const itsOwn = attachmentTexts.filter(({ listed, span }) => listed === null && span[0] >= end);
  return [spans.printedText, ...itsOwn.map(({ span }) => span)];
}
