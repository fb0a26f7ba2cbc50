import { draft, finds, passes, recipientFacts, ruleTable } from '../testing/index.ts';
import { scopeUpwardRecipients } from './rule.ts';

const two = recipientFacts([{ raw: '云溪市人民政府' }, { raw: '云溪市财政局' }]);

const params = {};

ruleTable(scopeUpwardRecipients, params, {
  'one superior': [
    draft({ kind: '请示', direction: 'up' }),
    recipientFacts([{ raw: '云溪市人民政府' }]),
    passes({ count: 1 }),
  ],
  'two superiors': [
    draft({ kind: '请示', direction: 'up', mainRecipients: ['云溪市人民政府', '云溪市财政局'] }),
    two,
    finds('severalSuperiors', { count: 2, recipients: ['云溪市人民政府', '云溪市财政局'] }),
  ],
  一个短语里有两家: [
    draft({ kind: '报告', direction: 'up' }),
    recipientFacts([{ raw: '市委、市政府', units: 2 }]),
    finds('severalSuperiors', { count: 2 }),
  ],
  '主送一家、抄送一家': [
    draft({ kind: '请示', direction: 'up' }),
    recipientFacts([{ raw: '云溪市人民政府' }, { raw: '云溪市财政局', list: 'cc' }]),
    passes({ count: 1 }),
  ],
  两位领导不是两个机关: [
    draft({ kind: '报告', direction: 'up' }),
    recipientFacts([{ raw: '李县长、张副县长', units: 2 }]),
    passes({ count: 0 }),
  ],
  一个人有两个职务: [
    draft({ kind: '请示', direction: 'up' }),
    recipientFacts([{ raw: '县委办公室主任、县委常委黎明同志', units: 2 }]),
    passes({ count: 0 }),
  ],
  'a notice downward may have many': [draft(), two, passes({ applies: false })],
  'where the direction is doubtful it is only a note': [
    draft({ kind: '意见', direction: 'up', unsure: ['direction'] }),
    two,
    finds('severalSuperiors', {}, { atMost: 'note' }),
  ],
  'one superior that the directory does not know': [
    draft({ kind: '请示', direction: 'up' }),
    recipientFacts([{ raw: '云溪市有关部门', unresolved: ['云溪市有关部门'] }]),
    passes({ count: 1 }),
  ],
});
