import { type Organ, OrganLevel, OrganType } from '#shared/contract/index.ts';

/** The workbook's sheets and columns, as they are written; other spellings of a heading are read, too. */
export const organSheet = '机构';
export const groupSheet = '组';

export type OrganColumn = 'name' | 'aliases' | 'level' | 'type' | 'parent' | 'formerNames';
export type GroupColumn = 'name' | 'aliases' | 'members';

export const organColumns: Readonly<Record<OrganColumn, readonly [string, ...string[]]>> = {
  name: ['名称', '机构名称', '单位名称', '机构', '单位'],
  aliases: ['简称/别名', '简称', '别名', '简称、别名', '简称、别称', '别称'],
  level: ['级别', '层级'],
  type: ['类型', '类别'],
  parent: ['上级', '上级机构', '上级单位'],
  formerNames: ['曾用名（到期日）', '曾用名', '原名称'],
};
export const groupColumns: Readonly<Record<GroupColumn, readonly [string, ...string[]]>> = {
  name: ['名称', '称谓', '组名'],
  aliases: organColumns.aliases,
  members: ['成员', '成员单位', '所含机构'],
};

export const levelWords: Readonly<Record<OrganLevel, readonly [string, ...string[]]>> = {
  national: ['中央', '国家级', '国家', '中央级'],
  province: ['省级', '省', '自治区', '直辖市'],
  city: ['市级', '市', '地级', '州级', '市（地）级'],
  county: ['县级', '县', '区', '区级', '县（区）级', '县（市、区）级'],
  township: ['乡级', '乡镇', '镇', '乡', '街道', '乡镇级', '乡镇（街道）', '乡镇(街道)'],
  village: ['村级', '村', '社区', '村（社区）'],
};
export const typeWords: Readonly<Record<Organ['type'], readonly [string, ...string[]]>> = {
  party: ['党委', '党委机关', '党委部门'],
  government: ['政府', '街道办事处'],
  office: ['办公厅（室）', '办公室', '办公厅', '办公厅(室)'],
  department: ['部门', '政府部门', '工作部门'],
  committee: ['人大、政协等', '人大', '政协', '纪委监委'],
  coordination: ['议事协调机构', '领导小组'],
  zone: ['开发区', '园区'],
  institution: ['事业单位', '直属机构'],
  other: ['其他'],
};

/** Columns by their place in a heading row; null where there is no column of names. */
export function columnsOf<C extends string>(
  heading: readonly string[],
  known: Readonly<Record<C, readonly string[]>>,
): ReadonlyMap<C, number> | null {
  const found = new Map<C, number>();
  for (const [column, words] of Object.entries(known) as [C, readonly string[]][]) {
    const at = heading.findIndex((word) => words.includes(word.replace(/[\s*]/gu, '')));
    if (at >= 0) found.set(column, at);
  }
  return found.has('name' as C) ? found : null;
}

export function levelOf(word: string): OrganLevel | null {
  return OrganLevel.options.find((level) => levelWords[level].includes(word)) ?? null;
}

export function typeOf(word: string): Organ['type'] | null {
  return OrganType.options.find((type) => typeWords[type].includes(word)) ?? null;
}
