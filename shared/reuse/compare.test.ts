import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noBoilerplate } from './boilerplate.ts';
import { type Comparisons, compare } from './compare.ts';
import { learnBoilerplate } from './learning.ts';
import { normalise } from './normalise.ts';
import { numbersFrom, officeText, sentence } from './testing/office-text.ts';

const CLAUSE = '各级各有关部门要提高政治站位，加强组织领导，狠抓工作落实。';

function against(draft: string, ...sources: string[]): Comparisons {
  return compare(
    draft,
    sources.map((text, id) => ({ id, text })),
    noBoilerplate,
  );
}

function onlyPassage(found: Comparisons) {
  const passages = found.matches.flatMap((match) => match.passages);
  expect(passages).toHaveLength(1);
  return passages[0] ?? { draft: [0, 0] as const, source: [0, 0] as const, similarity: 0 };
}

describe('compare', () => {
  it('finds a passage that was taken over word for word, to the character', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 0, max: 5 }), (seed, line) => {
        const number = numbersFrom(seed);
        const planted = `${sentence(number)}${sentence(number)}`;
        const put = (text: string, at: number): string => {
          const lines = text.split('\n');
          lines.splice(2 + at, 0, planted);
          return lines.join('\n');
        };
        const draft = put(officeText(seed + 1), line);
        const source = put(officeText(seed + 2), 5 - line);
        const all = against(draft, source).matches.flatMap((match) => match.passages);
        const found = all.find((passage) => draft.slice(...passage.draft) === planted);
        expect(found && source.slice(...found.source)).toBe(planted);
        expect(found?.similarity).toBe(1);
      }),
      { numRuns: 60 },
    );
  });

  it('joins what belongs together although line breaks and single words differ', () => {
    const source =
      '第一，县水利局会同各乡镇逐村核对灌溉渠道清淤台账，\n于每季度末将结果报县政府督查室，\n逾期未报的书面说明原因。';
    const draft = `前言不同的一段文字。\n${source.replaceAll('\n', '').replace('逐村', '逐户').replace('督查室', '办公室')}\n后面又是另一段。`;
    const passage = onlyPassage(against(draft, source));
    expect(draft.slice(...passage.draft)).toBe(draft.split('\n')[1]);
    expect(source.slice(...passage.source)).toBe(source);
    expect(passage.similarity).toBeGreaterThan(0.8);
  });

  it('finds sentences in another order', () => {
    const number = numbersFrom(7);
    const sentences = Array.from({ length: 4 }, () => sentence(number));
    const draft = [2, 0, 3, 1].map((i) => sentences[i]).join('');
    const found = against(draft, sentences.join(''));
    expect(found.coverage).toBeGreaterThan(0.95);
  });

  it('finds nothing between texts that have only words in common', () => {
    const found = against(officeText(1), '县水利局负责河道管理。县财政局负责预算。各乡镇人民政府负责属地工作。');
    expect(found).toEqual({ coverage: 0, coverageBeyondBoilerplate: 0, boilerplate: [], matches: [] });
  });

  it('has nothing to say about empty texts', () => {
    expect(against('', officeText(1)).matches).toEqual([]);
    expect(against(officeText(1), '').matches).toEqual([]);
  });

  it('covers the whole of a draft that is archived already', () => {
    const text = officeText(3);
    expect(against(text, text)).toMatchObject({ coverage: 1, coverageBeyondBoilerplate: 1 });
  });

  it('calls a higher office’s text with the level words lowered a relay', () => {
    const source = `全国各级部门落实国务院部署。${officeText(4)}国务院有关部门加强指导，全国一盘棋推进。`;
    const draft = source.replaceAll('全国', '全县').replaceAll('国务院', '县政府');
    expect(against(draft, source).matches[0]?.relation).toBe('relay');
  });

  it('calls last year’s text with this year’s figures a clone', () => {
    const source = `2024年工作要点。${officeText(5)}2024年底前完成。`;
    const draft = source.replaceAll('2024', '2025').replace(/\d+(?=\.\d%)/gu, (n) => String(Number(n) + 1));
    const found = against(draft, source);
    expect(found.matches[0]?.relation).toBe('year-clone');
    expect(found.coverage).toBeGreaterThan(0.95);
  });

  it('reports several sources of the same text, the fuller one first', () => {
    const number = numbersFrom(11);
    const [a, b] = [sentence(number), sentence(number)];
    const found = against(`${a}${b}`, `另一件文书。${a}`, `又一件文书。${a}${b}`);
    expect(found.matches.map(({ id }) => id)).toEqual([1, 0]);
  });
});

describe('boilerplate', () => {
  const learn = (texts: readonly string[]) => {
    const learner = learnBoilerplate();
    for (const text of texts) learner.add(normalise(text));
    const steps = learner.finish();
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
    }
  };

  it('keeps formula clauses out of the share that counts', () => {
    const archive = Array.from({ length: 8 }, (_, i) => `${officeText(100 + i)}${CLAUSE}`);
    const draft = `${officeText(1)}${CLAUSE}`;
    const found = compare(
      draft,
      archive.map((text, id) => ({ id, text })),
      learn(archive),
    ); // prettier-ignore
    expect(found.coverageBeyondBoilerplate).toBe(0);
    expect(found.matches.every(({ relation }) => relation === 'boilerplate')).toBe(true);
  });

  it('does not take a plan for common property because it is copied every year', () => {
    const years = Array.from({ length: 8 }, (_, i) => officeText(9).replace('通知', `通知（${2016 + i}年度）`));
    const found = compare(
      officeText(9),
      years.map((text, id) => ({ id, text })),
      learn(years),
    ); // prettier-ignore
    expect(found.coverageBeyondBoilerplate).toBeGreaterThan(0.9);
  });
});
