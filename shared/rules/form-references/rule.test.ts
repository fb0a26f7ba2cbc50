import { type EarlierDocument, type Facts, known, type Reference } from '../facts.ts';
import { draft, facts, finds, passes, ruleTable, skips } from '../testing/index.ts';
import { formReferences } from './rule.ts';

const archived = (title: string, documentNumber: string | null): EarlierDocument => ({
  id: 'doc_1',
  file: '旧文.docx',
  title,
  documentNumber,
  signedOn: '2025-03-01',
  issuers: ['云溪县人民政府'],
  mainRecipients: null,
  annotation: null,
});
const referring = (given: Partial<Reference>): Facts =>
  facts({
    earlier: known({
      references: [{ span: [0, 10], title: null, number: null, byNumber: null, byTitle: [], ...given }],
      sameMatter: [],
      sameData: [],
      matched: {},
    }),
  });
const flood = archived('云溪县人民政府关于做好防汛工作的通知', '云政发〔2025〕3号');

const params = {};

ruleTable(formReferences, params, {
  文号是另一份文件的: [
    draft(),
    referring({ title: '关于做好森林防火工作的通知', number: '云政发〔2025〕3号', byNumber: flood }),
    finds('otherTitle', { known: '云溪县人民政府关于做好防汛工作的通知' }, { atMost: 'should' }),
  ],
  文号与档案不同: [
    draft(),
    referring({ title: '关于做好防汛工作的通知', number: '云政发〔2025〕5号', byTitle: [flood] }),
    finds('otherNumber', { known: '云政发〔2025〕3号' }, { atMost: 'note' }),
  ],
  'no number where the archive knows it': [
    draft(),
    referring({ title: '关于做好防汛工作的通知', byTitle: [flood] }),
    finds('noNumber', { known: '云政发〔2025〕3号' }, { atMost: 'note' }),
  ],
  标题和文号都对: [
    draft(),
    referring({ title: '关于做好防汛工作的通知', number: '云政发[2025]3号', byNumber: flood, byTitle: [flood] }),
    passes({ references: 1 }),
  ],
  档案里没有的文件: [draft(), referring({ title: '关于做好防汛工作的通知', number: '云政发〔2025〕5号' }), passes()],
  'the same title every year': [
    draft(),
    referring({
      title: '关于做好防汛工作的通知',
      byTitle: [flood, archived(flood.title ?? '', '云政发〔2024〕4号')],
    }),
    passes(),
  ],
  'a number alone': [draft(), referring({ number: '云政发〔2025〕3号', byNumber: flood }), passes()],
  'the plan that a notice prints': [
    draft(),
    referring({
      title: '云溪县防汛方案',
      number: '云政发〔2025〕3号',
      byNumber: archived('云溪县人民政府关于印发云溪县防汛方案的通知', '云政发〔2025〕3号'),
    }),
    passes(),
  ],
  'no archive': [draft(), skips('no-workspace')],
});
