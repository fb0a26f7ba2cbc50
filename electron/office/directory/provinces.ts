import type { Lookup, Unit } from './lookup.ts';

const provinces: readonly string[] = [
  ...['北京市', '天津市', '上海市', '重庆市'],
  ...['河北', '山西', '辽宁', '吉林', '黑龙江', '江苏', '浙江', '安徽', '福建', '江西', '山东'].map(province),
  ...['河南', '湖北', '湖南', '广东', '海南', '四川', '贵州', '云南', '陕西', '甘肃', '青海'].map(province),
  ...['内蒙古', '广西壮族', '西藏', '宁夏回族', '新疆维吾尔'].map((name) => `${name}自治区`),
];

function province(name: string): string {
  return `${name}省`;
}

/** Not 及计划单列市: then it is more than the provinces’. Two bodies (教育厅和科技厅) are not one. */
const body = '(?<body>(?!及|和|以及)(?!.{0,200}[厅局委）][及和])(?:[^、，；各（）]|（[^（）]{0,60}）){1,200})';
const all = new RegExp(`^各省、自治区、直辖市${body}$`, 'u');
/** 北京、天津、河北、西藏省（自治区、直辖市）人民政府 */
const some = new RegExp(
  `^(?<list>\\p{Script=Han}{2,6}(?:、\\p{Script=Han}{2,6}){1,40})（[省市自治区直辖、]{1,20}）${body}$`,
  'u',
);

/**
 * The organ of each province that a phrase means: their number is fixed, whatever the directory has. The directory's
 * own list of their governments goes first.
 */
export function provinceUnits(text: string, lookup: Lookup): readonly Unit[] | null {
  const each = all.exec(text)?.groups?.body;
  if (each === '人民政府') {
    const known = lookup.areas({ levels: ['province'], kinds: ['省', '自治区', '市'], ends: '(?:人民政府)?' });
    if (known) return known;
  }
  if (each !== undefined) return provinces.map((name) => unitOf(name, each));
  const groups = some.exec(text)?.groups;
  if (groups?.list === undefined || groups.body === undefined) return null;
  const named = groups.list
    .split('、')
    .map((said) => provinces.filter((name) => name.startsWith(said.replace(/省$/u, ''))));
  if (!named.every((found) => found.length === 1)) return null;
  return named.flat().map((name) => unitOf(name, groups.body ?? ''));
}

function unitOf(name: string, organ: string): Unit {
  return { key: `province:${name}${organ}`, level: 'province', name: name + organ };
}
