import { beforeAll, describe, expect, test } from 'vitest';
import type { Directory, OwnBody } from '#shared/contract/index.ts';
import { type Divisions, loadDivisions } from '../divisions/index.ts';
import { expanderOf } from '../expand.ts';
import { missingFrom, planFor, proposalOf } from './index.ts';

let divisions: Divisions;
beforeAll(async () => {
  divisions = await loadDivisions();
});

const nothing: Directory = { ownOrganId: null, organs: [], groups: [] };

function plan(code: string, body: OwnBody = 'government-office') {
  const node = divisions.byCode.get(code);
  if (!node) throw new Error(code);
  return planFor(node, body);
}

function chosen(code: string, body: OwnBody = 'government-office', without: readonly string[] = []): Directory {
  const { organs, groups, ownOrganId } = missingFrom(nothing, plan(code, body), without);
  return { ownOrganId, organs: [...organs], groups: [...groups] };
}

test.each<[string, OwnBody, string]>([
  ['430626', 'government-office', '平江县人民政府办公室'],
  ['430626', 'government', '平江县人民政府'],
  ['430626', 'party-office', '中共平江县委办公室'],
  ['430626', 'party', '中共平江县委员会'],
  ['430603', 'government-office', '岳阳市云溪区人民政府办公室'],
  ['430603', 'party-office', '中共岳阳市云溪区委办公室'],
  ['43', 'government-office', '湖南省人民政府办公厅'],
  ['4201', 'government-office', '武汉市人民政府办公厅'],
  ['45', 'party-office', '中共广西壮族自治区党委办公厅'],
  ['4331', 'party', '中共湘西土家族苗族自治州委员会'],
  ['1525', 'government', '锡林郭勒盟行政公署'],
  ['6531', 'party-office', '中共喀什地委办公室'],
  ['130171', 'government', '石家庄高新技术产业开发区管理委员会'],
  ['110101', 'government', '北京市东城区人民政府'],
  ['430626101', 'government', '平江县安定镇人民政府'],
  ['430603001', 'government', '岳阳市云溪区长岭街道办事处'],
  ['430603001', 'party', '中共岳阳市云溪区长岭街道工作委员会'],
])('%s as %s is %s', (code, body, name) => {
  expect(plan(code, body).own).toBe(name);
});

describe('what is added', () => {
  test('stands under the right superior', () => {
    const { organs } = chosen('430626');
    const byId = new Map(organs.map((organ) => [organ.id, organ.name]));
    const parentOf = (name: string) => byId.get(organs.find((organ) => organ.name === name)?.parentId ?? '') ?? null;
    expect(parentOf('平江县安定镇人民政府')).toBe('平江县人民政府');
    expect(parentOf('平江县人民政府')).toBe('岳阳市人民政府');
    expect(parentOf('平江县财政局')).toBe('平江县人民政府');
    expect(parentOf('中共平江县委组织部')).toBe('中共平江县委员会');
    expect(parentOf('湖南省人民政府')).toBeNull();
  });

  test('knows what bureaus were called before the reforms', () => {
    const { organs } = chosen('430626');
    expect(organs.find(({ name }) => name === '平江县自然资源局')?.formerNames).toContainEqual({
      name: '平江县国土资源局',
      until: '2019-03-31',
    });
    expect(organs.find(({ name }) => name === '平江县财政局')?.formerNames).toEqual([]);
  });

  test('has no name or alias that two organs would bear', () => {
    for (const code of ['43', '4306', '430626', '11', '3301']) {
      const said = chosen(code).organs.flatMap(({ name, aliases }) => [name, ...aliases]);
      expect(said.length, code).toBe(new Set(said).size);
    }
  });

  test('in a county-level city 市政府 is the own one', () => {
    const { organs } = chosen('430681');
    expect(organs.find(({ aliases }) => aliases.includes('市政府'))?.name).toBe('汨罗市人民政府');
  });

  test('leaves out what was ticked off, and only that', () => {
    const all = chosen('430626').organs.map(({ name }) => name);
    const some = chosen('430626', 'government-office', ['平江县数据局', '平江县人民政府']).organs.map(
      ({ name }) => name,
    );
    expect(all.filter((name) => !some.includes(name))).toEqual(['平江县数据局']);
  });

  test('is nothing the second time', () => {
    const directory = chosen('430626');
    expect(missingFrom(directory, plan('430626'), [])).toMatchObject({ organs: [], groups: [] });
    expect(missingFrom(directory, plan('430626'), []).ownOrganId).toBe(directory.ownOrganId);
  });

  test('is what is missing, under what is there, where something was there before', () => {
    const government = chosen('430626').organs.find(({ name }) => name === '平江县人民政府');
    if (!government) throw new Error('平江县人民政府');
    const before: Directory = {
      ...nothing,
      organs: [{ ...government, id: 'organ_there', parentId: null, aliases: ['县政府'] }],
    };
    const { organs } = missingFrom(before, plan('430626'), []);
    expect(organs.some(({ name }) => name === '平江县人民政府')).toBe(false);
    expect(organs.find(({ name }) => name === '平江县财政局')?.parentId).toBe('organ_there');
  });

  test('is proposed before it is added', () => {
    expect(proposalOf(nothing, plan('430626'))).toMatchObject({
      own: '平江县人民政府办公室',
      governments: [
        { level: 'province', count: 1 },
        { level: 'city', count: 1 },
        { level: 'county', count: 1 },
        { level: 'township', count: 25 },
      ],
    });
    expect(proposalOf(chosen('430626'), plan('430626'))).toMatchObject({ governments: [] });
  });
});

describe('recipients of the chosen office', () => {
  test.each<[string, OwnBody, string, number]>([
    ['430626', 'government-office', '各乡镇人民政府、街道办事处', 25],
    ['430626', 'government-office', '各乡镇（街道）', 25],
    ['430626', 'government-office', '各乡镇党委、人民政府', 46],
    ['430626', 'party-office', '各乡镇人民政府、街道办事处', 25],
    ['430626', 'party-office', '县委各部门', 6],
    ['430626', 'party-office', '县政府各部门', 28],
    ['430626', 'government-office', '县政府各部门', 27],
    ['430626', 'government-office', '县委各部门', 7],
    ['4306', 'government-office', '各县（市、区）人民政府', 9],
    ['4306', 'government-office', '市政府各部门', 30],
    ['4306', 'government-office', '市政府各委办局', 30],
    ['4306', 'government-office', '各县（市、区）委、人民政府', 18],
    ['4306', 'government-office', '屈原管理区管委会', 1],
    ['4306', 'government-office', '市环保局、国土局、规划局', 2],
    ['43', 'government-office', '省政府各厅委、办、局', 32],
    ['43', 'government-office', '各市州、县市区人民政府', 136],
    ['43', 'government-office', '各市州人民政府', 14],
    ['43', 'government-office', '各县（市、区）人民政府', 122],
    ['11', 'government-office', '各区人民政府', 16],
    ['1525', 'government', '各旗县人民政府', 10],
    ['430626101', 'government', '县财政局', 1],
  ])('%s as %s: %s are %i', (code, body, phrase, units) => {
    const [got] = expanderOf(chosen(code, body))([phrase]);
    expect(got).toMatchObject({ unresolved: [] });
    expect(got?.units.length).toBe(units);
  });

  test('a municipality’s departments stand at the level of a province', () => {
    const [got] = expanderOf(chosen('11'))(['市政府各部门']);
    expect(got).toMatchObject({ level: 'province', unresolved: [] });
  });
});
