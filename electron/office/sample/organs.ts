import type { SampleGroup, SampleOrgan } from './types.ts';

const townships = [
  '白石镇',
  '青龙镇',
  '三汊镇',
  '柳林镇',
  '双桥镇',
  '石门镇',
  '龙泉镇',
  '大坪乡',
  '枫林乡',
  '沙河乡',
  '高山乡',
  '杨梅乡',
];
const streets = ['城关街道', '东河街道'];

/** Full name after 云溪县, and the short names by which documents call it, after 县. */
const departments: readonly (readonly [name: string, ...shorts: string[]])[] = [
  ['发展和改革局', '发展改革局', '发改局'],
  ['教育局'],
  ['科技和工业信息化局', '科工信局'],
  ['公安局'],
  ['民政局'],
  ['司法局'],
  ['财政局'],
  ['人力资源和社会保障局', '人力资源社会保障局', '人社局'],
  ['自然资源和规划局', '自然资源局'],
  ['住房和城乡建设局', '住房城乡建设局', '住建局'],
  ['交通运输局'],
  ['水利局'],
  ['农业农村局'],
  ['商务局'],
  ['文化旅游局', '文旅局'],
  ['卫生健康局', '卫健局'],
  ['退役军人事务局', '退役军人局'],
  ['应急管理局', '应急局'],
  ['审计局'],
  ['市场监督管理局', '市场监管局'],
  ['统计局'],
  ['林业局'],
  ['医疗保障局', '医保局'],
  ['城市管理局', '城管局'],
  ['行政审批服务局', '审批局'],
  ['数据局'],
  ['信访局'],
];
const attached = ['机关事务服务中心', '融媒体中心', '供销合作社联合社', '公路养护中心'];

/** Party organs: the name after 中共云溪县委, and the short name after 县委. */
const party = ['办公室', '组织部', '宣传部', '统战部', '政法委员会'];
const beside: readonly (readonly [name: string, short: string])[] = [
  ['云溪县人民武装部', '县人武部'],
  ['云溪县人民法院', '县法院'],
  ['云溪县人民检察院', '县检察院'],
  ['云溪县工商业联合会', '县工商联'],
];

const county = (organ: Pick<SampleOrgan, 'key' | 'name' | 'aliases' | 'type'>): SampleOrgan => ({
  ...organ,
  level: 'county',
  parent: 'county',
});
const inCounty = (name: string, shorts: readonly string[] = [name]) => ({
  key: name,
  name: `云溪县${name}`,
  aliases: [...new Set([name, ...shorts])].map((short) => `县${short}`),
});

export const organs: readonly SampleOrgan[] = [
  {
    key: 'city',
    name: '清江市人民政府',
    aliases: ['市人民政府', '市政府'],
    level: 'city',
    type: 'government',
    parent: null,
  },
  {
    key: 'city-office',
    name: '清江市人民政府办公室',
    aliases: ['市政府办公室'],
    level: 'city',
    type: 'office',
    parent: 'city',
  },
  {
    key: 'city-roads',
    name: '清江市交通运输局',
    aliases: ['市交通运输局'],
    level: 'city',
    type: 'department',
    parent: 'city',
  },
  {
    key: 'county',
    name: '云溪县人民政府',
    aliases: ['县人民政府', '县政府'],
    level: 'county',
    type: 'government',
    parent: 'city',
  },
  county({
    key: 'office',
    name: '云溪县人民政府办公室',
    aliases: ['县人民政府办公室', '县政府办公室'],
    type: 'office',
  }),
  ...departments.map(([name, ...shorts]) => county({ ...inCounty(name, shorts), type: 'department' })),
  ...attached.map((name) => county({ ...inCounty(name), type: 'institution' })),
  county({
    key: 'zone',
    name: '云溪经济开发区管理委员会',
    aliases: ['县经济开发区管委会', '云溪经济开发区管委会'],
    type: 'zone',
  }),
  ...party.map((name) =>
    county({ key: `party ${name}`, name: `中共云溪县委${name}`, aliases: [`县委${name}`], type: 'party' }),
  ),
  ...beside.map(([name, short]) =>
    county({ key: name, name, aliases: [...new Set([name.replace('云溪', ''), short])], type: 'other' }),
  ),
  county({
    key: 'congress',
    name: '云溪县人民代表大会常务委员会办公室',
    aliases: ['县人大常委会办公室'],
    type: 'other',
  }),
  county({ key: 'conference', name: '政协云溪县委员会办公室', aliases: ['县政协办公室'], type: 'other' }),
  ...townships.map(
    (name): SampleOrgan => ({
      key: name,
      name: `${name}人民政府`,
      aliases: [name, `云溪县${name}人民政府`],
      level: 'township',
      type: 'government',
      parent: 'county',
    }),
  ),
  ...streets.map(
    (name): SampleOrgan => ({
      key: name,
      name: `${name}办事处`,
      aliases: [name, `云溪县${name}办事处`],
      level: 'township',
      type: 'government',
      parent: 'county',
    }),
  ),
];

/** 各有关单位 and the like are left out on purpose: nobody can say whom they mean, and the check says so. */
export const groups: readonly SampleGroup[] = [
  { name: '各乡镇人民政府', aliases: ['各乡（镇）人民政府', '各镇乡人民政府'], members: townships },
  { name: '各街道办事处', aliases: ['街道办事处'], members: streets },
  { name: '各乡镇（街道）', aliases: ['各乡镇、街道', '各乡（镇）、街道'], members: [...townships, ...streets] },
  { name: '县政府各部门', aliases: ['县人民政府各部门', '县直各部门'], members: departments.map(([name]) => name) },
  { name: '县委各部门', aliases: [], members: party.map((name) => `party ${name}`) },
  { name: '县政府各直属机构', aliases: ['各直属机构'], members: [...attached, 'zone'] },
];
