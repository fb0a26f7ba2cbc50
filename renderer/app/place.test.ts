import { expect, it } from 'vitest';
import type { Report } from '#shared/contract/index.ts';
import { placeIn } from './place.ts';

const elements = {
  spans: {
    title: [0, 20],
    mainRecipients: [
      [21, 30],
      [31, 40],
    ],
    body: [42, 900],
  },
  sections: [
    { level: 1, title: '一、总体要求', start: 60, end: 400 },
    { level: 2, title: '（一）目标', start: 80, end: 200 },
  ],
} as unknown as Report['document'];

it('names the element', () => expect(placeIn(elements, { start: 31, end: 40 })?.element).toBe('mainRecipients'));
it('names the innermost section', () =>
  expect(placeIn(elements, { start: 90, end: 120 })).toEqual({ element: 'body', section: '（一）目标' }));
it('has no place for the whole', () => expect(placeIn(elements, null)).toBeNull());
