import { draft, finds, passes, recipientFacts, ruleTable, skips } from '../testing/index.ts';
import { scopeCountyBelow } from './rule.ts';

const townships = { raw: '各乡镇人民政府', level: 'township', relation: 'below' } as const;
const counties = { raw: '各县（市、区）人民政府', level: 'county', relation: 'below' } as const;

const params = {};

ruleTable(scopeCountyBelow, params, {
  'a city writes to its counties': [
    draft(),
    recipientFacts([counties], { ownLevel: 'city' }),
    finds('reaches', { level: 'county', phrase: '各县（市、区）人民政府' }),
  ],
  'the lowest is named': [
    draft({ mainRecipients: ['各县（市、区）人民政府'], ccRecipients: ['各乡镇人民政府'] }),
    recipientFacts([counties, { ...townships, list: 'cc' }], { ownLevel: 'city' }),
    finds('reaches', { level: 'township', phrase: '各乡镇人民政府' }),
  ],
  'a county writes to its own departments': [
    draft(),
    recipientFacts([{ raw: '县政府各部门', level: 'county', relation: 'same' }]),
    passes({ lowestLevel: 'county' }),
  ],
  'a province writes to cities': [
    draft(),
    recipientFacts([{ raw: '各市人民政府', level: 'city', relation: 'below' }], { ownLevel: 'province' }),
    passes(),
  ],
  'a township reports to its county': [
    draft({ kind: '报告', direction: 'up' }),
    recipientFacts([{ raw: '县人民政府', level: 'county', relation: 'above' }], { ownLevel: 'township' }),
    passes(),
  ],
  'upward, with a copy to a township': [
    draft({ kind: '请示', direction: 'up' }),
    recipientFacts([{ ...townships, list: 'cc' }]),
    passes(),
  ],
  'a letter between counties': [
    draft({ kind: '函', direction: 'parallel' }),
    recipientFacts([{ raw: '临河县人民政府', level: 'county', relation: 'same' }]),
    passes(),
  ],
  'the writer is not known': [
    draft(),
    recipientFacts([{ raw: '县财政局', level: 'county' }], { ownLevel: null }),
    skips('no-own-organ'),
  ],
  'the answer to a request from below': [
    draft({ kind: '批复' }),
    recipientFacts([{ raw: '云溪县人民政府', level: 'county', relation: 'below' }], { ownLevel: 'city' }),
    passes(),
  ],
  'no recipients at all': [draft({ kind: '公告' }), recipientFacts([]), passes()],
});
