import { draft, finds, passes, recipientFacts, ruleTable } from '../testing/index.ts';
import { scopeUpwardSkipLevel } from './rule.ts';

const request = (issuer: string, body = '妥否，请批示。') =>
  draft({ kind: '请示', direction: 'up', issuers: [issuer], body });
const province = { raw: '湖南省人民政府', level: 'province', relation: 'above' } as const;
const city = { raw: '平江市人民政府', level: 'city', relation: 'above' } as const;

const params = {};

ruleTable(scopeUpwardSkipLevel, params, {
  乡镇向省政府请示: [
    request('青石镇人民政府'),
    recipientFacts([province], { ownLevel: 'township' }),
    finds('skipsLevel', { own: 'township', level: 'province' }),
  ],
  市政府越级到国务院: [
    request('平江市人民政府'),
    recipientFacts([{ raw: '国务院', level: 'national', relation: 'above' }], { ownLevel: 'city' }),
    finds('skipsLevel'),
  ],
  '县到省可能是省直管，只作参考': [
    request('云溪县人民政府'),
    recipientFacts([province], { ownLevel: 'county' }),
    finds('skipsLevel', {}, { atMost: 'note' }),
  ],
  逐级行文: [request('云溪县人民政府'), recipientFacts([city], { ownLevel: 'county' }), passes({ applies: true })],
  抄送了被越过的机关: [
    request('青石镇人民政府'),
    recipientFacts([province, { ...city, list: 'cc' }], { ownLevel: 'township' }),
    passes({ lawful: true, reason: 'copiedBetween' }),
  ],
  镇上面的市可能是县级市: [
    request('青石镇人民政府'),
    recipientFacts([city], { ownLevel: 'township' }),
    passes({ applies: true }),
  ],
  县的镇向市政府请示: [
    request('云溪县青石镇人民政府'),
    recipientFacts([city], { ownLevel: 'township' }),
    finds('skipsLevel', { own: 'township', level: 'city' }),
  ],
  直辖市的区县: [
    request('云阳县人民政府'),
    recipientFacts([{ raw: '重庆市人民政府', level: 'province', relation: 'above' }], { ownLevel: 'county' }),
    passes({ applies: true }),
  ],
  上级交办的事项: [
    request('青石镇人民政府', '按照省政府办公厅交办通知要求，现将情况报告如下。'),
    recipientFacts([province], { ownLevel: 'township' }),
    passes({ lawful: true, reason: 'assigned' }),
  ],
  下行文不判断: [
    draft({ issuers: ['云溪县人民政府'] }),
    recipientFacts([province], { ownLevel: 'county' }),
    passes({ applies: false }),
  ],
});
