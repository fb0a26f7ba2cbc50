import type { Cue, Doubt, ElementField, ElementValue } from '#shared/contract/index.ts';
import type { Range } from './head.ts';

/** What can speak for the value of an element. Each has a sentence in the messages (`cues`). */
export const cueCodes = [
  'title-ending',
  'body-formula',
  'mark-red',
  'mark-letter',
  'mark-minutes',
  'mark-order',
  'mark-cable',
  'mark-white',
  'number-red',
  'number-letter',
  'number-cable',
  'number-order',
  'number-white',
  'kind-letter',
  'kind-minutes',
  'kind-order',
  'title-white',
  'no-head',
  'no-number',
  'kind-up',
  'kind-down',
  'kind-parallel',
  'recipients-above',
  'recipients-below',
  'recipients-beside',
  'asks-superior',
  'title-comprehensive',
  'title-special',
  'title-general',
  'body-comprehensive',
  'body-special',
  'title-shell',
  'body-shell',
  'own-title',
  'page-title',
  'number-line',
  'number-again',
  'number-year',
  'signature-date',
  'head-date',
  'note-date',
  'print-date',
  'signature',
  'title-opening',
  'head-recipients',
  'foot-recipients',
  'attachment-list',
  'attachment-texts',
  'recognised',
] as const;
export type CueCode = (typeof cueCodes)[number];

/** What speaks for one value of an element, and where it stands. */
export type Evidence<V extends ElementValue> = Readonly<{ value: V; cue: CueCode; span: Range | null }>;

/** What was decided and why. Where `disputed`, the evidence holds more values than one. */
export type Decision<V extends ElementValue> = Readonly<{
  value: V;
  evidence: readonly Evidence<V>[];
  disputed: boolean;
}>;

/** Decisions as the contract tells them. */
export type Reasons = Readonly<{ cues: Cue[]; doubts: Doubt[] }>;

/** Adds what decided a field, and the doubt where there is one. */
export function explain<V extends ElementValue>(
  reasons: Reasons,
  field: ElementField,
  { evidence, disputed }: Decision<V>,
): void {
  const cues = evidence.map(({ value, cue, span }): Cue => ({ field, value, cue, span }));
  reasons.cues.push(...cues);
  if (disputed) reasons.doubts.push({ field, candidates: cues });
}
