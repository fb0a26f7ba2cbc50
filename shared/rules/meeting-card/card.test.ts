import { expect, test } from 'vitest';
import { compareOrganLevels } from '../../gongwen/index.ts';
import { paper } from '../testing/index.ts';
import { isMeetingNotice, type MeetingCard, meetingCardOf } from './index.ts';
import { cities } from './testing/cities.ts';
import { counties } from './testing/counties.ts';
import type { Expected } from './testing/expected.ts';
import { offices } from './testing/offices.ts';
import { others } from './testing/others.ts';
import { third } from './testing/third.ts';

/** The card in the words of the labels. */
function asExpected(card: MeetingCard): Expected {
  const said = <K extends string, V>(key: K, value: V | null | undefined | false | 0) =>
    value ? ({ [key]: value } as Record<K, V>) : {};
  const speakers = card.speeches.reduce((sum, { count }) => sum + count, 0);
  const minutes = card.speeches.reduce((sum, one) => sum + one.count * (one.minutes ?? 0), 0);
  const main = Math.max(0, ...card.speeches.map(({ kind, minutes }) => (kind === 'lead' ? (minutes ?? 0) : 0)));
  const early = card.ceremony.find(({ code }) => code === 'early')?.minutes;
  const lowest = card.venues
    .map(({ level }) => level)
    .toSorted(compareOrganLevels)
    .at(-1);
  const exact = card.length !== null && card.length.until === null;
  return {
    sessions: card.sessions.map(
      ({ date, from, to, half }) => `${date}${from ? ` ${from}${to ? `-${to}` : ''}` : half ? ` ${half}` : ''}`,
    ),
    ...said('minutes', card.length?.minutes),
    ...said('halfDays', exact && card.length?.halfDays),
    ...said('form', card.form),
    ...said('agenda', card.agenda.length),
    ...said('discussion', card.discussion as true),
    ...said('speakers', speakers),
    ...said('speechMinutes', minutes),
    ...said('mainSpeech', main),
    ...(card.attendance.length > 0 && {
      persons: card.attendance.map(({ persons }) => persons ?? 0),
      units: card.attendance.map(({ units }) => units ?? 0),
    }),
    ...said('heads', card.heads?.count),
    ...said('principals', card.attendance.some(({ principals }) => principals) as true),
    ...said('caller', card.caller && (card.caller.rank === 'deputy' ? 'deputy' : 'principal')),
    ...said('venues', lowest),
    ...said('early', early),
    ...said('returnBy', card.returnBy && `${card.returnBy.date}${card.returnBy.time ? ` ${card.returnBy.time}` : ''}`),
  };
}

test.each([...counties, ...cities, ...offices, ...others, ...third])('$name', ({ text, expected }) => {
  const draft = paper(text);
  expect(isMeetingNotice(draft)).toBe(expected !== 'no meeting');
  const card = meetingCardOf(draft);
  if (expected === 'no meeting' || !card) return;
  const { agenda, ...got } = asExpected(card);
  const { agenda: points, ...wanted } = expected;
  expect(got).toEqual(wanted);
  // what the points of an agenda in running prose are is open
  if (points !== undefined) expect(agenda).toBe(points);
});

test('name and place', () => {
  const cards = counties.map(({ text }) => meetingCardOf(paper(text)));
  expect(cards[0]).toMatchObject({ name: '全县春季农业生产工作会议', place: '县行政中心三楼第二会议室' });
  expect(cards[4]).toMatchObject({ name: '县城防汛排涝工作协调会', place: '县防指会议室' });
});

test('the same card for the same draft', () => {
  const draft = paper(counties[0]?.text ?? '');
  expect(meetingCardOf(draft)).toBe(meetingCardOf(draft));
});
