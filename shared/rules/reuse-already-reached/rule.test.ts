import { type Earlier, type EarlierDocument, type Facts, known } from '../index.ts';
import { draft, finds, match, passes, recipientFacts, reuseFacts, ruleTable, skips } from '../testing/index.ts';
import { reuseAlreadyReached } from './rule.ts';

const params = {};
const original: EarlierDocument = {
  id: 'doc_1',
  file: '省通知.docx',
  title: '湖南省人民政府办公厅关于做好防汛工作的通知',
  documentNumber: '湘政办发〔2026〕9号',
  signedOn: '2026-03-01',
  issuers: ['湖南省人民政府办公厅'],
  mainRecipients: ['各市州、县（市、区）人民政府'],
  annotation: null,
};
const counties = recipientFacts([{ raw: '各县（市、区）人民政府', level: 'county', relation: 'below' }], {
  ownLevel: 'city',
});
const townships = recipientFacts([{ raw: '各乡镇人民政府', level: 'township', relation: 'below' }]);
const relayed = (document: EarlierDocument, to: Facts = counties, given: Partial<Earlier> = {}): Facts => ({
  ...to,
  reuse: reuseFacts([match({ coverage: 0.9, relation: 'relay' })]).reuse,
  earlier: known({ references: [], sameMatter: [], sameData: [], matched: { doc_1: document }, ...given }),
});
const city = draft({ issuers: ['平江市人民政府办公室'] });
const forward = draft({ title: '平江市人民政府办公室转发省政府办公厅关于做好防汛工作的通知的通知' });
const named = {
  span: [0, 4] as const,
  title: '省政府办公厅关于做好防汛工作的通知',
  number: null,
  byNumber: null,
  byTitle: [original],
};

ruleTable(reuseAlreadyReached, params, {
  省里的通知已主送各县: [
    city,
    relayed(original),
    finds('addressed', { words: '各市州、县（市、区）人民政府', level: 'county' }, { cause: 'relay:doc_1' }),
  ],
  省里的通知附注已发至县级: [
    city,
    relayed({ ...original, mainRecipients: ['各市州人民政府'], annotation: '此件发至县级' }),
    finds('annotated', { words: '此件发至县级' }),
  ],
  标题转发的文件已主送各县: [
    forward,
    { ...relayed(original, counties, { references: [named], matched: {} }), reuse: reuseFacts([]).reuse },
    finds('addressed'),
  ],
  省里的通知只主送各市: [city, relayed({ ...original, mainRecipients: ['各市州人民政府'] }), passes({ applies: true })],
  本件发给更低一级: [city, relayed(original, townships), passes({ applies: true })],
  '附注只发至市级，以附注为准': [city, relayed({ ...original, annotation: '此件发至市级' }), passes({ applies: true })],
  抄的是本级的旧文件: [city, relayed({ ...original, issuers: ['平江市人民政府办公室'] }), passes({ applies: false })],
  没有照搬或转发: [
    city,
    { ...relayed(original), reuse: reuseFacts([match({ coverage: 0.9 })]).reuse },
    passes({ applies: false }),
  ],
  旧文件的收文单位还没有读出: [city, relayed({ ...original, mainRecipients: null }), skips('archive-unavailable')],
});
