import { expect, it } from 'vitest';
import type { PackRule } from '#shared/contract/index.ts';
import { filtered, linesOf } from './filter.ts';

const setting = (state: PackRule['state'], note = ''): PackRule => ({
  state,
  required: false,
  level: null,
  params: {},
  basis: { instrument: '若干规定', article: '1.2', year: 2024, strength: '一般', verified: true, note },
});
const names: Readonly<Record<string, string>> = {
  'form/title': '标题',
  'length/body': '正文篇幅',
  'demands/veto': '一票否决',
};
const lines = linesOf(
  { 'form/title': setting('on'), 'length/body': setting('on', '五千字'), 'demands/veto': setting('trial') },
  (id) => [names[id] ?? ''],
);
const ids = (search: string, group = '', state = '') => filtered(lines, { search, group, state }).map(({ id }) => id);

it('lists by group, in the order in which they are read', () =>
  expect(ids('')).toEqual(['length/body', 'demands/veto', 'form/title']));
it('finds by name', () => expect(ids('否决')).toEqual(['demands/veto']));
it('finds by what the basis says', () => expect(ids('五千字')).toEqual(['length/body']));
it('wants every word', () => expect(ids('若干规定 标题')).toEqual(['form/title']));
it('keeps to a group and a state', () => expect(ids('', 'demands', 'on')).toEqual([]));
