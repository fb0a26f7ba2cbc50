import type { Draft, ElementField, ElementValue, Span } from '#shared/contract/index.ts';
import { elementValue } from '#shared/gongwen/index.ts';
import { sameValue } from './values.ts';

type Elements = Draft['document'];
/** What an element may be, with everything that speaks for it. */
export type Candidate = Readonly<{ value: ElementValue; cues: readonly string[]; span: Span | null }>;
export type Open = Readonly<{ field: ElementField; candidates: readonly Candidate[] }>;

/**
 * Fields that wait for a person's word, in the order in which they were found doubtful, with what each may be. Where no
 * two cues are known to disagree the value itself is all there is to confirm.
 */
export function openFields(elements: Elements, fields: readonly ElementField[]): readonly Open[] {
  return fields
    .filter((field) => elements.unsure.includes(field))
    .map((field) => {
      const doubt = elements.doubts.find((one) => one.field === field);
      if (doubt !== undefined) return { field, candidates: byValue(doubt.candidates) };
      return { field, candidates: [{ value: elementValue(elements, field), cues: [], span: null }] };
    });
}

/** What decided a field: the cues that speak for the value it has. */
export function reasonsFor(elements: Elements, field: ElementField): readonly Candidate[] {
  const value = elementValue(elements, field);
  return byValue(elements.cues.filter((cue) => cue.field === field && sameValue(cue.value, value)));
}

/** The value that was recognised before a person's word took its place. */
export function recognisedBefore(elements: Elements, field: ElementField): ElementValue | undefined {
  return elements.cues.find((cue) => cue.field === field && cue.cue === 'recognised')?.value;
}

type Cue = Elements['cues'][number];

function byValue(cues: readonly Pick<Cue, 'value' | 'cue' | 'span'>[]): readonly Candidate[] {
  const out: Candidate[] = [];
  for (const { value, cue, span } of cues) {
    const at = out.findIndex((one) => sameValue(one.value, value));
    const same = out[at];
    if (same === undefined) out.push({ value, cues: [cue], span });
    else out[at] = { ...same, cues: [...new Set([...same.cues, cue])], span: same.span ?? span };
  }
  return out;
}
