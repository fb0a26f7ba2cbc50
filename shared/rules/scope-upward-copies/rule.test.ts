import { draft, finds, findsAll, passes, recipientFacts, ruleTable, skips } from '../testing/index.ts';
import { scopeUpwardCopies } from './rule.ts';

const superior = { raw: '云溪市人民政府', level: 'city', relation: 'above' } as const;
const townships = { raw: '各乡镇人民政府', level: 'township', relation: 'below', list: 'cc' } as const;
const request = draft({ kind: '请示', direction: 'up', ccRecipients: ['各乡镇人民政府'] });

const params = {};

ruleTable(scopeUpwardCopies, params, {
  请示抄送乡镇: [
    request,
    recipientFacts([superior, townships]),
    finds('copiedToSubordinate', { recipient: '各乡镇人民政府' }, { atMost: 'must' }),
  ],
  'each subordinate by itself': [
    draft({ kind: '请示', direction: 'up', ccRecipients: ['各乡镇人民政府', '青石镇人民政府'] }),
    recipientFacts([superior, townships, { ...townships, raw: '青石镇人民政府' }]),
    findsAll('copiedToSubordinate', 'copiedToSubordinate'),
  ],
  抄送上级和同级: [
    request,
    recipientFacts([
      superior,
      { raw: '云溪市财政局', level: 'city', relation: 'above', list: 'cc' },
      { raw: '县人大常委会办公室', level: 'county', relation: 'same', list: 'cc' },
    ]),
    passes({ copies: 2 }),
  ],
  'no copies': [request, recipientFacts([superior]), passes({ copies: 0 })],
  下行文抄送下级: [draft(), recipientFacts([townships]), passes({ applies: false })],
  'the issuer is not known': [
    request,
    recipientFacts([superior, townships], { ownLevel: null }),
    skips('no-own-organ'),
  ],
  'a bureau does not lead townships': [
    request,
    recipientFacts([superior, townships], { ownLeads: false }),
    finds('copiedToSubordinate', {}, { atMost: 'should' }),
  ],
  'the direction is doubtful': [
    draft({ kind: '意见', direction: 'up', unsure: ['direction'] }),
    recipientFacts([superior, townships]),
    finds('copiedToSubordinate', {}, { atMost: 'note' }),
  ],
  'a report to the level above, copied to a unit of no known level': [
    request,
    recipientFacts([superior, { raw: '县总工会', list: 'cc' }]),
    passes(),
  ],
});
