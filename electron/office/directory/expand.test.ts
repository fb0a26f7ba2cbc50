import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Directory } from '#shared/contract/index.ts';
import { expanderOf, scopeOf } from './expand.ts';
import { county, organ } from './testing.ts';

const nothing: Directory = { ownOrganId: null, organs: [], groups: [] };
const scope = (directory: Directory, ...recipients: string[]) => scopeOf(expanderOf(directory)(recipients));

describe('with a directory', () => {
  test.each([
    ['云溪县财政局', 1, 'county'],
    ['县财政局', 1, 'county'],
    ['财政局', 1, 'county'],
    ['县委', 1, 'county'],
    ['县住建局', 1, 'county'],
    ['云溪县住房和城乡建设局', 1, 'county'],
    ['教育局、财政局', 2, 'county'],
    ['县教育局、财政局、水利局', 3, 'county'],
    ['县财政局和水利局', 2, 'county'],
    ['各乡镇人民政府', 4, 'township'],
    ['各乡、镇人民政府', 4, 'township'],
    ['各镇人民政府', 2, 'township'],
    ['各乡镇人民政府、街道办事处', 6, 'township'],
    ['各镇人民政府、街道办事处', 4, 'township'],
    ['各镇（街道）人民政府（办事处）', 4, 'township'],
    ['各乡镇（街道）', 6, 'township'],
    ['各乡镇(街道)', 6, 'township'],
    ['各街道办事处', 2, 'township'],
    ['青石镇、白水镇人民政府', 2, 'township'],
    ['县政府各部门', 4, 'county'],
    ['县政府各部门、各直属机构', 5, 'county'],
    ['云溪县人民政府各部门', 4, 'county'],
    ['各部门', 4, 'county'],
    ['县政府直属各单位', 5, 'county'],
    ['各镇人民政府，各街道办事处', 4, 'township'],
    ['县防指成员单位', 2, 'county'],
    ['县防指有关成员单位', 2, 'county'],
    ['江平市人民政府', 1, 'city'],
    ['主送：各乡镇人民政府：', 4, 'township'],
  ])('%s is %i units', (phrase, units, lowestLevel) => {
    expect(scope(county(), phrase)).toMatchObject({ units, lowestLevel, unresolved: [] });
  });

  test.each(['各有关单位', '县直有关部门', '各相关企业', '各园区', '县直各单位'])('%s is not guessed', (phrase) => {
    expect(scope(county(), phrase)).toMatchObject({ units: 0, unresolved: [phrase] });
  });

  test('a phrase that leaves open who is meant is said to be vague', () => {
    expect(scope(county(), '各有关单位', '县直各单位').reasons).toEqual([{ raw: '各有关单位', code: 'vague' }]);
  });

  test.each([
    ['并抄送县财政局', 1],
    ['并抄：各乡镇人民政府', 4],
    ['县政府各部门、各直属机构', 5],
    ['县政府各委、办、局及各直属机构', 5],
    ['县政府各委、局', 4],
    ['各乡镇党委、人民政府', 4],
  ])('%s is %i units, however it is joined', (phrase, units) => {
    expect(scope(county(), phrase).units).toBe(units);
  });

  test('what resolves counts beside what does not', () => {
    expect(scope(county(), '各乡镇人民政府、县直有关部门')).toMatchObject({ units: 4, unresolved: ['县直有关部门'] });
  });

  test('a bureau named after the counties’ is theirs, not the own one', () => {
    const city: Directory = {
      ownOrganId: 'organ_office',
      organs: [
        organ({ id: 'organ_city', name: '江平市人民政府', level: 'city', type: 'government' }),
        organ({
          id: 'organ_office',
          name: '江平市人民政府办公室',
          level: 'city',
          type: 'office',
          parentId: 'organ_city',
        }),
        organ({ id: 'organ_finance', name: '江平市财政局', level: 'city', parentId: 'organ_city' }),
        organ({ id: 'organ_education', name: '江平市教育局', level: 'city', parentId: 'organ_city' }),
        organ({ id: 'organ_a', name: '云溪县财政局', parentId: 'organ_city' }),
        organ({ id: 'organ_b', name: '青山县财政局', parentId: 'organ_city' }),
      ],
      groups: [],
    };
    expect(scope(city, '各县（市、区）财政局、教育局')).toMatchObject({
      units: 2,
      lowestLevel: 'county',
      unresolved: ['各县（市、区）教育局'],
    });
    expect(scope(city, '各县（市、区）财政局、市教育局')).toMatchObject({ units: 3, unresolved: [] });
    expect(scope(city, '财政局、教育局')).toMatchObject({ units: 2, lowestLevel: 'city' });
  });

  test('a unit that two phrases reach counts once', () => {
    const both = scope(county(), '县政府各部门', '县财政局，县水利局');
    expect(both.units).toBe(4);
    expect(both.groups).toMatchObject([
      { raw: '县政府各部门', units: 4, level: 'county' },
      { raw: '县财政局', units: 1, level: 'county' },
      { raw: '县水利局', units: 1, level: 'county' },
    ]);
  });

  test('the issuing organ does not receive its own document', () => {
    const own = county({ ownOrganId: 'organ_finance' });
    expect(scope(own, '县政府各部门').units).toBe(4);
    expect(scope(own, '县财政局').units).toBe(0);
  });

  test('an organ is found by its former name, and it is said so', () => {
    const land = organ({
      id: 'organ_land',
      name: '云溪县自然资源局',
      parentId: 'organ_county',
      formerNames: [{ name: '云溪县地质矿产局', until: '2001-06-30' }],
    });
    const directory = county();
    const renamed = { ...directory, organs: [...directory.organs, land] };
    const former = (phrase: string) => scope(renamed, phrase).groups[0]?.former;
    expect(scope(renamed, '县地质矿产局')).toMatchObject({ units: 1, unresolved: [] });
    expect(former('县地质矿产局')).toEqual([{ said: '县地质矿产局', name: '云溪县自然资源局', until: '2001-06-30' }]);
    // by the reforms that are packaged, without a former name of its own
    expect(former('县国土资源局')).toEqual([{ said: '县国土资源局', name: '云溪县自然资源局', until: '2019-03-31' }]);
    expect(former('县自然资源局')).toEqual([]);
    // the organ of today goes before one that had the name
    const both = { ...renamed, organs: [...renamed.organs, organ({ id: 'organ_old', name: '云溪县地质矿产局' })] };
    expect(scope(both, '县地质矿产局').groups[0]).toMatchObject({ names: ['云溪县地质矿产局'], former: [] });
    // a name that two organs had is nobody's: it counts as the words say
    const water = organ({
      id: 'organ_w',
      name: '云溪县水务局',
      formerNames: [{ name: '云溪县地质矿产局', until: null }],
    });
    const doubtful = { ...renamed, organs: [...renamed.organs, water] };
    expect(scope(doubtful, '县地质矿产局').groups[0]).toMatchObject({ names: ['县地质矿产局'], former: [] });
  });

  test('phrases of another level are not the own departments', () => {
    expect(scope(county(), '市政府各部门')).toMatchObject({
      units: 0,
      lowestLevel: 'city',
      unresolved: ['市政府各部门'],
    });
  });

  test('a group is preferred to what the words say', () => {
    const named = county({ groups: [{ name: '各乡镇人民政府', aliases: [], members: ['organ_t0'] }] });
    expect(scope(named, '各乡、镇人民政府').units).toBe(1);
  });

  test('a directory without an own organ still knows names and areas', () => {
    const nobody = county({ ownOrganId: null });
    expect(scope(nobody, '云溪县财政局', '各乡镇人民政府').units).toBe(5);
    expect(scope(nobody, '县政府各部门')).toMatchObject({ units: 0, unresolved: ['县政府各部门'] });
  });

  test('organs under another county are not reached', () => {
    const { organs, ...rest } = county();
    const other = [
      organ({ id: 'organ_other', name: '临河县人民政府', type: 'government', parentId: 'organ_city' }),
      organ({
        id: 'organ_far',
        name: '临河县石桥镇人民政府',
        level: 'township',
        type: 'government',
        parentId: 'organ_other',
      }),
    ];
    expect(scope({ ...rest, organs: [...organs, ...other] }, '各镇人民政府').units).toBe(2);
  });

  test('a directory that goes in a circle ends', () => {
    const circle: Directory = {
      ownOrganId: 'organ_a',
      organs: [
        organ({ id: 'organ_a', name: '甲县人民政府', type: 'government', parentId: 'organ_b' }),
        organ({ id: 'organ_b', name: '乙县人民政府', type: 'government', parentId: 'organ_a' }),
      ],
      groups: [],
    };
    expect(scope(circle, '各乡镇人民政府')).toMatchObject({ units: 0, lowestLevel: 'township' });
  });
});

