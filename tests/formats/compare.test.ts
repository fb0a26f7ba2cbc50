import { expect, test } from 'vitest';
import type { Block, ReadDocument } from '#shared/contract/index.ts';
import { findElements } from '#shared/gongwen/index.ts';
import { comparable, lines, whatIsKept } from './compare.ts';

type Line = Readonly<{ text: string }> & Partial<Omit<Block, 'span' | 'stretches'>>;

function documentOf(...written: readonly Line[]): ReadDocument {
  let at = 0;
  const blocks = written.map(({ text, kind = 'paragraph', ...rest }): Block => {
    const span: [number, number] = [at, at + text.length];
    at = span[1] + 1;
    return { kind, span, stretches: [], ...rest };
  });
  const text = written.map((line) => line.text).join('\n');
  return { format: 'docx', text, blocks, read: { parts: ['body'], notRead: [] } };
}

test('white space is layout, and what repeats on pages is no line', () => {
  const document = documentOf({ text: '通　知  A  b' }, { text: '  ' }, { text: '— 1 —', kind: 'footer' });
  expect(lines(document)).toEqual(['通知A b']);
});

test('what is not said of the same text is lost', () => {
  const original = documentOf({ text: '标题', align: 'center' }, { text: '落款', align: 'center' });
  expect(whatIsKept(original, original).centred).toEqual({ of: 2, kept: 2 });
  const other = documentOf({ text: '标题', align: 'center' }, { text: '落款' }, { text: '别的', align: 'center' });
  expect(whatIsKept(original, other).centred).toEqual({ of: 2, kept: 1 });
});

test('one line of the other format keeps one line of the original', () => {
  const cell = { table: 0, row: 0, column: 0 };
  const original = documentOf({ text: '一', kind: 'cell', cell }, { text: '一', kind: 'cell', cell });
  expect(whatIsKept(original, documentOf({ text: '一', kind: 'cell', cell })).cells).toEqual({ of: 2, kept: 1 });
});

test('which page a footer stood on is no loss', () => {
  const footer = (text: string) => documentOf({ text, kind: 'footer' });
  expect(whatIsKept(footer('—  —'), footer('— 3 —')).footers).toEqual({ of: 1, kept: 1 });
});

test('where an element stands is no difference, what it is, is one', () => {
  const notice = (above: string, title: string) =>
    findElements(documentOf({ text: above }, { text: `云溪县人民政府${title}` }, { text: '云政发〔2026〕3号' }));
  const first = comparable(notice('', '关于加强护林工作的通知'));
  expect(comparable(notice('　　', '关于加强护林工作的通知'))).toEqual(first);
  expect(comparable(notice('', '关于加强防汛工作的通知'))).not.toEqual(first);
});
