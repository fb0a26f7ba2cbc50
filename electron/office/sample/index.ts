import { sampleDocuments } from './documents/index.ts';
import { renewalPlan } from './drafts/renewal-plan.ts';
import { serviceReview } from './drafts/service-review.ts';
import { winterSafety } from './drafts/winter-safety.ts';
import { groups, organs } from './organs.ts';
import type { SampleDraft, SamplePlan, SampleSeries } from './types.ts';

export type { SampleDocument, SampleDraft, SampleGroup, SampleOrgan, SamplePlan, SampleSeries } from './types.ts';

const series: readonly SampleSeries[] = [
  { key: 'government', name: '县政府文件', prefix: '云政发', counted: true },
  { key: 'office', name: '县政府办公室文件', prefix: '云政办发', counted: true },
  { key: 'letters', name: '县政府办公室函', prefix: '云政办函', counted: false },
];

/** The sample office takes up the books in November: numbers below `firstSerial` were given before, and use up the plan. */
const plans = (year: number): readonly SamplePlan[] => [
  { series: 'government', year, limit: 12, lastYear: 13, firstSerial: 10 },
  { series: 'office', year, limit: 24, lastYear: 27, firstSerial: 24 },
  { series: 'letters', year, limit: null, lastYear: 33, firstSerial: 19 },
];

/**
 * A county government office to try the program on: made up, in the manner of real documents. One draft is in order,
 * one is too long for its nature, one is last year's notice with a new date, sent to nobody in particular.
 */
export const sampleOffice = {
  name: '云溪县人民政府办公室',
  ownOrgan: 'office',
  organs,
  groups,
  series,
  plans,
  documents: sampleDocuments,
  drafts: [serviceReview, renewalPlan, winterSafety],
} as const;

/** The docx file of a draft. */
export function draftBytes({ base64 }: SampleDraft): Uint8Array {
  return new Uint8Array(Buffer.from(base64, 'base64'));
}
