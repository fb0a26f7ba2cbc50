import { expect, it } from 'vitest';
import { findElements } from './index.ts';
import { readText } from './testing/read.ts';

const tree = (text: string) => {
  const source = readText(text);
  return findElements(source).sections.map((s) => [s.level, s.title, source.text.slice(s.start, s.end).length]);
};

it('four levels of an ordinary document', () => {
  const text = '关于做好工作的通知\n各单位：\n一、总体要求\n（一）目标。做好。\n1.近期：完成。\n（1）先做\n二、措施';
  expect(tree(text).map(([level, title]) => [level, title])).toEqual([
    [1, '一、总体要求'],
    [2, '（一）目标'],
    [3, '1.近期'],
    [4, '（1）先做'],
    [1, '二、措施'],
  ]);
  expect(tree(text)[0]?.[2]).toBe('一、总体要求\n（一）目标。做好。\n1.近期：完成。\n（1）先做\n'.length);
});

it('chapters and articles of a law', () => {
  const text =
    '云溪市河道条例\n第一章　总则\n第一条　为了管理，制定本条例。\n第二章　附则\n第二条　本条例自公布之日起施行。';
  expect(tree(text).map(([level]) => level)).toEqual([1, 3, 1, 3]);
});

it('headings within one running line', () => {
  const filler = '各单位要认真组织实施，确保工作取得实效'.repeat(12);
  const text = `关于做好工作的通知\n各单位：\n有关事项通知如下：一、总体要求（一）目标。${filler}。二、主要措施。${filler}。`;
  expect(tree(text).map(([level, title]) => [level, title])).toEqual([
    [1, '一、总体要求'],
    [1, '二、主要措施'],
  ]);
});

it('a decimal, a year and a cell are no headings', () => {
  expect(tree('关于做好工作的通知\n各单位：\n3.5万元。\n2026年。')).toEqual([]);
});
