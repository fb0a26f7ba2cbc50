import { expect, it } from 'vitest';
import { formatsFor } from './formats.ts';

const zh = formatsFor('zh-CN');

it('writes dates without leading zeros', () => expect(zh.date('2026-03-05')).toBe('2026年3月5日'));
it('groups thousands', () => expect(zh.number(4620)).toBe('4,620'));
it('never rounds a share away', () => expect(zh.percent(0.002)).toBe('1'));
it('keeps nothing at nothing', () => expect(zh.percent(0)).toBe('0'));
it('writes sizes as people say them', () => expect([zh.size(300), zh.size(1_600_000)]).toEqual(['1 KB', '1.5 MB']));
it('writes English dates for English', () => expect(formatsFor('en').date('2026-03-05')).toBe('5 March 2026'));
