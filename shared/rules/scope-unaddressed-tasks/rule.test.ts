import { finds, findsAll, paper, passes, recipientFacts, ruleTable } from '../testing/index.ts';
import { scopeUnaddressedTasks } from './rule.ts';

function to(recipients: string, ...sentences: string[]) {
  const body = sentences.map((one) => `　　${one}`).join('\n');
  return paper(`关于做好春季造林工作的通知\n${recipients}：\n${body}\n云溪县人民政府办公室\n2026年3月5日`);
}
const two = recipientFacts([
  { raw: '县林业局', level: 'county', relation: 'same' },
  { raw: '县财政局', level: 'county', relation: 'same' },
]);
const townships = recipientFacts([{ raw: '各乡镇人民政府', level: 'township', relation: 'below' }]);

const params = {};

ruleTable(scopeUnaddressedTasks, params, {
  任务单位没有收到: [
    to('县林业局，县财政局', '县林业局要于3月底前完成造林设计。', '县水利局要于4月底前完成供水管道铺设。'),
    two,
    finds('unaddressed', { organ: '县水利局' }, { cause: 'organ' }),
  ],
  乡镇没有收到: [
    to('县林业局，县财政局', '各乡镇要于4月底前完成整地任务。'),
    two,
    finds('unaddressed', { organ: '各乡镇' }),
  ],
  同一单位只说一次: [
    to('县林业局，县财政局', '县水利局要于4月底前完成管道铺设。', '县水利局要于5月底前完成验收。'),
    two,
    findsAll('unaddressed'),
  ],
  任务单位都在主送里: [
    to('县林业局，县财政局', '县林业局要于3月底前完成造林设计。', '县财政局要于4月底前拨付资金。'),
    two,
    passes({ applies: true }),
  ],
  发给县直各单位: [
    to('县直各单位', '县水利局要于4月底前完成供水管道铺设。'),
    recipientFacts([{ raw: '县直各单位', level: 'county', relation: 'same' }]),
    passes({ applies: false }),
  ],
  发文机关自己的任务: [
    paper(
      '关于做好春季造林工作的通知\n各乡镇人民政府：\n　　县林业局要于3月底前完成造林设计。\n云溪县林业局\n2026年3月5日',
    ),
    townships,
    passes(),
  ],
  各村由乡镇转达: [to('各乡镇人民政府', '各村要于4月底前完成整地任务。'), townships, passes()],
  企业的义务: [to('县林业局，县财政局', '施工单位要于4月底前完成栽植任务。'), two, passes()],
});
