import { draft, facts, finds, match, passes, reuseFacts, ruleTable, skips } from '../testing/index.ts';
import { reuseYearClone } from './rule.ts';

const params = { share: 0.6 };
const clone = match({ coverage: 0.9, relation: 'year-clone' });

ruleTable(reuseYearClone, params, {
  只改了年份和数字: [
    draft(),
    reuseFacts([clone]),
    finds('clone', { share: 0.9, threshold: 0.6 }, { cause: 'relay:doc_1' }),
  ],
  有两年的旧文时说最像的: [
    draft(),
    reuseFacts([
      { ...clone, coverage: 0.7, id: 'doc_a' },
      { ...clone, id: 'doc_b', title: '关于做好2024年防汛工作的通知' },
    ]),
    finds('clone', { share: 0.9, title: '关于做好2024年防汛工作的通知' }),
  ],
  正好达到提醒线: [draft(), reuseFacts([{ ...clone, coverage: 0.6 }]), finds('clone')],
  没有达到提醒线: [draft(), reuseFacts([{ ...clone, coverage: 0.59 }]), passes({ share: 0.59 })],
  放假通知: [
    draft({ title: '关于2026年端午节放假安排的通知' }),
    reuseFacts([clone]),
    passes({ lawful: true, reason: 'holiday' }),
  ],
  修订原文件: [
    draft({ title: '关于印发《防汛应急预案（修订）》的通知' }),
    reuseFacts([clone]),
    passes({ lawful: true, reason: 'amended' }),
  ],
  相同的只是套话: [draft(), reuseFacts([clone], { coverageBeyondBoilerplate: 0.2 }), passes({ share: 0.2 })],
  抄的是别的文件: [draft(), reuseFacts([match({ coverage: 0.9 })]), passes({ share: 0 })],
  档案是空的: [draft(), facts({ reuse: { available: false, code: 'archive-empty' } }), skips('archive-empty')],
});
