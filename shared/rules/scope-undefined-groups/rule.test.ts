import { draft, finds, findsAll, passes, recipientFacts, ruleTable } from '../testing/index.ts';
import { scopeUndefinedGroups } from './rule.ts';

const vague = (raw: string) => ({ raw, unresolved: [raw] });

const params = {};

ruleTable(scopeUndefinedGroups, params, {
  各有关单位: [
    draft({ mainRecipients: ['各有关单位'] }),
    recipientFacts([vague('各有关单位')]),
    finds('undefined', { phrase: '各有关单位' }),
  ],
  'each phrase at its own place': [
    draft({ mainRecipients: ['各乡镇人民政府', '县政府有关部门'], ccRecipients: ['各相关企业'] }),
    recipientFacts([
      { raw: '各乡镇人民政府' },
      vague('县政府有关部门'),
      { ...vague('各相关企业'), list: 'cc' as const },
    ]),
    findsAll('undefined', 'undefined'),
  ],
  名录里有的分组: [draft(), recipientFacts([{ raw: '县防指有关成员单位', units: 12 }]), passes({ phrases: 0 })],
  'a list stands in the phrase': [draft(), recipientFacts([vague('各有关单位（名单附后）')]), passes()],
  附了发送单位名单: [draft({ attachments: ['发送单位名单'] }), recipientFacts([vague('各有关单位')]), passes()],
  'another attachment is no such list': [
    draft({ attachments: ['2026年重点项目清单'] }),
    recipientFacts([vague('各有关单位')]),
    finds('undefined'),
  ],
  名录里没有但说得清的: [draft(), recipientFacts([vague('各园区管委会')]), passes()],
  'the word in the title is no recipient': [
    draft({ title: '关于有关单位整改情况的通报' }),
    recipientFacts([{ raw: '县教育局' }]),
    passes(),
  ],
});
