const organs = [
  '县水利局',
  '县财政局',
  '县教育局',
  '各乡镇人民政府',
  '县应急管理局',
  '县住房和城乡建设局',
  '县卫生健康委员会',
];
const ways = [
  '会同有关部门',
  '按照职责分工',
  '结合本地实际',
  '在每季度末',
  '对照问题清单',
  '根据汛情变化',
  '依托网格队伍',
];
const deeds = [
  '逐项核对',
  '集中排查',
  '分批整改',
  '定期通报',
  '及时更新',
  '统一登记',
  '如实上报',
  '抽样复查',
  '公开公示',
];
const things = [
  '水库大坝安全责任人名单',
  '农村饮水工程运行台账',
  '校车驾驶员培训记录',
  '老旧小区消防通道',
  '地质灾害隐患点监测数据',
  '村卫生室药品采购清单',
  '高标准农田管护经费',
  '病险桥梁检测报告',
];
const ends = [
  '，逾期不报的予以通报',
  '，结果纳入年度考核',
  '，所需经费列入预算',
  '，不得漏报瞒报',
  '，并抄送县政府督查室',
];

/** A sentence in plain office words, which recur: texts made of them share words and phrases by chance. */
export function plainSentence(number: (below: number) => number): string {
  const pick = (list: readonly string[]): string => list[number(list.length)] ?? '';
  const year = `${2019 + number(7)}年${1 + number(12)}月底前`;
  const count = `${1 + number(900)}`;
  switch (number(4)) {
    case 0:
      return `${pick(organs)}${pick(ways)}${pick(deeds)}${pick(things)}${pick(ends)}。`;
    case 1:
      return `${year}，${pick(organs)}${pick(deeds)}${pick(things)}${count}处，${pick(ways)}${pick(deeds)}${pick(things)}。`;
    case 2:
      return `对${pick(things)}存在问题${count}个，由${pick(organs)}${pick(ways)}${pick(deeds)}${pick(ends)}。`;
    default:
      return `${pick(things)}、${pick(things)}由${pick(organs)}${pick(deeds)}${pick(ends)}${pick(ends)}。`;
  }
}

/** Paragraphs of two to four such sentences. */
export function plainText(number: (below: number) => number, paragraphs: number): string {
  const paragraph = (): string => Array.from({ length: 2 + number(3) }, () => plainSentence(number)).join('');
  return Array.from({ length: paragraphs }, paragraph).join('\n');
}
