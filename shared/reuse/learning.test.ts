import { describe, expect, it } from 'vitest';
import { boilerplateMask, noBoilerplate, withOfficeClauses } from './boilerplate.ts';
import { type LearnedBoilerplate, learnBoilerplate } from './learning.ts';
import { normalise } from './normalise.ts';
import { numbersFrom, officeText, sentence } from './testing/office-text.ts';

const FORMULA = '各级各有关部门要提高政治站位，加强组织领导，狠抓工作落实。';
const CLOSING = '执行中遇到的问题，请及时向县政府办公室反映。';

function learn(texts: readonly string[]): LearnedBoilerplate {
  const learner = learnBoilerplate();
  for (const text of texts) learner.add(normalise(text));
  const steps = learner.finish();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The parts of a text that are masked. */
function masked(boilerplate: Parameters<typeof boilerplateMask>[0], text: string): string[] {
  const normalised = normalise(text);
  const mask = boilerplateMask(boilerplate, normalised);
  return [...normalised.codes]
    .map((code, i) => (mask[i] ? String.fromCodePoint(code) : '|'))
    .join('')
    .split('|')
    .filter((part) => part !== '');
}

describe('learned clauses', () => {
  const texts = Array.from({ length: 12 }, (_, i) =>
    [officeText(200 + i), i < 9 ? FORMULA : '', i % 2 === 0 ? CLOSING : '', `2024年${i}月10日`].join('\n'),
  );

  it('are whole clauses with the number of documents, the most frequent first', () => {
    const { clauses, documents } = learn(texts);
    expect(documents).toBe(12);
    expect(clauses.map(({ text, documents: times }) => [text, times])).toEqual([
      [FORMULA.slice(0, -1), 9],
      [CLOSING.slice(0, -1), 6],
    ]);
  });

  it('are no names of organs and no headings, though these are masked as well', () => {
    const names =
      '抄送：县委办公室，县人大常委会办公室，县政协办公室。\n第三章 监督管理责任\n由县应急管理局会同有关部门。';
    const learned = learn(texts.map((text) => `${text}\n${names}`));
    expect(learned.clauses.map(({ text }) => text)).toEqual([
      '由县应急管理局会同有关部门',
      FORMULA.slice(0, -1),
      CLOSING.slice(0, -1),
    ]);
    expect(masked(learned, names).join('')).toBe(names.replace(/\s/gu, ''));
  });

  it('are what is masked in another text, however it is spaced', () => {
    const learned = learn(texts);
    const draft = `${officeText(1)}各级各有关部门要提高政治站位, 加强组织领导,\n狠抓工作落实。`;
    expect(masked(learned, draft).join('|')).toContain('各级各有关部门要提高政治站位,加强组织领导,狠抓工作落实。');
  });

  it('do not hold what fewer than five documents have', () => {
    const { clauses } = learn(texts.slice(0, 4));
    expect(clauses).toEqual([]);
  });

  it('count the versions of one text once', () => {
    const years = Array.from({ length: 9 }, (_, i) => officeText(9).replace('通知', `通知（${2016 + i}年度）`));
    expect(learn(years)).toMatchObject({ documents: 9, clauses: [] });
  });

  it('are found although documents are mostly made of them', () => {
    const number = numbersFrom(3);
    const formulas = Array.from({ length: 60 }, () => sentence(number));
    const archive = Array.from({ length: 120 }, (_, i) => {
      const own = officeText(1000 + i, 2);
      return `${own}${Array.from({ length: 12 }, () => formulas[number(60)]).join('')}`;
    });
    const learned = learn(archive);
    const text = normalise(formulas.join(''));
    const share = boilerplateMask(learned, text).reduce((sum, one) => sum + one, 0) / text.length;
    expect(share).toBeGreaterThan(0.9);
    // 达到34.1%， is in every document of the generator
    const others = masked(learned, officeText(5000).split('\n').slice(2).join('\n'));
    expect(others.filter((part) => !/^达到[\d.]+%，$/u.test(part))).toEqual([]);
  });
});

describe('clauses of the office', () => {
  const own = withOfficeClauses(noBoilerplate, ['特此通知。', '请认真贯彻执行，并于2024年12月底前报送落实情况', '的']);

  it.each([
    ['以上事项，特此通知。', ['特此通知']],
    ['请认真贯彻执行，并于2025年11月底前报送落实情况。', ['请认真贯彻执行，并于2025年11月底前报送落实情况']],
    ['請認真貫徹執行，並於２０２４年１２月底前報送落實情況', ['请认真贯彻执行，并于2024年12月底前报送落实情况']],
    ['请认真贯彻执行，并于2024年12月底前报送', []],
    ['特 此\n通 知', ['特此通知']],
    ['特此', []],
  ])('are masked where they stand whole: %s', (text, expected) => {
    expect(masked(own, text)).toEqual(expected);
  });

  it('bridge what stands between two of them and nothing wider', () => {
    const both = withOfficeClauses(noBoilerplate, ['特此通知', '妥否请批示']);
    expect(masked(both, '特此通知。妥否请批示')).toEqual(['特此通知。妥否请批示']);
    expect(masked(both, '特此通知我们在此妥否请批示')).toEqual(['特此通知', '妥否请批示']);
  });
});
