import { describe, expect, test } from 'vitest';
import { readSymbols, symbolOf, symbolOfByte } from './symbols.ts';

describe('symbolOf', () => {
  test.each([
    ['Wingdings', 0xf0fe, '☑'],
    ['Wingdings', 0xf0fd, '☒'],
    ['Wingdings', 0xf0a8, '□'],
    ['Wingdings', 0xf06f, '□'],
    ['Wingdings', 0xf06e, '■'],
    ['Wingdings', 0xf06c, '●'],
    ['Wingdings', 0xf0fc, '✓'],
    ['Wingdings', 0xf0e0, '→'],
    ['Wingdings 2', 0xf052, '☑'],
    ['Wingdings 2', 0xf0a3, '□'],
    ['Symbol', 0xf0b3, '≥'],
    ['Wingdings', 0xfe, '☑'],
    ['仿宋', 0x41, 'A'],
    ['宋体', 0x25a1, '□'],
  ])('%s %i', (font, code, text) => {
    expect(symbolOf([font], code)).toEqual({ text, isLost: false });
  });

  test.each(['Wingdings2', 'Wingdings2-Regular', 'WINGDINGS 2', ' Wingdings 2 '])('the font as %s', (font) => {
    expect(symbolOf([font], 0xf052).text).toBe('☑');
  });

  test('by the first font that is known', () => {
    expect(symbolOf([null, undefined, '仿宋', 'SymbolMT', 'Wingdings'], 0xf061).text).toBe('α');
  });

  test.each([0, 0x1f, 0x7f, 0xad, 0xd800, 0xe000, 0xf0ff, 0xfffe, 0x110000, Number.NaN])(
    '%i shows nothing known',
    (code) => {
      expect(symbolOf(['仿宋'], code)).toEqual({ text: '□', isLost: true });
    },
  );

  test('names that every object knows are no fonts', () => {
    for (const font of ['constructor', '__proto__', 'toString']) expect(symbolOfByte([font], 0x6c).isLost).toBe(true);
  });
});

test('readSymbols goes through all of a text', () => {
  expect([...readSymbols('是\u{F0FE}\u{F028}𠮷', ['Wingdings'])]).toEqual([
    { text: '是', isLost: false, at: 0, length: 1 },
    { text: '☑', isLost: false, at: 1, length: 1 },
    { text: '\u{1F57F}', isLost: false, at: 2, length: 1 },
    { text: '𠮷', isLost: false, at: 3, length: 2 },
  ]);
  expect([...readSymbols('', [])]).toEqual([]);
});
