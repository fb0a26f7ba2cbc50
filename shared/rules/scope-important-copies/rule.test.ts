import { draft, finds, passes, recipientFacts, ruleTable } from '../testing/index.ts';
import { scopeImportantCopies } from './rule.ts';

const townships = { raw: '各乡镇人民政府', level: 'township', relation: 'below' } as const;
const city = { raw: '平江市人民政府办公室', level: 'city', relation: 'above', list: 'cc' } as const;

const params = {};

ruleTable(scopeImportantCopies, params, {
  政府的决定没有抄送上级: [draft({ kind: '决定' }), recipientFacts([townships]), finds('notCopied')],
  政府的意见没有抄送上级: [draft({ kind: '意见' }), recipientFacts([townships]), finds('notCopied')],
  综合性通知没有抄送上级: [draft({ nature: 'comprehensive' }), recipientFacts([townships]), finds('notCopied')],
  抄送了上级: [draft({ kind: '决定' }), recipientFacts([townships, city]), passes({ copied: true })],
  一般通知: [draft(), recipientFacts([townships]), passes({ applies: false })],
  部门的意见: [draft({ kind: '意见' }), recipientFacts([townships], { ownLeads: false }), passes({ applies: false })],
  向上的意见: [draft({ kind: '意见', direction: 'up' }), recipientFacts([city]), passes({ applies: false })],
  国务院没有上级: [
    draft({ kind: '意见' }),
    recipientFacts([townships], { ownLevel: 'national' }),
    passes({ applies: false }),
  ],
});
