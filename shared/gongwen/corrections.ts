import {
  type Cue,
  type ElementChanges,
  ElementField,
  type Elements,
  type ElementValue,
  type Span,
} from '#shared/contract/index.ts';
import type { Decision } from './cues.ts';

/** The fields that a person put right, in the order of the contract. */
export function correctedFields(changes: ElementChanges): ElementField[] {
  return ElementField.options.filter((field) => changes[field] !== undefined);
}

/** The corrections that say something else than the elements do. */
export function changesTo(elements: Elements, corrections: ElementChanges): ElementChanges {
  return Object.fromEntries(
    Object.entries(corrections).filter(
      ([field, value]) =>
        value !== undefined &&
        JSON.stringify(value) !== JSON.stringify(elementValue(elements, ElementField.parse(field))),
    ),
  );
}

/** The value of an element as corrections give it: a number as it is written. */
export function elementValue(elements: Elements, field: ElementField): ElementValue {
  return field === 'documentNumber' ? (elements.documentNumber?.raw ?? null) : elements[field];
}

/** A person's word goes before every cue, and nothing disputes it. */
export function settle<V extends ElementValue>(decision: Decision<V>, word: V | undefined): Decision<V> {
  return word === undefined ? decision : { value: word, evidence: [], disputed: false };
}

export function either<V>(word: V | undefined, found: V): V {
  return word === undefined ? found : word;
}

/** Elements that hold a person's word on some fields: what had been recognised stays to be seen among the cues. */
export function withWord(amended: Elements, found: Elements, corrected: readonly ElementField[]): Elements {
  const isOpen = (field: string): boolean => corrected.every((one) => one !== field);
  const before = corrected.map(
    (field): Cue => ({
      field,
      value: elementValue(found, field),
      cue: 'recognised',
      span: spanOf(found, field),
    }),
  );
  return {
    ...amended,
    unsure: amended.unsure.filter(isOpen),
    doubts: amended.doubts.filter(({ field }) => isOpen(field)),
    cues: [...amended.cues, ...before],
    corrected: [...corrected],
  };
}

/** Where a field was recognised; of a list its whole stretch. */
function spanOf({ spans }: Elements, field: ElementField): Span | null {
  switch (field) {
    case 'kind':
    case 'form':
    case 'direction':
    case 'nature':
    case 'isShell':
      return null;
    case 'attachments':
      return stretch(spans.attachmentList);
    case 'issuers':
    case 'signers':
    case 'mainRecipients':
    case 'ccRecipients':
      return stretch(spans[field]);
    default:
      return spans[field] ?? null;
  }
}

function stretch(spans: readonly Span[] | undefined): Span | null {
  const first = spans?.[0];
  const last = spans?.at(-1);
  return first && last ? [first[0], last[1]] : null;
}
