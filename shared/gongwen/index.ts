import type { Counts, Draft, ElementChanges, Elements, FileFacts, ReadDocument, Span } from '#shared/contract/index.ts';
import { countCharacters } from './count.ts';
import { findElements } from './elements.ts';
import { inFlow } from './lines.ts';
import { layoutOf } from './page-layout.ts';
import { estimatePages as estimate } from './pages.ts';
import { findTaskCard } from './task-card/index.ts';

export { correctedFields, elementValue } from './corrections.ts';
export { countCharacters } from './count.ts';
export { type CueCode, cueCodes } from './cues.ts';
export { parseChineseDate } from './date.ts';
export { findElements } from './elements.ts';
export { areaWords, blankNoAreas, compareOrganLevels, leads, levelByAreas, levelOfArea, levelOfName } from './level.ts';
export { flowLines, type Line } from './lines.ts';
export { formatDocumentNumber, parseDocumentNumber } from './number.ts';
export { hanNumeral } from './numeral.ts';
export { splitRecipients } from './recipients.ts';
export { secrecyMark } from './secrecy.ts';
export { findTaskCard } from './task-card/index.ts';
export { mask } from './task-card/mask.ts';
export { afterMark, paragraphs } from './task-card/scope.ts';

/**
 * Understands a document that was read: elements, counts and pages, once; everything later shares it. `corrections`
 * are a person's word, which stands in the place of what is recognised.
 */
export function understand(source: ReadDocument, file: FileFacts, corrections: ElementChanges = {}): Draft {
  const document = findElements(source, corrections);
  return {
    file,
    text: source.text,
    blocks: source.blocks,
    read: source.read,
    document,
    taskCard: findTaskCard(source, document),
    counts: countElements(source, document),
  };
}

/**
 * The figures of the report. `body` holds the body and, for a shell, the text that it prints; `attachments` the texts
 * of the attachments, a printed one left out because the body counts it; `all` everything in the flow.
 */
export function countElements(source: ReadDocument, document: Elements): Counts {
  const { spans } = document;
  const count = (span: Span | undefined): number => (span ? countCharacters(source.text.slice(span[0], span[1])) : 0);
  const printed = spans.printedText;
  const attached = (spans.attachments ?? []).filter((span) => !printed || span[0] < printed[0] || span[1] > printed[1]);
  return {
    method: 'han+runs',
    title: document.title === null ? 0 : countCharacters(document.title),
    body: count(spans.body) + count(printed),
    attachments: attached.reduce((sum, span) => sum + count(span), 0),
    all: countFlow(source),
    pages: { estimated: estimatePages(source, document), method: 'GB/T 9704: 22×28' },
  };
}

/** Characters of everything in the flow: body, cells and text boxes. */
export function countFlow({ text, blocks }: ReadDocument): number {
  return blocks.reduce((sum, block) => sum + (inFlow(block) ? countCharacters(text.slice(...block.span)) : 0), 0);
}

/** Pages of the document at GB/T 9704 (22 lines of 28 characters); see `pages.ts` for what the estimate leaves out. */
export function estimatePages(source: ReadDocument, document: Elements): number {
  return estimate(source, layoutOf(source.text, document));
}
