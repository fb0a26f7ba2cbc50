import type { Draft, ElementField, Span } from '#shared/contract/index.ts';
import { type ElementName, spansOf } from '../paper/layout.ts';

type Elements = Draft['document'];
/** What the outline has a line for: elements with a place, and what is told from them. */
export type RowName = ElementName | Derived;
type Derived = 'kind' | 'form' | 'direction' | 'nature' | 'isShell';

/** One value of a line, and where it stands. */
export type Shown = Readonly<{
  text: string;
  spans: readonly Span[];
  /** the text of an attachment that the list doesn't name */
  unlisted?: boolean;
}>;
export type Row = Readonly<{
  name: RowName;
  /** what a person puts right here; null: nothing */
  field: ElementField | null;
  /** empty: not found */
  values: readonly Shown[];
}>;
export type GroupName = 'derived' | 'head' | 'main' | 'attached' | 'foot';
export type Group = Readonly<{ name: GroupName; rows: readonly Row[] }>;

const derived: readonly Derived[] = ['kind', 'nature', 'direction', 'form', 'isShell'];
/** 条例 art. 9 and GB/T 9704: the parts of a document from top to bottom. */
const places: Readonly<Record<Exclude<GroupName, 'derived'>, readonly ElementName[]>> = {
  head: ['copyNumber', 'secrecy', 'urgency', 'issuerMark', 'documentNumber', 'signers'],
  main: ['title', 'mainRecipients', 'body', 'attachmentList', 'issuers', 'signedOn', 'annotation'],
  attached: ['printedText', 'attachments'],
  foot: ['ccRecipients', 'printedBy', 'printedOn'],
};

/** The element that a person puts right on a line, by the name of the line. */
export function fieldOf(name: RowName): ElementField | null {
  switch (name) {
    case 'attachmentList':
      return 'attachments';
    case 'secrecy':
    case 'issuerMark':
    case 'body':
    case 'printedText':
    case 'attachments':
      return null;
    default:
      return name;
  }
}

/** The line on which an element stands. */
export function rowOf(field: ElementField): RowName {
  return field === 'attachments' ? 'attachmentList' : field;
}

type Words = Readonly<{
  /** writes the value of an element out */
  write(field: ElementField, value: string | boolean): string;
  attachment(n: number): string;
  characters(span: Span): string;
}>;

/** The elements in the order of the document, each with its values and their places. */
export function outlineOf({ text, document: elements }: Pick<Draft, 'text' | 'document'>, words: Words): Group[] {
  const rows = (names: readonly RowName[]): Row[] =>
    names.map((name) => ({ name, field: fieldOf(name), values: valuesOf(name, elements, text, words) }));
  return [
    { name: 'derived', rows: rows(derived) },
    { name: 'head', rows: rows(places.head) },
    { name: 'main', rows: rows(places.main) },
    { name: 'attached', rows: rows(places.attached).filter(({ values }) => values.length > 0) },
    { name: 'foot', rows: rows(places.foot) },
  ];
}

function valuesOf(name: RowName, elements: Elements, text: string, words: Words): readonly Shown[] {
  switch (name) {
    case 'kind':
    case 'form':
    case 'direction':
    case 'nature':
    case 'isShell': {
      const value = elements[name];
      return value === null ? [] : [{ text: words.write(name, value), spans: [] }];
    }
    case 'issuerMark': {
      const span = elements.spans.issuerMark;
      return span === undefined ? [] : [{ text: text.slice(...span).replace(/\s+/gu, ''), spans: [span] }];
    }
    case 'body':
    case 'printedText': {
      const span = elements.spans[name];
      return span === undefined ? [] : [{ text: words.characters(span), spans: [span] }];
    }
    case 'attachments':
      return elements.attachmentTexts.map(({ title, span, titleSpan, listed: place }, at) => ({
        text: title ?? words.attachment(at + 1),
        spans: [titleSpan ?? span],
        ...(place === null && elements.attachments.length > 0 ? { unlisted: true } : {}),
      }));
    case 'attachmentList':
      return listed('attachments', elements.attachments, elements.spans.attachmentList, words);
    case 'issuers':
    case 'signers':
    case 'mainRecipients':
    case 'ccRecipients':
      return listed(name, elements[name], elements.spans[name], words);
    case 'documentNumber':
      return single(name, elements.documentNumber?.raw ?? null, elements.spans.documentNumber, words);
    case 'secrecy':
      return elements.secrecy === null ? [] : [{ text: elements.secrecy, spans: spansOf(elements.spans.secrecy) }];
    default:
      return single(name, elements[name], elements.spans[name], words);
  }
}

function single(field: ElementField, value: string | null, span: Span | undefined, { write }: Words): readonly Shown[] {
  return value === null ? [] : [{ text: write(field, value), spans: spansOf(span) }];
}

/** Values and places go together where there are as many of the one as of the other. */
function listed(
  field: ElementField,
  values: readonly string[],
  spans: readonly Span[] | undefined,
  { write }: Words,
): readonly Shown[] {
  const all = spansOf(spans);
  return values.map((value, at) => {
    const own = all.length === values.length ? all[at] : undefined;
    return { text: write(field, value), spans: own === undefined ? all : [own] };
  });
}
