import { draft, finds, han, paper, passes, ruleTable } from '../testing/index.ts';
import { lengthLongestAnnex } from './rule.ts';

function withAnnexes(...lines: readonly number[]) {
  const rows = (count: number): string[] =>
    Array.from({ length: count }, (_, i) => `第${i + 1}项任务由县水务局负责落实。`);
  return paper(
    [
      '云溪县人民政府办公室关于做好防汛物资储备工作的通知',
      '',
      '各乡镇人民政府：',
      '　　请按附件储备防汛物资。',
      '',
      ...lines.map((_, i) => `　　${i === 0 ? '附件：' : '　　　'}${i + 1}.物资清单之${'一二三四'[i]}`),
      '',
      '云溪县人民政府办公室',
      '2026年3月5日',
      ...lines.flatMap((count, i) => ['', `附件${i + 1}`, '', `物资清单之${'一二三四'[i]}`, '', ...rows(count)]),
    ].join('\n'),
  );
}

ruleTable(
  lengthLongestAnnex,
  { pages: 5 },
  {
    没有附件: [draft(), passes({ pages: 0 })],
    一个附件两三页: [withAnnexes(40), passes({ limit: 5 })],
    两个附件中第二个十页: [withAnnexes(20, 210), finds('longAnnex', { number: 2, of: 2, pages: 10, limit: 5 })],
    唯一的附件十页: [withAnnexes(210), finds('longAnnex', { number: 1, of: 1, pages: 10 })],
    四个短附件合起来才长: [withAnnexes(60, 60, 60, 60), passes({ pages: 3 })],
    印发的方案是正文: [
      draft({
        isShell: true,
        body: han(30),
        attached: han(9000),
        spans: { body: [0, 5], printedText: [5, 60], attachments: [[5, 60]] },
      }),
      passes({ pages: 0 }),
    ],
  },
);
