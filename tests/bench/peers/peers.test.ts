import { afterEach, describe, expect, it } from 'vitest';
import { archived, kinds, plantedDrafts } from './drafts.ts';
import { run } from './run.ts';
import type { Stage } from './stage.ts';
import { best } from './stages.ts';

const DOCUMENTS = 30;
let stage: Stage | null = null;
afterEach(() => {
  stage?.close();
  stage = null;
});

describe('peers bench', () => {
  it.each(Object.keys(best))('%s finds a document by one of its paragraphs', (name) => {
    stage = best[name]?.() ?? null;
    stage?.build(Array.from({ length: DOCUMENTS }, (_, place) => archived(place)));
    const paragraph = archived(17)
      .split('\n')
      .find((line) => (line.match(/日前对/gu)?.length ?? 0) >= 2);
    expect(stage?.query(paragraph ?? '')[0]).toBe(17);
    expect(stage?.query('')).toEqual([]);
  });

  it('plants reuse of every kind in drafts of 3,000 characters', () => {
    const drafts = plantedDrafts(DOCUMENTS, 2);
    expect(drafts.map(({ kind }) => kind)).toEqual([...kinds, ...kinds]);
    for (const { kind, text, sources } of drafts) {
      expect(Math.abs(text.length - 3_000), kind).toBeLessThan(200);
      expect(new Set(sources).size, kind).toBe({ sentences: 3, mixed: 4 }[kind as string] ?? 1);
    }
    expect(drafts).toEqual(plantedDrafts(DOCUMENTS, 2));
  });

  it('counts a source that is not among the first as missed', () => {
    const first = (places: readonly number[]): Stage => ({
      name: '',
      setup: '',
      build: () => undefined,
      query: () => places,
      bytesOnDisk: () => 1,
      close: () => undefined,
    });
    const sources = plantedDrafts(DOCUMENTS, 2).flatMap((draft) => draft.sources);
    const share = (place: number): number => sources.filter((source) => source === place).length / sources.length;
    expect(run(first([]), DOCUMENTS, 2).recall).toBe(0);
    expect(run(first([-1, -2, -3, -4, 5, 6]), DOCUMENTS, 2).recall).toBeCloseTo(share(5));
  });
});
