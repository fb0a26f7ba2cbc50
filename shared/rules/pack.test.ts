import { expect, test } from 'vitest';
import { builtInPacks, loadPack, rules } from './index.ts';

const [national] = builtInPacks;
const city = (given: object) => ({
  id: 'our-city',
  version: '1',
  title: { 'zh-CN': '本市', en: 'Our city' },
  extends: 'national-2024',
  rules: {},
  ...given,
});

test('the national pack sets every rule, with a source', () => {
  expect(Object.keys(national?.rules ?? {}).toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  for (const { basis } of Object.values(national?.rules ?? {})) {
    expect(basis.instrument).not.toBe('');
    expect(basis.note).toBeTruthy();
  }
});

test('what decides in the national pack was read in the instrument, or is a note', () => {
  for (const [id, { basis, level, state }] of Object.entries(national?.rules ?? {})) {
    const isNote = level === 'note' || (level === null && basis.strength === 'own');
    if (state === 'on' && !basis.verified) expect([id, isNote]).toEqual([id, true]);
  }
});

test.each(builtInPacks.map((pack) => [pack.id, pack] as const))(
  '%s: a rule on trial has no must',
  (_, { rules: all }) => {
    for (const [id, { state, level }] of Object.entries(all))
      if (state === 'trial') expect([id, level]).not.toEqual([id, 'must']);
  },
);

test('every pack of ours says where what it changes comes from', () => {
  for (const pack of builtInPacks)
    for (const { basis } of Object.values(pack.rules)) expect(basis.note ?? '').not.toBe('');
});

test('a pack on top of another writes only what differs', () => {
  const loaded = loadPack(city({ rules: { 'length/body': { params: { general: 3000, special: 3000 } } } }));
  expect(loaded).toMatchObject({
    ok: true,
    value: {
      id: 'our-city',
      rules: {
        'length/body': { params: { general: 3000 }, basis: { article: '1.2' } },
        'quota/year': { state: 'on' },
      },
    },
  });
});

test('a pack may extend one that was loaded before', () => {
  const first = loadPack(city({ rules: { 'quota/year': { level: 'must' } } }));
  if (!first.ok) throw new Error('not loaded');
  const second = loadPack({ ...city({ extends: 'our-city' }), id: 'our-county' }, [first.value]);
  expect(second).toMatchObject({ ok: true, value: { rules: { 'quota/year': { level: 'must' } } } });
});

test.each([
  ['no object', null, '(pack)'],
  ['a bad id', city({ id: 'Our City' }), 'id'],
  ['an unknown field', city({ colour: 'red' }), '(pack)'],
  ['a state that there is not', city({ rules: { 'length/body': { state: 'maybe' } } }), 'rules.length/body.state'],
  [
    'a number that is none',
    city({ rules: { 'length/body': { params: { general: '5000', special: 4000 } } } }),
    'rules.length/body.params.general',
  ],
  [
    'a parameter left out',
    city({ rules: { 'length/body': { params: { general: 5000 } } } }),
    'rules.length/body.params.special',
  ],
  [
    'thresholds the wrong way round',
    city({ rules: { 'reuse/copied': { params: { warn: 0.9, strong: 0.8 } } } }),
    'rules.reuse/copied.params.warn',
  ],
  ['a pack to extend that there is not', city({ extends: 'nowhere' }), 'extends'],
  [
    'a new rule that is not whole',
    city({ extends: null, rules: { 'length/body': { state: 'on' } } }),
    'rules.length/body.required',
  ],
])('a pack with %s is refused with the place at fault', (_name, json, at) => {
  expect(loadPack(json)).toMatchObject({ ok: false, error: { code: 'invalid-pack', params: { at } } });
});

test('a rule that there is not is refused', () => {
  const rule = national?.rules['length/body'];
  const loaded = loadPack(city({ rules: { 'length/title': rule } }));
  expect(loaded).toMatchObject({ ok: false, error: { params: { at: 'rules.length/title' } } });
});
