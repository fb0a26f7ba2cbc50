import { type EarlierDocument, type Facts, known } from '../index.ts';
import { draft, finds, findsAll, paper, passes, recipientFacts, ruleTable } from '../testing/index.ts';
import { scopeAnnotationLevel } from './rule.ts';

const county = { raw: '各县（市、区）人民政府', level: 'county', relation: 'below' } as const;
const township = { raw: '各乡镇人民政府', level: 'township', relation: 'below' } as const;
const relay = (mark: string) =>
  paper(
    [
      '云溪县人民政府办公室转发平江市人民政府办公室关于规范档案管理的通知的通知',
      '各乡镇人民政府：',
      '　　现将《平江市人民政府办公室关于规范档案管理的通知》转发给你们，请认真执行。',
      '云溪县人民政府办公室',
      '2026年3月5日',
      '',
      '平江市人民政府办公室关于规范档案管理的通知',
      '各县（市、区）人民政府：',
      '　　各地要规范档案管理，健全制度。',
      '平江市人民政府办公室',
      '2026年2月20日',
      mark,
    ].join('\n'),
  );

const params = {};

const forward = draft({ title: '转发平江市人民政府办公室关于规范档案管理的通知的通知' });
const inArchive = (annotation: string): Facts => {
  const title = '平江市人民政府办公室关于规范档案管理的通知';
  const original: EarlierDocument = {
    id: 'doc_1',
    file: '原文.docx',
    title,
    documentNumber: null,
    signedOn: '2026-02-20',
    issuers: ['平江市人民政府办公室'],
    mainRecipients: ['各县（市、区）人民政府'],
    annotation,
  };
  const named = { span: [0, 2] as const, title, number: null, byNumber: null, byTitle: [original] };
  return {
    ...recipientFacts([township]),
    earlier: known({ references: [named], sameMatter: [], sameData: [], matched: {} }),
  };
};

ruleTable(scopeAnnotationLevel, params, {
  一个短语里只说低于附注的: [
    draft({ annotation: '此件发至街道', mainRecipients: ['各街道办事处、各社区居民委员会'] }),
    recipientFacts([{ raw: '各街道办事处、各社区居民委员会', level: 'village', relation: 'below' }]),
    finds('belowAnnotation', { recipient: '各社区居民委员会' }),
  ],
  正文引用的附注只引附注: [
    paper(
      '云溪县人民政府办公室转发关于规范档案管理的通知的通知\n各乡镇人民政府：\n　　该件附注“此件发至县级”，请参照执行。\n云溪县人民政府办公室\n2026年3月5日',
    ),
    recipientFacts([township]),
    finds('belowPrinted', { annotation: '此件发至县级' }),
  ],
  附注发至县级却主送乡镇: [
    draft({ annotation: '此件发至县级', mainRecipients: ['各县（市、区）人民政府', '各乡镇人民政府'] }),
    recipientFacts([county, township]),
    finds('belowAnnotation', { recipient: '各乡镇人民政府', annotation: '此件发至县级', level: 'county' }),
  ],
  抄送也算发送: [
    draft({ annotation: '（此件发至县团级）', ccRecipients: ['各乡镇人民政府'] }),
    recipientFacts([county, { ...township, list: 'cc' }]),
    finds('belowAnnotation', { annotation: '此件发至县团级' }),
  ],
  转发的文件只发至县级: [relay('（此件发至县级）'), recipientFacts([township]), findsAll('belowPrinted')],
  '附注发至乡镇级，主送乡镇': [draft({ annotation: '此件发至乡镇级' }), recipientFacts([township]), passes()],
  档案里的原文只发至县级: [forward, inArchive('此件发至县级'), finds('belowPrinted', { annotation: '此件发至县级' })],
  档案里的原文可发至乡镇: [forward, inArchive('此件发至乡科级'), passes({ applies: true })],
  附注只说公开: [draft({ annotation: '此件公开发布' }), recipientFacts([township]), passes({ applies: false })],
  转发的文件可发至乡镇: [relay('（此件发至乡科级）'), recipientFacts([township]), passes()],
  没有附注: [draft(), recipientFacts([township]), passes({ applies: false })],
  级别不明的收文单位不判断: [draft({ annotation: '此件发至县级' }), recipientFacts([{ raw: '各有关企业' }]), passes()],
});
