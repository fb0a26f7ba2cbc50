import { finds, notice, paper, passes, recipientFacts, ruleTable } from '../testing/index.ts';
import { scopeUntaskedRecipients } from './rule.ts';

function to(recipients: string, ...sentences: string[]) {
  const body = sentences.map((one) => `　　${one}`).join('\n');
  return paper(`关于做好春季造林工作的通知\n${recipients}：\n${body}\n云溪县人民政府办公室\n2026年3月5日`);
}
const named = recipientFacts([{ raw: '县林业局、县财政局、县体育局', units: 3 }]);
const both = ['县林业局要于3月底前完成造林设计。', '县财政局要于4月底前拨付造林资金。'];

const params = {};

ruleTable(scopeUntaskedRecipients, params, {
  点名的单位没有任务: [
    to('县林业局、县财政局、县体育局', ...both),
    named,
    finds('untasked', { recipient: '县体育局' }),
  ],
  分列的单位没有任务: [
    to('县林业局，县财政局，县体育局', ...both),
    recipientFacts([{ raw: '县林业局' }, { raw: '县财政局' }, { raw: '县体育局' }]),
    finds('untasked', { recipient: '县体育局' }),
  ],
  每家都有任务: [to('县林业局、县财政局、县体育局', ...both, '县体育局要做好宣传。'), named, passes({ recipients: 3 })],
  任务交给各单位: [
    to('县林业局、县财政局、县体育局', ...both, '各单位要按职责抓好落实。'),
    named,
    passes({ applies: false }),
  ],
  统称不判断: [
    to('各乡镇人民政府，县政府各部门', ...both),
    recipientFacts([{ raw: '各乡镇人民政府' }, { raw: '县政府各部门' }]),
    passes(),
  ],
  只有两家收文: [
    to('县林业局、县体育局', ...both),
    recipientFacts([{ raw: '县林业局、县体育局', units: 2 }]),
    passes({ applies: false }),
  ],
  正文没有分派任务: [notice('全县林业工作会议定于3月召开。'), named, passes({ applies: false })],
});
