import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Directory, FormerName, SheetRow } from '#shared/contract/index.ts';
import { organ } from '../testing.ts';
import { joinFormer, joinNames, splitFormer, splitNames } from './cells.ts';
import { changesOf, readWorkbook, rowsOf } from './index.ts';

const heading = ['名称', '简称/别名', '级别', '类型', '上级', '曾用名（到期日）'];
const groupHeading = ['名称', '别名', '成员'];

const before: Directory = {
  ownOrganId: 'organ_county',
  organs: [
    organ({ id: 'organ_county', name: '云溪县人民政府', type: 'government', aliases: ['县政府'] }),
    organ({ id: 'organ_land', name: '云溪县国土资源局', aliases: ['县国土局'], parentId: 'organ_county' }),
    organ({ id: 'organ_water', name: '云溪县水利局', parentId: 'organ_county' }),
  ],
  groups: [{ name: '库区单位', aliases: [], members: ['organ_water'] }],
};

function changes(
  organs: readonly (readonly string[])[],
  groups: readonly (readonly string[])[] = [],
  directory = before,
) {
  const workbook = readWorkbook([
    { name: '机构', rows: [heading, ...organs].map((row) => [...row]) },
    { name: '组', rows: [groupHeading, ...groups].map((row) => [...row]) },
  ]);
  if (!workbook) throw new Error('no organs');
  return changesOf(directory, workbook);
}

const fate = ({ row, name, outcome, problem, fields }: SheetRow) => ({ row, name, outcome, problem, fields });

describe('a row', () => {
  test.each<[string, string[], Partial<SheetRow>]>([
    ['of a new organ', ['云溪县财政局', '县财政局', '县级', '部门', '云溪县人民政府'], { outcome: 'added' }],
    ['with other words for level and type', ['云溪县财政局', '', '县', '政府部门'], { outcome: 'added' }],
    ['whose level the name tells', ['云溪县财政局', '', '', '部门'], { outcome: 'added' }],
    ['as it is', ['云溪县水利局', '', '县级', '部门', '云溪县人民政府', ''], { outcome: 'same' }],
    ['of a parent by its alias', ['云溪县水利局', '', '县级', '部门', '县政府'], { outcome: 'same' }],
    [
      'with another alias',
      ['云溪县水利局', '县水利局', '', '', '云溪县人民政府'],
      { outcome: 'changed', fields: ['aliases'] },
    ],
    ['without its parent', ['云溪县水利局', '', '', '', ''], { outcome: 'changed', fields: ['parent'] }],
    [
      'of a renamed organ',
      ['云溪县自然资源局', '县国土局', '县级', '部门', '云溪县人民政府', '云溪县国土资源局（2019-03-31）'],
      { outcome: 'changed', fields: ['name', 'formerNames'] },
    ],
    ['without a name', ['', '某局'], { outcome: 'refused', problem: 'no-name' }],
    ['with a level that is none', ['云溪县财政局', '', '厅级', '部门'], { problem: 'unknown-level' }],
    ['with a type that is none', ['云溪县财政局', '', '县级', '好单位'], { problem: 'unknown-type' }],
    ['under nobody known', ['云溪县财政局', '', '县级', '部门', '青山县人民政府'], { problem: 'unknown-parent' }],
    ['with another one’s alias', ['云溪县财政局', '县国土局', '县级', '部门'], { problem: 'name-taken' }],
    [
      'with a former name’s day that is none',
      ['云溪县财政局', '', '县级', '部门', '', '财政科（去年）'],
      { problem: 'bad-date' },
    ],
    [
      'with a day in place of a former name',
      ['云溪县财政局', '', '县级', '部门', '', '43831'],
      { problem: 'bad-date' },
    ],
    [
      'with a day beside its former name',
      ['云溪县财政局', '', '县级', '部门', '', '财政科、2019年3月1日'],
      { problem: 'bad-date' },
    ],
    ['with a name too long', ['局'.repeat(101), '', '县级', '部门'], { problem: 'too-long' }],
    ['under itself', ['云溪县水利局', '', '', '', '云溪县水利局'], { problem: 'circle' }],
  ])('%s', (_, row, expected) => {
    const result = changes([row]);
    expect(result.rows[0]).toMatchObject({ row: 2, ...expected });
    const saved = result.organs.length;
    expect(saved).toBe(['added', 'changed'].includes(result.rows[0]?.outcome ?? '') ? 1 : 0);
  });

  test('that is empty is passed over, and rows are numbered as the program shows them', () => {
    const { rows } = changes([[''], ['云溪县财政局', '', '县级', '部门'], [], ['', '', '县级']]);
    expect(rows.map(fate)).toEqual([
      { row: 3, name: '云溪县财政局', outcome: 'added', problem: null, fields: [] },
      { row: 5, name: '', outcome: 'refused', problem: 'no-name', fields: [] },
    ]);
  });

  test('of the same name as one above is refused', () => {
    const { rows } = changes([
      ['云溪县财政局', '', '县级', '部门'],
      ['云溪县财政局', '县财政局', '县级', '部门'],
    ]);
    expect(rows.map(({ outcome, problem }) => [outcome, problem])).toEqual([
      ['added', null],
      ['refused', 'twice'],
    ]);
  });
});

