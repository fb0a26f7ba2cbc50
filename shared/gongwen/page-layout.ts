import type { Elements, Span } from '#shared/contract/index.ts';
import type { Layout } from './pages.ts';

/** Blank lines before and after a title, before the list of attachments, the signature and the imprint (GB/T 9704, 7). */
const aroundTitle = 3;
const beforeList = 1;
const beforeSignature = 2;
const beforeImprint = 1;

/** How the standard sets a document with these elements. */
export function layoutOf(text: string, { spans, shell, attachmentTexts }: Elements): Layout {
  const inner = [shell?.titleSpan, ...attachmentTexts.map(({ titleSpan }) => titleSpan)];
  const titles = [spans.title, ...inner].filter((span) => span !== undefined && span !== null);
  const blanks = new Map<number, number>();
  const put = (span: Span | undefined, lines: number): void => {
    if (span) blanks.set(span[0], lines);
  };
  for (const title of titles) put(title, aroundTitle);
  put(spans.attachmentList?.[0], beforeList);
  put(first([...(spans.issuers ?? []), ...one(spans.signedOn)]), beforeSignature);
  put(first([...(spans.ccRecipients ?? []), ...one(spans.printedBy)]), beforeImprint);
  const mark = spans.issuerMark;
  return {
    titles,
    blanks,
    marks: mark
      ? text
          .slice(...mark)
          .trim()
          .split(/\n+/u).length
      : 0,
    head: mark
      ? [
          mark,
          ...one(spans.documentNumber),
          ...one(spans.copyNumber),
          ...one(spans.secrecy),
          ...one(spans.urgency),
          ...(spans.signers ?? []),
        ]
      : [],
    pageStarts: [...(spans.attachments ?? []), ...one(spans.printedText)].map(([start]) => start),
  };
}

function one(span: Span | undefined): Span[] {
  return span ? [span] : [];
}

function first(spans: readonly Span[]): Span | undefined {
  return spans.reduce<Span | undefined>((found, span) => (found && found[0] <= span[0] ? found : span), undefined);
}
