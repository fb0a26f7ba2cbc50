import { type Earlier, type EarlierDocument, known } from '../index.ts';
import { draft, facts, finds, passes, ruleTable, skips } from '../testing/index.ts';
import { reuseSameMatter } from './rule.ts';

const params = { similarity: 0.75, days: 180 };
const old: EarlierDocument = {
  id: 'doc_1',
  file: '旧文.docx',
  title: '关于开展燃气安全隐患排查的通知',
  documentNumber: '云政办发〔2026〕3号',
  signedOn: '2026-02-01',
  issuers: ['云溪县人民政府办公室'],
  mainRecipients: ['各乡镇人民政府'],
  annotation: null,
};
type Same = Earlier['sameMatter'][number];
const books = (same: Partial<Same> = {}, given: Partial<Earlier> = {}) =>
  facts({
    earlier: known({
      references: [],
      sameData: [],
      matched: {},
      sameMatter: [
        { document: old, terms: ['燃气', '隐患'], similarity: 0.8, sameRecipients: true, daysApart: 32, ...same },
      ],
      ...given,
    }),
  });
const again = draft({ title: '关于做好燃气安全隐患排查工作的通知' });

ruleTable(reuseSameMatter, params, {
  向相同单位又发一件: [
    again,
    books(),
    finds('sameRecipients', { days: 32, number: '（云政办发〔2026〕3号）', terms: ['燃气', '隐患'] }),
  ],
  收文单位不同的只作参考: [again, books({ sameRecipients: false }), finds('sameMatter', {}, { atMost: 'note' })],
  正好在期限内: [again, books({ daysApart: 180 }), finds('sameRecipients')],
  过了期限: [again, books({ daysApart: 181 }), passes({ documents: 0 })],
  不够相似: [again, books({ similarity: 0.74 }), passes({ documents: 0 })],
  每年一次的工作: [
    draft({ title: '关于做好2026年春季造林工作的通知' }),
    books({ document: { ...old, title: '关于做好2025年春季造林工作的通知' } }),
    passes({ documents: 0 }),
  ],
  正文提到了旧文: [
    again,
    books({}, { references: [{ span: [0, 4], title: old.title, number: null, byNumber: null, byTitle: [old] }] }),
    passes({ lawful: true, reason: 'cites' }),
  ],
  补充通知: [
    draft({ title: '关于燃气安全隐患排查的补充通知' }),
    books(),
    passes({ lawful: true, reason: 'followsUp' }),
  ],
  旧文在本件之后: [again, books({ daysApart: -20 }), passes({ documents: 0 })],
  前一件是会议通知: [
    again,
    books({ document: { ...old, title: '关于召开燃气安全隐患排查会议的通知' } }),
    passes({ documents: 0 }),
  ],
  旧文日期不明: [again, books({ daysApart: null }), passes({ documents: 0 })],
  没有打开工作区: [again, facts(), skips('no-workspace')],
});