describe('rows among each other', () => {
  test('may be each other’s superiors in any order; superiors are saved first', () => {
    const { organs, rows } = changes([
      ['青石镇财政所', '', '乡级', '部门', '青石镇人民政府'],
      ['青石镇人民政府', '', '乡级', '政府', '云溪县人民政府'],
    ]);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['added', 'added']);
    expect(organs.map(({ name }) => name)).toEqual(['青石镇人民政府', '青石镇财政所']);
    expect(organs[1]?.parentId).toBe(organs[0]?.id);
  });

  test('are refused with the superior that is refused', () => {
    const { organs, rows } = changes([
      ['青石镇财政所', '', '乡级', '部门', '青石镇人民政府'],
      ['青石镇人民政府', '', '乡级', '政府', '没有的政府'],
    ]);
    expect(rows.map(({ problem }) => problem)).toEqual(['unknown-parent', 'unknown-parent']);
    expect(organs).toEqual([]);
  });

  test('that want one name are both refused', () => {
    const { rows } = changes([
      ['甲局', '文旅局', '县级', '部门'],
      ['乙局', '文旅局', '县级', '部门'],
    ]);
    expect(rows.map(({ problem }) => problem)).toEqual(['name-taken', 'name-taken']);
  });

  test('that go in a circle are refused', () => {
    const { rows, organs } = changes([
      ['甲局', '', '县级', '部门', '乙局'],
      ['乙局', '', '县级', '部门', '甲局'],
    ]);
    expect(rows.map(({ problem }) => problem)).toEqual(['circle', 'circle']);
    expect(organs).toEqual([]);
  });
});

describe('a group', () => {
  test.each<[string, string[], Partial<SheetRow>]>([
    ['that is new', ['水口', '', '云溪县水利局'], { outcome: 'added' }],
    ['as it is', ['库区单位', '', '云溪县水利局'], { outcome: 'same' }],
    ['with another member', ['库区单位', '', '云溪县水利局、县国土局'], { outcome: 'changed', fields: ['members'] }],
    ['with a member nobody knows', ['库区单位', '', '云溪县水务局'], { outcome: 'refused', problem: 'unknown-member' }],
  ])('%s', (_, row, expected) => {
    expect(changes([], [row]).rows[0]).toMatchObject({ sheet: 'groups', row: 2, ...expected });
  });

  test('may have an organ of the same workbook', () => {
    const { groups, organs } = changes([['云溪县财政局', '', '县级', '部门']], [['口子', '', '云溪县财政局']]);
    expect(groups).toEqual([{ name: '口子', aliases: [], members: [organs[0]?.id] }]);
  });
});

describe('the workbook', () => {
  test('may have a title above its heading, and columns in any order', () => {
    const rows = [['云溪县机构名录'], [], ['级别', '类别', '单位名称'], ['县级', '部门', '云溪县财政局']];
    expect(readWorkbook([{ name: 'Sheet1', rows }])?.organs).toEqual([
      { row: 4, name: '云溪县财政局', level: '县级', type: '部门' },
    ]);
  });

  test('without a column keeps what the organ has there', () => {
    const workbook = readWorkbook([
      {
        name: '机构',
        rows: [
          ['名称', '级别'],
          ['云溪县国土资源局', '县级'],
        ],
      },
    ]);
    expect(workbook && changesOf(before, workbook).rows[0]?.outcome).toBe('same');
  });

  test.each([[[]], [[{ name: '机构', rows: [] }]], [[{ name: '台账', rows: [['文号', '标题']] }]]])(
    'without organs is none: %j',
    (sheets) => {
      expect(readWorkbook(sheets)).toBeNull();
    },
  );
});

const word = fc.string({
  unit: fc.constantFrom('县', '局', '、', '（', '）', '(', '"', ',', '；', ' ', 'a'),
  minLength: 1,
  maxLength: 6,
});
const name = word.filter((text) => text.trim() === text);

test('names survive being written into one cell', () => {
  fc.assert(
    fc.property(fc.uniqueArray(name), (names) => {
      expect(splitNames(joinNames(names))).toEqual(names);
    }),
  );
});

test('former names survive with their days', () => {
  const day = fc.option(fc.constantFrom('2019-03-31', '2024-12-31'));
  fc.assert(
    fc.property(fc.uniqueArray(fc.record({ name, until: day }), { selector: (one) => one.name }), (names) => {
      expect(splitFormer(joinFormer(names))).toEqual(names);
    }),
  );
});

test('a directory written out and read in again changes nothing', () => {
  const organs = fc.uniqueArray(name, { maxLength: 8 }).chain((names) =>
    fc.tuple(
      ...names.map((one, at) =>
        fc
          .record({
            aliases: fc.constantFrom<string[][]>([], [`简${at}`], [`简${at}`, `别、称${at}`]),
            level: fc.constantFrom('county' as const, 'township' as const),
            type: fc.constantFrom('department' as const, 'zone' as const, 'other' as const),
            parentId: fc.constantFrom(null, ...names.slice(0, at).map((_, above) => `organ_${above}`)),
            formerNames: fc.constantFrom<FormerName[][]>(
              [],
              [{ name: '旧局', until: null }],
              [{ name: '旧（局）', until: '2019-03-31' }],
            ),
          })
          .map((facts) => organ({ ...facts, id: `organ_${at}`, name: one })),
      ),
    ),
  );
  fc.assert(
    fc.property(organs, fc.boolean(), (all, grouped) => {
      const directory: Directory = {
        ownOrganId: null,
        organs: all,
        groups: grouped ? [{ name: '各、单位', aliases: ['单位'], members: all.map(({ id }) => id) }] : [],
      };
      const rows = rowsOf(directory);
      const workbook = readWorkbook([
        { name: '机构', rows: rows.organs },
        { name: '组', rows: rows.groups },
      ]);
      const result = workbook && changesOf(directory, workbook);
      expect(result?.rows.filter(({ outcome }) => outcome !== 'same')).toEqual([]);
      expect(result?.rows.length).toBe(all.length + directory.groups.length);
    }),
  );
});
