import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { hashOf, placeHash, type SectionLabels, scoreSections } from './score.ts';

const text = '关于做好工作的通知\n各单位：\n一、要求\n（一）目标。做好。\n二、措施\n一是重视；二是落实。';
const places = (entries: Readonly<Record<string, number | 'inline' | 'none'>>, whole = false): SectionLabels => ({
  [hashOf(text)]: {
    whole,
    places: Object.fromEntries(
      Object.entries(entries).map(([quote, place]) => [placeHash(hashOf(text), text.indexOf(quote)), place]),
    ),
  },
});

it('compares depth, points inside paragraphs and what is none', () => {
  const labels = places({ '一、要求': 1, '（一）': 2, '二、措施': 2, 一是重视: 'inline', 各单位: 1, 二是落实: 'none' });
  expect(scoreSections(text, labels)).toMatchObject({
    places: 6,
    headings: 5,
    right: 3,
    wrong: 1,
    missing: 1,
    spurious: 1,
  });
});

it('of a text that is labelled whole, what else is found is wrong', () => {
  const entries = { '一、要求': 1, '（一）': 2, '二、措施': 1, 一是重视: 'inline' } as const;
  expect(scoreSections(text, places(entries, true))).toMatchObject({ right: 4, spurious: 1 });
  expect(scoreSections(text, places(entries, false))).toMatchObject({ right: 4, spurious: 0 });
  expect(scoreSections(`${text}。`, places(entries))).toBeNull();
});

it('at least 300 headings of 60 texts are labelled, no text among them', () => {
  const content = readFileSync(new URL('labels.json', import.meta.url), 'utf8');
  const labels = JSON.parse(content) as SectionLabels;
  const all = Object.values(labels).flatMap((label) => Object.values(label.places));
  expect(Object.keys(labels).length).toBe(60);
  expect(all.filter((place) => place !== 'none').length).toBeGreaterThanOrEqual(300);
  expect(content).not.toMatch(/[^\p{ASCII}]/u);
});
