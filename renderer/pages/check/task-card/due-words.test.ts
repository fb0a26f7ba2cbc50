import { describe, expect, it } from 'vitest';
import { createTranslator } from '#shared/i18n/index.ts';
import { formatsFor } from '../../../app/formats.ts';
import type { Say } from '../../../app/texts.ts';
import { type Due, dueCell, dueWords } from './due-words.ts';

const t = createTranslator('zh-CN');
const say: Say = (key, params) => t(`page:${key}`, params);
const write = formatsFor('zh-CN');
const due = (text: string, more: Partial<Due> = {}): Due => ({
  text,
  span: [0, text.length],
  date: null,
  time: null,
  within: null,
  recurrence: null,
  ...more,
});

describe('a due time', () => {
  it.each([
    ['9月30日前', { date: '2026-09-30' }, '2026年9月30日', '9月30日前'],
    ['2026年9月30日前', { date: '2026-09-30' }, '2026年9月30日前', null],
    ['2026年 9月底前', { date: '2026-09-30' }, '2026年9月30日', '2026年9月底前'],
    ['9月30日17时前', { date: '2026-09-30', time: '17:00' }, '2026年9月30日 17:00', '9月30日17时前'],
    ['3个工作日内', { within: { amount: 3, unit: 'workday' } }, '3个工作日内', null],
    ['三个工作日内', { within: { amount: 3, unit: 'workday' } }, '3个工作日内', '三个工作日内'],
    ['每月5日前', { recurrence: 'monthly' }, '每月5日前', null],
    ['按月', { recurrence: 'monthly' }, '每月', '按月'],
    ['春节前', {}, '春节前', null],
  ] satisfies [string, Partial<Due>, string, string | null][])('%s', (text, more, plain, said) =>
    expect(dueWords(due(text, more), say, write)).toEqual({ text: plain, said }),
  );

  it('is one cell where it is copied', () => {
    expect(dueCell(due('9月底前', { date: '2026-09-30' }), say, write)).toBe('2026年9月30日（9月底前）');
    expect(dueCell(null, say, write)).toBe('');
  });
});
