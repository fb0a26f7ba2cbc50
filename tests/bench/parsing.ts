import type { FileFacts, ReadDocument } from '#shared/contract/index.ts';
import { understand } from '#shared/gongwen/index.ts';
import { findTaskCard } from '#shared/gongwen/task-card/index.ts';
import { type Piece, readPieces, readText } from '#shared/gongwen/testing/read.ts';
import { exponent, measure, ms } from './measure.ts';
import { syntheticDocument } from './synthetic.ts';

const sizes = [5_000, 50_000, 500_000] as const;
const facts: FileFacts = { name: 'x.txt', format: 'txt', bytes: 0, sha256: '0'.repeat(64) };

const notice = (size: number): string => syntheticDocument(7, size).text;
const article = (n: number): string =>
  `第${n}条　乡镇人民政府、街道办事处应当加强日常巡查，发现隐患的，及时报告县应急管理局，并采取措施予以消除。`;

/** Texts of about so many characters, each hard in its own way. */
const kinds: Readonly<Record<string, (size: number) => ReadDocument>> = {
  notice: (size) => readText(notice(size)),
  regulation: (size) =>
    readText(
      [
        '云溪县农村公路管理办法',
        '第一章　总则',
        ...Array.from({ length: Math.ceil(size / 55) }, (_, i) => article(i + 1)),
      ].join('\n'),
    ),
  'on one line': (size) => readText(notice(size).replaceAll('\n', '')),
  table: (size) => readPieces(rows(size)),
};

function rows(size: number): Piece[] {
  const cells = ['修缮渠道、清淤塘坝，逐项登记', '县水利局牵头，各乡镇人民政府配合', '2026年9月底前'];
  return Array.from({ length: Math.ceil(size / cells.join('').length) }, (_, row) =>
    cells.map((t, column): Piece => ({ t, kind: 'cell', cell: { table: 0, row, column } })),
  ).flat();
}

/** Prints what understanding a document takes as it grows, and how it grows: time ~ characters to the power of k. */
export async function benchParsing(): Promise<void> {
  console.log(
    `\n| understanding | ${sizes.map((size) => `${size.toLocaleString('en')} characters`).join(' | ')} | k | task card's share |`,
  );
  console.log(`| --- | ${sizes.map(() => '---').join(' | ')} | --- | --- |`);
  for (const [name, make] of Object.entries(kinds)) {
    const medians: number[] = [];
    let share = Number.NaN;
    for (const size of sizes) {
      const source = make(size);
      const runs = Math.max(5, Math.min(200, 1_000_000 / size));
      const { median } = await measure(runs, () => understand(source, facts));
      medians.push(median);
      if (size !== sizes[0]) continue;
      const { document } = understand(source, facts);
      share = (await measure(runs, () => findTaskCard(source, document))).median / median;
    }
    console.log(
      `| ${[name, ...medians.map(ms), exponent(sizes, medians).toFixed(2), `${(share * 100).toFixed(0)} %`].join(' | ')} |`,
    );
  }
}
