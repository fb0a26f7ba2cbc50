import type { Block, Demand, Draft } from '../../contract/index.ts';
import { type Earlier, type EarlierDocument, type Facts, known } from '../facts.ts';
import { draft, finds, findsAll, passes, recipientFacts, ruleTable, skips } from '../testing/index.ts';
import { demandsSameData } from './rule.ts';

const params = { share: 0.5, fields: 3 };
const asked = ['姓名', '身份证号码', '户籍地', '家庭人口', '低保类别', '致困原因', '帮扶措施', '年收入', '本月变化'];
const earlierTable: EarlierDocument = {
  id: 'doc_1',
  file: '摸底.docx',
  title: '关于开展低收入人口摸底的通知',
  documentNumber: '云民〔2026〕3号',
  signedOn: '2026-02-02',
  issuers: ['云溪县民政局'],
  mainRecipients: ['各乡镇人民政府'],
  annotation: null,
};

/** A draft whose tables stand behind its text, each with the given header and rows. */
function withTables(...tables: readonly (readonly (readonly string[])[])[]): Draft {
  const plain = draft({ body: '请填报附件并报县民政局。' });
  const blocks: Block[] = [];
  const demands: Demand[] = [];
  let text = plain.text;
  for (const [table, rows] of tables.entries()) {
    const fields: { text: string; span: readonly [number, number] }[] = [];
    for (const [row, cells] of rows.entries()) {
      for (const [column, words] of cells.entries()) {
        const span = [text.length + 1, text.length + 1 + words.length] as const;
        text += `\n${words}`;
        blocks.push({ kind: 'cell', span, cell: { table, row, column }, stretches: [] });
        if (row === 0) fields.push({ text: words, span });
      }
    }
    const place = plain.document.spans.body ?? [0, 1];
    demands.push({ span: place, from: [], what: null, table: null, to: null, channel: null, due: null, fields });
  }
  return { ...plain, text, blocks, taskCard: { ...plain.taskCard, demands } };
}

function factsWith(sameData: Earlier['sameData'], units = 16): Facts {
  return {
    ...recipientFacts([{ raw: '各乡镇人民政府', units }]),
    earlier: known({ references: [], sameMatter: [], sameData, matched: {} }),
  };
}

const seven = { document: earlierTable, demand: 0, fields: asked.slice(0, 7), of: 9 };

ruleTable(demandsSameData, params, {
  上个月的通知已经要过9个栏目中的7个: [
    withTables([asked]),
    factsWith([seven]),
    finds('askedBeforeCells', {
      count: 7,
      of: 9,
      units: 16,
      cells: 144,
      title: '《关于开展低收入人口摸底的通知》（云民〔2026〕3号）',
    }),
  ],
  表里已经列好要填的村: [
    withTables([asked, ['石桥村', ...asked.slice(1).map(() => '')], ['白沙村', ...asked.slice(1).map(() => '')]]),
    factsWith([seven]),
    finds('askedBeforeRows', { rows: 2, units: 16, cells: 288 }),
  ],
  'nobody knows how many receive it': [withTables([asked]), factsWith([seven], 0), finds('askedBefore', { count: 7 })],
  'the document that asked for most is named': [
    withTables([asked]),
    factsWith([{ ...seven, fields: asked.slice(0, 5), document: { ...earlierTable, title: '旧表' } }, seven]),
    finds('askedBeforeCells', { count: 7 }),
  ],
  本文两张表要同样的栏目: [
    withTables([asked], [['姓名', ...asked.slice(3, 8), '备注']]),
    factsWith([]),
    finds('twice', { count: 5 }),
  ],
  'each table is told of': [
    withTables([asked], [asked]),
    factsWith([seven, { ...seven, demand: 1 }]),
    findsAll('askedBeforeCells', 'askedBeforeCells', 'twice'),
  ],
  只有姓名电话这类栏目相同: [
    withTables([['序号', '姓名', '联系电话', '种植面积', '亩产']], [['序号', '姓名', '联系电话', '车牌号', '车型']]),
    factsWith([]),
    passes({ fields: 10 }),
  ],
  重合的栏目不到一半: [
    withTables([asked]),
    factsWith([{ ...seven, fields: asked.slice(0, 4) }]),
    passes({ fields: 9 }),
  ],
  'too few columns': [
    withTables([asked.slice(0, 2)]),
    factsWith([{ ...seven, fields: asked.slice(0, 2), of: 2 }]),
    passes({ fields: 2 }),
  ],
  不要求填表: [draft(), factsWith([]), passes({ fields: 0 })],
  'no workspace': [withTables([asked]), recipientFacts([]), skips('no-workspace')],
});
