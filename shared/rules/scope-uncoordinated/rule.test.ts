import { finds, paper, passes, ruleTable } from '../testing/index.ts';
import { scopeUncoordinated } from './rule.ts';

type Sketch = Readonly<{ by?: string; to?: string; title?: string; opening?: string }>;

function by(tasks: string, { by: issuer, to, title, opening }: Sketch = {}) {
  const signed = issuer ?? '云溪县水利局';
  return paper(
    [
      title ?? '关于做好农村供水保障工作的通知',
      '',
      to ?? '各乡镇水利站：',
      `　　${opening ?? '为做好农村供水保障工作，现将有关事项通知如下：'}`,
      `　　${tasks}`,
      '',
      signed,
      '2026年3月5日',
    ].join('\n'),
  );
}
const finance = '县财政局要于3月底前拨付维修资金。';
const two = `${finance}县卫生健康局要于4月底前完成水质检测。`;

ruleTable(
  scopeUncoordinated,
  {},
  {
    给一个同级部门派任务: [by(finance), finds('unsaid', { organs: ['县财政局'], count: 1 })],
    给两个同级部门派任务: [by(two), finds('unsaid', { organs: ['县财政局', '县卫生健康局'], count: 2 })],
    点出县名的同级部门: [by('云溪县财政局要于3月底前拨付维修资金。'), finds('unsaid', { count: 1 })],
    超过三个只列三个: [
      by(`${two}县教育局要于4月底前完成学校水箱清洗。县民政局要于5月底前完成敬老院管网改造。`),
      finds('unsaid', { organs: ['县财政局', '县卫生健康局', '县教育局'], count: 4 }),
    ],
    同一部门只说一次: [by(`${finance}县财政局要于6月底前完成绩效评价。`), finds('unsaid', { count: 1 })],
    联合行文: [by(two, { by: '云溪县水利局\n云溪县财政局' }), passes({ applies: false })],
    写明经政府同意: [
      by(two, { opening: '经县人民政府同意，现就农村供水保障工作通知如下：' }),
      passes({ agreed: true }),
    ],
    写明商有关部门同意: [
      by(two, { opening: '经商县财政局、县卫生健康局同意，现将有关事项通知如下：' }),
      passes({ agreed: true }),
    ],
    写明会签: [by(`${two}本通知已经有关部门会签。`), passes({ agreed: true })],
    政府办公室行文: [by(two, { by: '云溪县人民政府办公室' }), passes({ applies: false })],
    下级部门的任务: [by('各乡镇水利站要于4月底前完成管网检修。'), passes({ departments: 0 })],
    外县的部门: [by('青石县财政局要于3月底前拨付资金。'), passes({ departments: 0 })],
    自己的简称: [
      by('县人社局要于3月底前完成名册核对。', { by: '云溪县人力资源和社会保障局' }),
      passes({ departments: 0 }),
    ],
    全称和简称是一个部门: [
      by(`${two}县卫健局要于5月底前完成复检。`),
      finds('unsaid', { organs: ['县财政局', '县卫生健康局'], count: 2 }),
    ],
    依据县委县政府的部署: [
      by(two, { opening: '按照县委、县政府工作部署，现将有关事项通知如下：' }),
      passes({ agreed: true }),
    ],
    只是配合: [by('县水利局牵头，县财政局配合，于4月底前完成管网检修。'), passes({ departments: 0 })],
    发给部门的函: [
      by('请县财政局于3月底前拨付维修资金。', { to: '县财政局：', title: '关于商请拨付维修资金的函' }),
      passes({ applies: false }),
    ],
  },
);