describe('a city with counties', () => {
  const city: Directory = {
    ownOrganId: 'organ_city',
    organs: [
      organ({ id: 'organ_city', name: '江平市人民政府', level: 'city', type: 'government' }),
      organ({ id: 'organ_1', name: '云溪县人民政府', type: 'government', parentId: 'organ_city' }),
      organ({ id: 'organ_2', name: '临河市人民政府', type: 'government', parentId: 'organ_city' }),
      organ({ id: 'organ_3', name: '江城区人民政府', type: 'government', parentId: 'organ_city' }),
      organ({ id: 'organ_4', name: '江平市财政局', level: 'city', parentId: 'organ_city' }),
      organ({ id: 'organ_5', name: '云溪县教育局', parentId: 'organ_1' }),
      organ({ id: 'organ_6', name: '江城区教育局', parentId: 'organ_3' }),
    ],
    groups: [],
  };

  test.each([
    ['各县（市、区）人民政府', 3],
    ['各县（市）、区人民政府', 3],
    ['各县（市、区）', 3],
    ['各县区人民政府', 2],
    ['各区人民政府', 1],
    ['市政府各委、办、局', 1],
    ['各县（市、区）教育局', 2],
  ])('%s is %i units', (phrase, units) => {
    expect(scope(city, phrase)).toMatchObject({ units, unresolved: [] });
  });
});

