import { draft, finds, paper, passes, ruleTable } from '../testing/index.ts';
import { formReportAsks } from './rule.ts';

const report = (body: string, to = '县人民政府') =>
  paper(
    [
      '云溪县水利局关于冬春水利建设情况的报告',
      '',
      `${to}：`,
      `　　截至2月底，已修复渠道23公里。${body}`,
      '',
      '云溪县水利局',
      '2026年3月5日',
    ].join('\n'),
  );

const params = {};

ruleTable(formReportAsks, params, {
  'closes like a request': [
    report('以上意见当否，请批示。'),
    finds('asksApproval', { quote: '当否，请批示' }, { atMost: 'must' }),
  ],
  'asks for approval in so many words': [
    report('现请求县政府批准增设应急抢险队。'),
    finds('asksApproval', {}, { atMost: 'must' }),
  ],
  'asks for money': [report('恳请县政府安排专项资金260万元。'), finds('asksMeans', {}, { atMost: 'should' })],
  要批准的事写完整: [
    report('恳请县政府安排专项资金，并批准我局暑期施工。'),
    finds('asksApproval', { quote: '恳请县政府安排专项资金，并批准我局暑期施工' }),
  ],
  'approval before means': [report('恳请县政府安排资金260万元，请予批准。'), finds('asksApproval')],
  'a plain report': [report('特此报告。'), passes({ applies: true })],
  'asks to be read': [report('以上报告，请审阅。'), passes()],
  'tells what was approved before': [
    report('去年11月，我局以请示报请批准追加投资，县政府已批复同意。'),
    passes({ applies: true }),
  ],
  'what comes after an approval': [report('方案请县政府批准后组织实施的部分，已于1月完成。'), passes()],
  'what others ask for': [report('来访群众请求批准宅基地，已告知其到窗口申请。'), passes()],
  'quotes the formula': [report('有的单位在报告末尾写“妥否，请批示”，已要求改正。'), passes()],
  'the congress approves what is reported to it': [
    report('以上决算草案，请予审查批准。', '县人大常委会'),
    passes({ applies: false }),
  ],
  'a request may ask': [
    paper(
      '云溪县水利局关于申请渠道修复资金的请示\n\n县人民政府：\n　　恳请安排专项资金260万元。妥否，请批示。\n\n云溪县水利局\n2026年3月5日',
    ),
    passes({ applies: false }),
  ],
  'a report that goes nowhere up': [
    draft({ kind: '报告', direction: 'unknown', body: '妥否，请批示。' }),
    passes({ applies: false }),
  ],
});
