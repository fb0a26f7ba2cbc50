import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noBoilerplate } from './boilerplate.ts';
import { compare } from './compare.ts';
import { aboutDraft } from './match.ts';
import { normalise } from './normalise.ts';
import { draftOf } from './testing/draft.ts';
import { numbersFrom, sentence } from './testing/office-text.ts';

const minutes = (day: string, decisions: readonly string[]): string =>
  [
    '云溪县人民政府专题会议纪要',
    '',
    `　　2026年${day}，副县长何川在县政府三楼会议室主持召开专题会议，研究有关问题。县政府办公室、县财政局、县水利局负责人参加会议。现将会议确定的事项纪要如下：`,
    ...decisions.map((decision, n) => `　　${'一二三四五六'[n]}、会议听取了县水利局的汇报。会议指出，${decision}`),
    '　　参加人员：何川、高远、许诺',
    '',
  ].join('\n');

function passagesOf(draftText: string, sourceText: string): readonly string[] {
  const draft = draftOf(draftText);
  const sources = [{ id: 1, text: sourceText }];
  const { matches } = compare(draftText, sources, noBoilerplate, normalise(draftText), aboutDraft(draft));
  return (matches[0]?.passages ?? []).map((passage) => draftText.slice(...passage.draft));
}

const said = fc.integer({ min: 1, max: 100_000 }).map((seed) => (n: number): string => {
  const number = numbersFrom(seed + 7 * n);
  return sentence(number);
});

test('of papers of one form that which both decide is told, and hardly more', () => {
  fc.assert(
    fc.property(said, fc.integer({ min: 0, max: 3 }), (decide, at) => {
      const ours = [1, 2, 3, 4].map(decide);
      const theirs = [11, 12, 13, 14].map(decide);
      expect(passagesOf(minutes('9月2日', ours), minutes('3月7日', theirs))).toEqual([]);
      const both = ours[at] ?? '';
      const passages = passagesOf(minutes('9月2日', ours), minutes('3月7日', theirs.with(at, both)));
      expect(passages.some((passage) => passage.includes(both.slice(0, -1)))).toBe(true);
      expect(passages.join('').length).toBeLessThan(both.length + 30);
    }),
    { numRuns: 60 },
  );
});

test('a long equal run of a sentence that is else another’s is told alone', () => {
  const run = '由县水利局牵头对溢洪道和输水涵管逐座加固';
  const ours = `${run}，汛前拆除坝顶违章房屋并恢复迎水坡护砌，工程款按进度拨付到施工企业专户。`;
  const theirs = `涉及移民安置的先行兑付青苗补偿，再${run}。`;
  const passages = passagesOf(minutes('9月2日', [ours]), minutes('3月7日', [theirs]));
  expect(passages.join('')).toContain(run);
  expect(passages.join('').length).toBeLessThan(run.length + 20);
});
