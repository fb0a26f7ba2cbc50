import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, originalSpan } from './normalise.ts';

const marks = [...'国務务。，、. \u3000\n\rＡa１2（(“「𠮷\u200b\ufeff\ufe00', '\ud842', '\u{e0100}'];
const text = fc.string({ unit: fc.constantFrom(...marks) });

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
    ['關於印發《鄉鎮環衛工作規程》的通知', '关于印发<乡镇环卫工作规程>的通知'],
    ['乾隆，後面；二○二四', '干隆,后面;二〇二四'],
    ['⼈⼝、⽅⾯⾒解', '人口,方面见解'],
    ['︵一︶︑︒', '(一),.'],
    ['甲·乙・丙—丁～戊', '甲·乙·丙-丁~戊'],
  ])('folds %j to %j', (from, to) => {
    expect(folded(from)).toBe(to);
  });

  it('gives all digits one shape and keeps them as they are', () => {
    const { shapes, codes } = normalise('２０24年');
    expect(String.fromCodePoint(...shapes)).toBe('0000年');
    expect(String.fromCodePoint(...codes)).toBe('2024年');
  });

  it('marks where lines and sentences begin, not behind the point of a number', () => {
    expect([...normalise('甲乙。丙丁\n戊').begins]).toEqual([1, 0, 0, 1, 0, 1, 1]);
    expect([...normalise('3.5').begins]).toEqual([1, 0, 0, 1]);
  });

  it('has nothing more to fold in what it folded', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(read(read(value))).toBe(read(value));
      }),
    );
  });

  it('maps every character back to the very characters it came from', () => {
    fc.assert(
      fc.property(text, (value) => {
        const normalised = normalise(value);
        for (let i = 0; i < normalised.length; i++) {
          const original = value.slice(...originalSpan(normalised, i, i + 1));
          expect([...original]).toHaveLength(1);
          expect(read(original)).toBe(String.fromCodePoint(normalised.codes[i] ?? 0));
        }
        expect(read(value.slice(...originalSpan(normalised, 0, normalised.length)))).toBe(read(value));
      }),
    );
  });
});
