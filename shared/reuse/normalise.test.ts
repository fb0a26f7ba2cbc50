import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, originalSpan } from './normalise.ts';

const text = fc.string({
  unit: fc.constantFrom(
    '国',
    '务',
    '。',
    '，',
    ' ',
    '　',
    '\n',
    '\r',
    'Ａ',
    'a',
    '１',
    '2',
    '（',
    '(',
    '𠮷',
    '“',
    '\u200b',
    '\ufeff',
  ),
});

function read(value: string): string {
  return String.fromCodePoint(...normalise(value).codes);
}

function folded(value: string): string {
  return String.fromCodePoint(...normalise(value).shapes);
}

describe('normalise', () => {
  it.each([
    ['全 国\n各　地', '全国各地'],
    ['ＡＢＣ１２３（一）', 'abc000(一)'],
    ['“双随机”〔2024〕3号', '"双随机"[0000]0号'],
    ['\ufeff零\u200b宽', '零宽'],
  ])('folds %j to %j', (from, to) => {
    expect(folded(from)).toBe(to);
  });

  it('gives all digits one shape and keeps them as they are', () => {
    const { shapes, codes } = normalise('2024年');
    expect(String.fromCodePoint(...shapes)).toBe('0000年');
    expect(String.fromCodePoint(...codes)).toBe('2024年');
  });

  it('marks where lines and sentences begin', () => {
    const { begins } = normalise('甲乙。丙丁\n戊');
    expect([...begins]).toEqual([1, 0, 0, 1, 0, 1, 1]);
  });

  it('maps every character back to the very characters it came from', () => {
    fc.assert(
      fc.property(text, (value) => {
        const normalised = normalise(value);
        for (let i = 0; i < normalised.length; i++) {
          const original = value.slice(...originalSpan(normalised, i, i + 1));
          expect([...original]).toHaveLength(1);
          expect(original.codePointAt(0)).toBe(normalised.codes[i]);
        }
        expect(read(value.slice(...originalSpan(normalised, 0, normalised.length)))).toBe(read(value));
      }),
    );
  });
});