describe('without a directory', () => {
  test.each([
    ['各乡镇人民政府', 'township'],
    ['各镇人民政府、街道办事处', 'township'],
    ['各县（市、区）人民政府', 'county'],
    ['各市（州）人民政府', 'city'],
    ['各市、县（区）人民政府', 'county'],
    ['县政府各部门、各直属机构', 'county'],
    ['市直各单位', 'city'],
    ['各乡镇中心学校', 'township'],
    ['各县（市、区）教育局', 'county'],
    ['各村（社区）', 'village'],
    ['各有关单位', null],
  ])('%s tells its level and no number', (phrase, lowestLevel) => {
    const result = scope(nothing, phrase);
    expect(result).toMatchObject({ units: 0, lowestLevel });
    expect(result.unresolved).not.toEqual([]);
  });

  test.each([
    ['云溪市人民政府', 'city'],
    ['县财政局', 'county'],
    ['国务院', 'national'],
    ['中共云溪县委员会', 'county'],
    ['青石镇人民政府', 'township'],
    ['北京市人民政府', 'province'],
    ['云溪师范学院', null],
  ])('%s is one unit by its name', (name, lowestLevel) => {
    expect(scope(nothing, name)).toEqual({
      units: 1,
      lowestLevel,
      unresolved: [],
      reasons: [],
      groups: [{ raw: name, units: 1, level: lowestLevel, names: [name], former: [] }],
    });
  });

  test.each([
    ['各乡镇人民政府、街道办事处', ['各乡镇人民政府', '各街道办事处']],
    ['各市、州、县（市、区）人民政府', ['各市人民政府', '各州人民政府', '各县（市、区）人民政府']],
    ['市政府各委、办、局', ['市政府各委', '市政府各办', '市政府各局']],
  ])('%s is named in full where it is open', (phrase, unresolved) => {
    expect(scope(nothing, phrase).unresolved).toEqual(unresolved);
  });

  test.each([
    ['各省、自治区、直辖市人民政府', 31],
    ['各省、自治区、直辖市住房和城乡建设厅（委、局）', 31],
    ['河北、山西、西藏省（自治区、直辖市）人民政府', 3],
  ])('%s are %i, whatever the directory', (phrase, units) => {
    expect(scope(nothing, phrase)).toMatchObject({ units, lowestLevel: 'province', unresolved: [] });
  });

  test.each([
    ['各省、自治区、直辖市及计划单列市科技厅（委、局）', ['各省、自治区、直辖市及计划单列市科技厅（委、局）']],
    ['河北、甲乙省（自治区、直辖市）人民政府', ['河北', '甲乙省（自治区、直辖市）人民政府']],
  ])('%s is more, or less, than is known', (phrase, unresolved) => {
    expect(scope(nothing, phrase)).toMatchObject({ units: 0, unresolved });
  });

  test.each([
    ['青石镇、白水镇人民政府', ['青石镇人民政府', '白水镇人民政府']],
    ['临河经济开发区、城东新区管委会', ['临河经济开发区管委会', '城东新区管委会']],
    ['临河经济开发区管委会（城东街道办事处）', ['临河经济开发区管委会（城东街道办事处）']],
  ])('%s are named one by one', (phrase, names) => {
    const result = scope(nothing, phrase);
    expect(result).toMatchObject({ units: names.length, unresolved: [] });
    expect(result.groups[0]?.names).toEqual(names);
  });

  test('市委和市政府 are two', () => {
    expect(scope(nothing, '市委和市政府').units).toBe(2);
    expect(scope(nothing, '市委、市政府').units).toBe(2);
  });
});

test('any text: no more units than the directory and the names can give, and the same again', () => {
  const words = [
    '各',
    '乡镇',
    '县',
    '（市、区）',
    '人民政府',
    '、',
    '，',
    '和',
    '有关',
    '财政局',
    '街道办事处',
    '部门',
    '：',
  ];
  const phrases = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(phrases, (text) => {
      const directory = county();
      const result = scope(directory, text);
      expect(scope(directory, text)).toEqual(result);
      expect(result.units).toBeLessThanOrEqual(result.groups.reduce((sum, { units }) => sum + units, 0));
      expect(scope(directory, text, text).units).toBe(result.units);
    }),
  );
});
