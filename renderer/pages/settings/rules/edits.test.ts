import { expect, it } from 'vitest';
import type { ListedPack, PackRule } from '#shared/contract/index.ts';
import { faultIn, givenPack, withRule } from './edits.ts';

const setting = (params: PackRule['params']): PackRule => ({
  state: 'on',
  required: false,
  level: null,
  params,
  basis: { instrument: '若干规定', article: '1.2', year: 2024, strength: '一般', verified: true },
});
const base = { 'length/body': setting({ general: 5000, special: 4000 }), 'quota/year': setting({}) };
const pack: ListedPack = {
  id: 'office-1',
  version: '2.1',
  title: { 'zh-CN': '本单位', en: 'Own' },
  extends: 'national-2024',
  rules: { 'length/body': setting({ special: 4000, general: 5000 }), 'quota/year': setting({}) },
  origin: 'own',
  inUse: false,
  changes: 0,
  leftOut: [],
  saved: null,
};

it('hands over only the rules that differ from the base, whatever the order of their values', () => {
  const edited = withRule(pack, 'quota/year', { state: 'off' });
  expect(givenPack(edited, base)).toEqual({
    id: 'office-1',
    title: pack.title,
    extends: 'national-2024',
    rules: { 'quota/year': { ...setting({}), state: 'off' } },
  });
});

it('leaves the pack as it was', () => {
  const edited = withRule(pack, 'quota/year', { state: 'off' });
  expect(pack.rules['quota/year']?.state).toBe('on');
  expect(edited.rules['length/body']).toBe(pack.rules['length/body']);
});

it.each([
  ['rules.length/body.params.general', { rule: 'length/body', param: 'general' }],
  ['rules.meeting/no-meeting-day.params.weekdays.0', { rule: 'meeting/no-meeting-day', param: 'weekdays' }],
  ['rules.length/body.params', { rule: 'length/body', param: null }],
  ['rules.length/body.level', { rule: 'length/body', param: null }],
])('reads the fault at %s', (at, where) => expect(faultIn({ at, problem: 'too_small' })).toMatchObject(where));

it('reads no rule where there is none', () => expect(faultIn({ at: 'title.en', problem: 'too_small' })).toBeNull());
