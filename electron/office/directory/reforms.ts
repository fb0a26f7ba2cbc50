import type { OrganLevel } from '#shared/contract/index.ts';

/**
 * What a reform made of a kind of bureau. `until`: the day by which the last place had done it, so that no document
 * after it means the old name. `now` is in order of preference: places named the new bureau differently.
 */
export type Renaming = Readonly<{
  was: readonly string[];
  now: readonly string[];
  levels: readonly OrganLevel[];
  until: string;
  source: string;
}>;

/** 《深化党和国家机构改革方案》: reforms of the places end by March 2019. */
const reform2018 = { until: '2019-03-31', source: '《深化党和国家机构改革方案》（2018年）' };
/** 《党和国家机构改革方案》: those of the places end by the end of 2024. */
const reform2023 = { until: '2024-12-31', source: '《党和国家机构改革方案》（2023年）' };
/** The bureaus of counties and townships were the last to merge, on 20 July 2018. */
const tax2018 = { until: '2018-07-20', source: '《国税地税征管体制改革方案》（2018年）' };
const everywhere = ['province', 'city', 'county'] as const;
const local = ['city', 'county'] as const;

const culture = [
  '文化和旅游局',
  '文化旅游局',
  '文化广电和旅游局',
  '文化广电旅游局',
  '文化广电旅游体育局',
  '文化旅游广电体育局',
  '文化旅游体育局',
  '文化和旅游厅',
  '文化旅游厅',
];
const land = ['自然资源局', '自然资源和规划局', '规划和自然资源局'];
const markets = ['市场监督管理局', '市场监督管理委员会'];
const farms = ['农业农村局', '农业农村委员会'];

/** Only renamings and mergers that went the same way everywhere. Short forms stand beside the full names. */
export const renamings: readonly Renaming[] = [
  { was: ['国土资源局', '国土局'], now: land, levels: everywhere, ...reform2018 },
  { was: ['国土资源厅', '国土厅'], now: ['自然资源厅'], levels: ['province'], ...reform2018 },
  { was: ['城乡规划局', '规划局'], now: land, levels: local, ...reform2018 },
  { was: ['环境保护局', '环保局'], now: ['生态环境局'], levels: everywhere, ...reform2018 },
  { was: ['环境保护厅', '环保厅'], now: ['生态环境厅'], levels: ['province'], ...reform2018 },
  { was: ['农业局'], now: farms, levels: local, ...reform2018 },
  { was: ['农业委员会', '农委'], now: [...farms, '农业农村厅'], levels: ['province', 'city'], ...reform2018 },
  { was: ['农业厅'], now: ['农业农村厅'], levels: ['province'], ...reform2018 },
  {
    was: ['卫生和计划生育局', '卫生计生局', '卫计局'],
    now: ['卫生健康局', '卫生健康委员会'],
    levels: local,
    ...reform2018,
  },
  {
    was: ['卫生和计划生育委员会', '卫生计生委', '卫计委'],
    now: ['卫生健康委员会', '卫生健康局'],
    levels: ['province', 'city'],
    ...reform2018,
  },
  { was: ['工商行政管理局', '工商局'], now: markets, levels: everywhere, ...reform2018 },
  { was: ['质量技术监督局', '质监局'], now: markets, levels: everywhere, ...reform2018 },
  {
    was: ['食品药品监督管理局', '食品药品监管局', '食药监局'],
    now: markets,
    levels: local,
    ...reform2018,
  },
  {
    was: ['安全生产监督管理局', '安全监管局', '安监局'],
    now: ['应急管理局', '应急管理厅'],
    levels: everywhere,
    ...reform2018,
  },
  { was: ['旅游局', '旅游发展委员会', '旅发委'], now: culture, levels: everywhere, ...reform2018 },
  { was: ['文化局', '文化广电新闻出版局', '文广新局'], now: culture, levels: local, ...reform2018 },
  { was: ['文化厅'], now: ['文化和旅游厅', '文化旅游厅'], levels: ['province'], ...reform2018 },
  { was: ['新闻出版广电局'], now: ['广播电视局'], levels: ['province'], ...reform2018 },
  { was: ['法制办公室', '法制办'], now: ['司法局', '司法厅'], levels: everywhere, ...reform2018 },
  { was: ['粮食局'], now: ['粮食和物资储备局'], levels: everywhere, ...reform2018 },
  { was: ['公安消防大队'], now: ['消防救援大队'], levels: ['county'], ...reform2018 },
  { was: ['公安消防支队'], now: ['消防救援支队'], levels: ['city'], ...reform2018 },
  { was: ['国家税务局', '国税局'], now: ['税务局'], levels: everywhere, ...tax2018 },
  { was: ['地方税务局', '地税局'], now: ['税务局'], levels: everywhere, ...tax2018 },
  {
    was: ['扶贫开发办公室', '扶贫办'],
    now: ['乡村振兴局', ...farms, '农业农村厅'],
    levels: everywhere,
    until: '2021-12-31',
    source: '扶贫工作机构重组为乡村振兴部门（2021年）',
  },
  { was: ['乡村振兴局'], now: [...farms, '农业农村厅'], levels: everywhere, ...reform2023 },
  { was: ['地方金融监督管理局', '地方金融监管局'], now: ['地方金融管理局'], levels: ['province'], ...reform2023 },
];

/**
 * What an organ of this name and level was called before the reforms, in full: 云溪县自然资源局 was 云溪县国土资源局.
 */
export function formerNamesOf(name: string, level: OrganLevel): { name: string; until: string }[] {
  const found = new Map<string, { name: string; until: string }>();
  for (const { was, now, levels, until } of renamings) {
    if (!levels.includes(level)) continue;
    const ending = now.find((end) => endsAfterArea(name, end));
    const [full] = was;
    if (ending === undefined || full === undefined) continue;
    const former = name.slice(0, -ending.length).replace(/^国家税务总局/u, '') + full;
    found.set(former, { name: former, until });
  }
  return [...found.values()];
}

/** What an old name may be called today, most likely first; empty where no reform is known to have ended it. */
export function presentNames(said: string): { name: string; until: string }[] {
  return renamings.flatMap(({ was, now, until }) => {
    const ending = was.find((end) => endsAfterArea(said, end));
    return ending === undefined ? [] : now.map((end) => ({ name: said.slice(0, -ending.length) + end, until }));
  });
}

/** 云溪县|农业局, 县|农业局, 农业局, 各县（市、区）|农业局; 林业和|农业局 is another bureau. */
function endsAfterArea(name: string, ending: string): boolean {
  return name.endsWith(ending) && /^$|[省市县区州盟旗）]$/u.test(name.slice(0, -ending.length));
}
