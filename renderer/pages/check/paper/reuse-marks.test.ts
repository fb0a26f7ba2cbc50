import { describe, expect, it } from 'vitest';
import type { Report, ReuseMatch } from '#shared/contract/index.ts';
import { apartMarks, repetitionMarks, reuseMarks } from './reuse-marks.ts';

type Passages = readonly (readonly [number, number])[];

function report(spans: Report['document']['spans'], passages: Passages, changes: Partial<Report['document']> = {}) {
  return {
    document: { isShell: false, spans, ...changes } as Report['document'],
    reuse: {
      coverage: 0.5,
      coverageBeyondBoilerplate: 0.5,
      matches: [
        {
          id: 'doc_1',
          file: '旧文.docx',
          title: null,
          documentNumber: null,
          signedOn: null,
          coverage: 0.5,
          relation: 'copied' as const,
          passages: passages.map(([start, end]) => ({
            draft: [start, end] as const,
            source: [0, 1] as const,
            similarity: 1,
          })),
        },
      ],
    },
  };
}

const places = (given: Parameters<typeof reuseMarks>[0]) => reuseMarks(given).map(({ start, end }) => [start, end]);

describe('reuseMarks', () => {
  it('leaves head and signature alone', () => {
    expect(
      places(
        report({ title: [40, 80], body: [100, 400] }, [
          [0, 38],
          [405, 430],
        ]),
      ),
    ).toEqual([]);
  });

  it('clips a passage to the body', () => {
    expect(places(report({ title: [40, 80], body: [100, 400] }, [[0, 200]]))).toEqual([
      [100, 200],
      [40, 80],
    ]);
  });

  it('does not take the start of a title for a title', () => {
    expect(places(report({ title: [40, 80] }, [[30, 58]]))).toEqual([]);
  });

  it('passes over the sentence of a shell and shows what it prints', () => {
    const spans = { body: [100, 160], printedText: [200, 900] } as const;
    expect(
      places(
        report(
          spans,
          [
            [90, 170],
            [210, 400],
          ],
          { isShell: true },
        ),
      ),
    ).toEqual([[210, 400]]);
  });

  it('shows nothing of boilerplate', () => {
    const given = report({ body: [0, 400] }, [[0, 200]]);
    const matches = given.reuse.matches.map((match) => ({ ...match, relation: 'boilerplate' as const }));
    expect(reuseMarks({ ...given, reuse: { ...given.reuse, matches } })).toEqual([]);
  });

  it('marks a place once where attachments lie inside the printed text', () => {
    const spans = { printedText: [100, 900], attachments: [[500, 900]] } as const;
    expect(places(report({ ...spans, attachments: [[500, 900]] }, [[400, 800]], { isShell: true }))).toEqual([
      [400, 800],
    ]);
  });
});

describe('what does not count', () => {
  const given = report({ title: [0, 30], body: [100, 400] }, []);
  const [match] = given.reuse.matches;
  if (match === undefined) throw new Error('report() has a match');
  const passages: ReuseMatch['passages'] = [
    { draft: [120, 200], source: [0, 80], similarity: 1, lawful: { why: 'quoted-law' } },
    { draft: [300, 380], source: [90, 170], similarity: 1, boilerplate: true },
  ];
  const reuse = {
    ...given.reuse,
    matches: [{ ...match, passages }],
    boilerplate: [
      [5, 25],
      [300, 380],
    ] as [number, number][],
  };

  it('is not tinted as taken over', () => expect(places({ ...given, reuse })).toEqual([]));

  it('is marked by why, and only where a draft speaks for itself', () => {
    expect(apartMarks({ ...given, reuse })).toEqual([
      { id: 'boilerplate', kind: 'boilerplate', start: 300, end: 380 },
      { id: 'doc_1', kind: 'lawful', start: 120, end: 200 },
    ]);
  });
});

it('marks both places of a repetition as one', () => {
  const given = report({ body: [0, 900] }, []);
  const within = [{ first: [10, 60], second: [300, 350], similarity: 1, where: 'body' }] as const;
  const marks = repetitionMarks({ reuse: { ...given.reuse, within: [...within] } });
  expect(marks.map(({ kind, start, end }) => [kind, start, end])).toEqual([
    ['within', 10, 60],
    ['within', 300, 350],
  ]);
  expect(new Set(marks.map(({ id }) => id)).size).toBe(1);
});
