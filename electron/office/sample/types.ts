import type { Organ, OrganGroup, PlanLine, Series } from '#shared/contract/index.ts';

/** Records of the sample name one another by `key`: ids are given when they are saved. */
export type SampleOrgan = Omit<Organ, 'id' | 'parentId' | 'formerNames'> &
  Readonly<{ key: string; parent: string | null }>;
export type SampleGroup = Omit<OrganGroup, 'members'> & Readonly<{ members: readonly string[] }>;
export type SampleSeries = Omit<Series, 'id'> & Readonly<{ key: string }>;
export type SamplePlan = Readonly<{ series: string; firstSerial: number }> &
  Pick<PlanLine, 'year' | 'limit' | 'lastYear'>;
export type SampleDocument = Readonly<{ name: string; text: string }>;
export type SampleDraft = Readonly<{ name: string; base64: string }>;
