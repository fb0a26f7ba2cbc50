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
  村和所属单位: [
    draft({ kind: '报告', direction: 'up', ccRecipients: ['各村党组织', '镇属各党支部'] }),
    recipientFacts(
      [
        superior,
        { raw: '各村党组织', list: 'cc' },
        { raw: '镇属各党支部', level: 'township', relation: 'same', list: 'cc' },
      ],
      { ownLevel: 'township' },
    ),
    findsAll('copiedToSubordinate', 'copiedToSubordinate'),
  ],
  公司抄送分公司: [
    draft({ kind: '报告', direction: 'up', issuers: ['云溪市公共交通集团有限公司'] }),
    recipientFacts([superior, { raw: '集团各分公司、修理厂', list: 'cc' }], { ownLevel: null, ownLeads: false }),
    finds('copiedToSubordinate', {}, { atMost: 'should' }),
  ],
  分局抄送所在县政府: [
    draft({ kind: '报告', direction: 'up', issuers: ['平江市生态环境局云溪分局'] }),
    recipientFacts([superior, { raw: '云溪县人民政府', level: 'county', relation: 'below', list: 'cc' }], {
      ownLevel: 'city',
      ownLeads: false,
    }),
    passes(),
  ],
  抄送市直各部门: [
    request,
    recipientFacts([superior, { raw: '市直各部门', level: 'city', relation: 'same', list: 'cc' }], {
      ownLevel: 'city',
    }),
    passes(),
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
