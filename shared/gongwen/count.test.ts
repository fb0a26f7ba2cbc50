import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countCharacters, widthOf } from './count.ts';

it.each([
  ['', 0],
  [' \n\t　\u00a0', 0],
  ['你好世界', 4],
  ['你好，世界。', 6],
  ['你好,世界', 4],
  ['规定(试行)的', 5],
  ['你好, world', 4],
  ['2026年7月8日', 6],
  ['〔2026〕12号', 5],
  ['https://example.gov.cn/a?b=1', 1],
  ['5G', 1],
  ['AI Agent', 2],
  ['ＡＢＣ１２３', 1],
  ['第１号', 3],
  ['——', 2],
  ['……', 2],
  ['“引号”', 4],
  ['张·三', 3],
  ['𠮷野家', 3],
  ['㼆', 1],
  ['カタカナ', 4],
  ['二〇二六', 4],
  ['e\u0301', 1],
  ['葛\u{e0100}', 1],
  ['零\u200b宽', 2],
  ['约80%的', 3],
  ['3.5万元', 3],
])('counts %j as %i', (text, expected) => {
  expect(countCharacters(text)).toBe(expected);
});

it('counts parts that a space divides one by one', () => {
  const words = fc.string({ unit: fc.constantFrom('中', '，', 'a', '1', ',', '—', '𠮷', 'Ａ', ' '), maxLength: 60 });
  fc.assert(
    fc.property(words, words, (a, b) => {
      expect(countCharacters(`${a}\n${b}`)).toBe(countCharacters(a) + countCharacters(b));
    }),
  );
});

it('never counts more than the text has characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const count = countCharacters(text);
      expect(count).toBeGreaterThanOrEqual(0);
      expect(count).toBeLessThanOrEqual([...text].length);
    }),
    { numRuns: 60 },
  );
});

it.each([
  ['中文', 2],
  ['ab', 1],
  ['Ａ', 1],
  ['　', 1],
])('%j fills %d places of a line', (text, expected) => {
  expect(widthOf(text)).toBe(expected);
});
