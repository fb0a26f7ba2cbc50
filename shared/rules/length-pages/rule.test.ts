import { expect, test } from 'vitest';
import { draft, facts, finds, paper, passes, ruleTable } from '../testing/index.ts';
import { lengthPages } from './rule.ts';

/** A notice whose body fills about so many pages of 22 lines. */
function pages(count: number, title = '云溪县人民政府关于推进农村供水工作的意见', after = ''): string {
  const line = '县水务局要会同各乡镇人民政府做好供水管网的巡查和维修工作。';
  return [
    title,
    '',
    '各乡镇人民政府，县政府各部门：',
    ...Array.from({ length: count * 11 }, (_, i) => `　　第${i + 1}处，${line}`),
    '',
    '云溪县人民政府',
    '2026年3月5日',
    after,
  ].join('\n');
}
const annex = ['', '附件', '供水管网台账', ...Array.from({ length: 200 }, (_, i) => `第${i + 1}段管网`)].join('\n');
const estimated = (text: string): number => paper(text).counts.pages.estimated;

const pagesOf = (estimate: number, given: Parameters<typeof draft>[0] = {}) => {
  const one = draft(given);
  return { ...one, counts: { ...one.counts, pages: { ...one.counts.pages, estimated: estimate } } };
};

ruleTable(
  lengthPages,
  { pages: 10 },
  {
    十页以内: [pagesOf(10), passes({ pages: 10, limit: 10 })],
    多出一页以内是估算的误差: [pagesOf(11), passes({ pages: 11 })],
    十二页的意见: [pagesOf(12, { kind: '意见' }), finds('tooMany', { pages: 12, limit: 10 }, { atMost: 'note' })],
    整篇文件十二页以上: [paper(pages(14)), finds('tooMany', { limit: 10 })],
    '正文三页、附件很长': [paper(pages(3, undefined, annex)), passes()],
    公布条例的命令: [
      pagesOf(20, {
        kind: '命令',
        isShell: true,
        shell: { act: 'publish', depth: 1, title: '云溪县河道条例', titleSpan: null },
      }),
      passes(),
    ],
    印发名录的通知: [
      pagesOf(20, { isShell: true, shell: { act: 'promulgate', depth: 1, title: '古树名木名录', titleSpan: null } }),
      passes(),
    ],
    看不出是公文的教材: [pagesOf(80, { kind: 'other', documentNumber: null, issuers: [] }), passes()],
  },
);

test('the made-up papers are as long as they claim', () => {
  expect(estimated(pages(14))).toBeGreaterThan(12);
  expect(estimated(pages(3, undefined, annex))).toBeGreaterThan(12);
});

test('the finding covers the text that is printed, else the body', () => {
  const printedText: [number, number] = [10, 20];
  const shell = pagesOf(12, { isShell: true, spans: { body: [0, 5], printedText } });
  expect(lengthPages.run({ draft: shell, facts: facts(), params: { pages: 10 } })).toMatchObject({
    findings: [{ at: printedText }],
  });
});
