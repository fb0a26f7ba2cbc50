import type { DivisionNode } from '../divisions/index.ts';

/** A usual organ beside a government: its name after the area, and short names after the area. */
export type Usual = Readonly<{ name: string; shorts: readonly string[] }>;

const usual = (name: string, ...shorts: string[]): Usual => ({ name, shorts });

/**
 * Departments that a government of the tier usually has after the reforms of 2018 and 2023. A proposal only: every
 * place has its own plan (三定), so each can be left out, and what is missing is added by hand or from a sheet.
 */
const county: readonly Usual[] = [
  usual('发展和改革局', '发展改革局', '发改局'),
  usual('教育局'),
  usual('科学技术局', '科技局'),
  usual('工业和信息化局', '工信局'),
  usual('公安局'),
  usual('民政局'),
  usual('司法局'),
  usual('财政局'),
  usual('人力资源和社会保障局', '人力资源社会保障局', '人社局'),
  usual('自然资源局'),
  usual('住房和城乡建设局', '住房城乡建设局', '住建局'),
  usual('交通运输局', '交通局'),
  usual('水利局'),
  usual('农业农村局'),
  usual('商务局'),
  usual('文化和旅游局', '文化旅游局', '文旅局'),
  usual('卫生健康局', '卫健局'),
  usual('退役军人事务局', '退役军人局'),
  usual('应急管理局', '应急局'),
  usual('审计局'),
  usual('市场监督管理局', '市场监管局'),
  usual('统计局'),
  usual('医疗保障局', '医保局'),
  usual('城市管理局', '城管局'),
  usual('林业局'),
  usual('信访局'),
  usual('数据局'),
];

const city: readonly Usual[] = [
  usual('发展和改革委员会', '发展改革委', '发改委'),
  usual('教育局'),
  usual('科学技术局', '科技局'),
  usual('工业和信息化局', '工信局'),
  usual('公安局'),
  usual('民政局'),
  usual('司法局'),
  usual('财政局'),
  usual('人力资源和社会保障局', '人力资源社会保障局', '人社局'),
  usual('自然资源和规划局', '自然资源规划局'),
  usual('生态环境局'),
  usual('住房和城乡建设局', '住房城乡建设局', '住建局'),
  usual('城市管理局', '城管局'),
  usual('交通运输局', '交通局'),
  usual('水利局'),
  usual('农业农村局'),
  usual('商务局'),
  usual('文化广电和旅游局', '文化广电旅游局', '文旅局'),
  usual('卫生健康委员会', '卫生健康委', '卫健委'),
  usual('退役军人事务局', '退役军人局'),
  usual('应急管理局', '应急局'),
  usual('审计局'),
  usual('人民政府国有资产监督管理委员会', '国资委'),
  usual('市场监督管理局', '市场监管局'),
  usual('体育局'),
  usual('统计局'),
  usual('医疗保障局', '医保局'),
  usual('信访局'),
  usual('林业局'),
  usual('数据局'),
];

const province: readonly Usual[] = [
  usual('发展和改革委员会', '发展改革委', '发改委'),
  usual('教育厅'),
  usual('科学技术厅', '科技厅'),
  usual('工业和信息化厅', '工信厅'),
  usual('民族宗教事务委员会', '民宗委'),
  usual('公安厅'),
  usual('民政厅'),
  usual('司法厅'),
  usual('财政厅'),
  usual('人力资源和社会保障厅', '人力资源社会保障厅', '人社厅'),
  usual('自然资源厅'),
  usual('生态环境厅'),
  usual('住房和城乡建设厅', '住房城乡建设厅', '住建厅'),
  usual('交通运输厅'),
  usual('水利厅'),
  usual('农业农村厅'),
  usual('商务厅'),
  usual('文化和旅游厅', '文化旅游厅', '文旅厅'),
  usual('卫生健康委员会', '卫生健康委', '卫健委'),
  usual('退役军人事务厅', '退役军人厅'),
  usual('应急管理厅', '应急厅'),
  usual('审计厅'),
  usual('人民政府国有资产监督管理委员会', '国资委'),
  usual('市场监督管理局', '市场监管局'),
  usual('广播电视局', '广电局'),
  usual('体育局'),
  usual('统计局'),
  usual('医疗保障局', '医保局'),
  usual('林业局'),
  usual('信访局'),
  usual('机关事务管理局'),
  usual('数据局'),
];

/** Only those that all four municipalities have by this name. */
const municipality: readonly Usual[] = [
  usual('发展和改革委员会', '发展改革委', '发改委'),
  usual('教育委员会', '教委'),
  usual('公安局'),
  usual('民政局'),
  usual('司法局'),
  usual('财政局'),
  usual('人力资源和社会保障局', '人力资源社会保障局', '人社局'),
  usual('生态环境局'),
  usual('卫生健康委员会', '卫生健康委', '卫健委'),
  usual('退役军人事务局', '退役军人局'),
  usual('应急管理局', '应急局'),
  usual('审计局'),
  usual('人民政府国有资产监督管理委员会', '国资委'),
  usual('市场监督管理局', '市场监管局'),
  usual('体育局'),
  usual('统计局'),
  usual('医疗保障局', '医保局'),
];

/** The government's departments, by tier; a township's offices differ too much to propose any. */
export function usualDepartments({ level, name }: DivisionNode): readonly Usual[] {
  switch (level) {
    case 'province':
      return name.endsWith('市') ? municipality : province;
    case 'city':
      return city;
    case 'county':
      return county;
    case 'township':
      return [];
  }
}

/** The committee's departments, after 中共…委. */
export const partyDepartments: readonly string[] = [
  '组织部',
  '宣传部',
  '统一战线工作部',
  '政法委员会',
  '社会工作部',
  '机构编制委员会办公室',
];
export const partyShorts: Readonly<Record<string, readonly string[]>> = {
  统一战线工作部: ['统战部'],
  政法委员会: ['政法委'],
  机构编制委员会办公室: ['编办'],
};
