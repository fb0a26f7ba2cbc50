import { expect, test } from 'vitest';
import type { OwnPack } from '#electron/store/index.ts';
import type { Pack, WrittenPack } from '#shared/contract/index.ts';
import { builtInPacks } from '#shared/rules/index.ts';
import { readGiven, wholePack, writtenOf } from './own-pack.ts';

const [national] = builtInPacks as [Pack];

function own(rules: WrittenPack['rules'], extended: string = national.id): OwnPack {
  return {
    written: { id: 'our-county', title: { 'zh-CN': '本县', en: 'Our county' }, extends: extended, rules },
    version: 7,
    saved: { at: '2026-11-22T01:00:00.000Z', by: { name: '李文静', role: 'clerk' }, reason: null },
  };
}

test.each(builtInPacks.map((pack) => [pack.id, pack] as const))(
  '%s is written down as nothing on top of itself',
  (_, pack) => {
    const copy = readGiven({ id: 'copy', title: pack.title, extends: pack.id, rules: pack.rules });
    expect(copy.ok && writtenOf(copy.value).rules).toEqual({});
    expect(wholePack(own({}, pack.id))?.pack.rules).toEqual(pack.rules);
  },
);

test('what is written down and read again is the same', () => {
  const { pack } = wholePack(own({ 'length/body': { state: 'trial', params: { general: 3000 } } })) ?? {};
  expect(pack).toMatchObject({ version: `${national.version}.7`, rules: { 'length/body': { state: 'trial' } } });
  expect(pack && writtenOf(pack).rules).toEqual({ 'length/body': { state: 'trial', params: { general: 3000 } } });
});

test('settings that an update made meaningless are left out and named; the others stand', () => {
  const { pack, leftOut } =
    wholePack(
      own({
        'length/poetry': { state: 'off' },
        'length/body': { params: { most: 3000 } },
        'quota/year': { state: 'off' },
      }),
    ) ?? {};
  expect(leftOut?.toSorted()).toEqual(['length/body', 'length/poetry']);
  expect(pack?.rules['length/body']).toEqual(national.rules['length/body']);
  expect(pack?.rules['quota/year']?.state).toBe('off');
});

test('a pack whose base is gone is none', () => {
  expect(wholePack(own({}, 'national-1998'))).toBeNull();
});
