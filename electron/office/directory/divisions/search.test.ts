import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  above,
  below,
  countBelow,
  type DivisionNode,
  type Divisions,
  type Initials,
  isZone,
  loadAreas,
  loadDivisions,
  loadInitials,
  searchDivisions,
} from './index.ts';

let divisions: Divisions;
let initials: Initials;
beforeAll(async () => {
  divisions = await loadDivisions();
  initials = await loadInitials();
});

const paths = (query: string, limit = 20) =>
  searchDivisions(divisions, initials, query, limit).map((node) =>
    [...above(node), node].map(({ name }) => name).join('/'),
  );

describe('the packaged divisions', () => {
  test('are as many as the statistics of 2023 have', () => {
    const of = (level: string) => divisions.all.filter((node) => node.level === level).length;
    expect([of('province'), of('city')]).toEqual([31, 333]);
    // 2,844 counties at the end of 2022, and the zones that the statistics list beside them
    expect(of('county')).toBeGreaterThan(2_844);
    expect(of('county')).toBeLessThan(3_000);
    // 38,602 townships and streets at the end of 2022
    expect(Math.abs(of('township') - 38_602)).toBeLessThan(300);
  });

  test('down to counties are the same ones', async () => {
    const known = ({ code, name, level, parent }: DivisionNode) => [code, name, level, parent?.code];
    expect((await loadAreas()).map(known)).toEqual(
      divisions.all.filter(({ level }) => level !== 'township').map(known),
    );
  });

  test('each have a code of their own, below the code of their parent', () => {
    expect(divisions.byCode.size).toBe(divisions.all.length);
    for (const { code, parent } of divisions.all)
      expect(parent === null || code.startsWith(parent.code), code).toBe(true);
  });

  test.each([
    ['11', '北京市', 0, 16],
    ['50', '重庆市', 0, 38],
    ['4419', '东莞市', 0, 0],
    ['43', '湖南省', 14, 122],
    ['13', '河北省', 11, 167],
  ])('%s %s leaves the tiers out that are none', (code, name, city, county) => {
    const node = divisions.byCode.get(code);
    if (!node) throw new Error(code);
    const counts = countBelow(node);
    expect([node.name, counts.city]).toEqual([name, city]);
    expect(counts.county).toBe(county);
    expect(counts.township).toBeGreaterThan(25);
  });

  test('a county that no city has stands under its province', () => {
    expect(paths('济源市', 1)).toEqual(['河南省/济源市']);
  });

  test('have neither tiers nor places of the statistics among them', () => {
    expect(divisions.all.filter(({ name }) => /市辖区|直辖|虚拟|监狱|农场$/u.test(name))).toEqual([]);
  });

  test('zones are no counties, but stand among what is below', () => {
    const node = divisions.byCode.get('4306');
    if (!node) throw new Error('4306');
    const { city, county, township } = countBelow(node);
    expect([city, county]).toEqual([0, 9]);
    expect(
      below(node)
        .filter(isZone)
        .map(({ name }) => name),
    ).toEqual(['岳阳市屈原管理区']);
    expect(below(node).length).toBe(county + 1 + township);
    expect(new Set(below(node)).size).toBe(below(node).length);
  });
});

describe('search', () => {
  test.each([
    ['a name', '平江县', '湖南省/岳阳市/平江县'],
    ['the beginning of a name', '平江', '湖南省/岳阳市/平江县'],
    ['initials', 'pjx', '湖南省/岳阳市/平江县'],
    ['initials in capitals', 'PJX', '湖南省/岳阳市/平江县'],
    ['a path in words', '湖南 平江', '湖南省/岳阳市/平江县'],
    ['a path in initials', 'hns pjx', '湖南省/岳阳市/平江县'],
    ['a path in one word', '湖南省岳阳市平江县', '湖南省/岳阳市/平江县'],
    ['a path without last characters', '岳阳平江', '湖南省/岳阳市/平江县'],
    ['a path of initials in one word', 'hnsyyspjx', '湖南省/岳阳市/平江县'],
    ['a street', '汉昌街道', '湖南省/岳阳市/平江县/汉昌街道'],
    ['words and initials', '湖南 pjx', '湖南省/岳阳市/平江县'],
  ])('by %s: %s', (_, query, path) => {
    expect(paths(query)).toContain(path);
  });

  // 重 乐 阆 单 厦 蚌 六 的 names are read in another way than the characters usually are
  test.each([
    ['cqs', '重庆市'],
    ['yqs', '浙江省/温州市/乐清市'],
    ['lqs', '浙江省/温州市/乐清市'],
    ['sx', '山东省/菏泽市/单县'],
    ['dx', '山东省/菏泽市/单县'],
    ['xms', '福建省/厦门市'],
    ['bbs', '安徽省/蚌埠市'],
    ['las', '安徽省/六安市'],
    ['tzs', '浙江省/台州市'],
  ])('%s finds %s, whichever way it is read', (query, path) => {
    expect(paths(query, 50)).toContain(path);
  });

  test('whole names come before beginnings, higher tiers before lower ones', () => {
    expect(paths('云溪', 3)[0]).toBe('湖南省/岳阳市/云溪区');
    expect(paths('湖南省', 3)[0]).toBe('湖南省');
  });

  test('nothing typed shows the provinces', () => {
    expect(paths('', 50)).toHaveLength(31);
  });

  test('what is nowhere is not found', () => {
    expect(paths('没有这个地方')).toEqual([]);
    expect(paths('zzzzzzzz')).toEqual([]);
  });

  test('every division is found by its own name and by its own path', () => {
    fc.assert(
      fc.property(fc.nat(divisions.all.length - 1), (at) => {
        const node = divisions.all[at];
        if (!node) return;
        const path = [...above(node), node].map(({ name }) => name);
        expect(searchDivisions(divisions, initials, path.join(' '), 10)).toContain(node);
      }),
      { numRuns: 15 },
    );
  });
});
