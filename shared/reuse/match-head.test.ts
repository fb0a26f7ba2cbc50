import { describe, expect, test } from 'vitest';
import { openingsIn } from './match-head.ts';
import { sentencesIn } from './measures.ts';
import { draftOf } from './testing/draft.ts';

function told(text: string): string[] {
  const draft = draftOf(text);
  const { body } = draft.document.spans;
  return openingsIn(draft, body ? sentencesIn(draft.text, [body]) : []).map((span) => draft.text.slice(...span));
}

const letter = (first: string): string =>
  `云溪县人民政府办公室关于水库除险有关问题的函\n\n石桥镇人民政府：\n　　${first}\n　　一、大坝渗漏由县水利局勘测。\n\n云溪县人民政府办公室\n2026年3月5日\n`;

describe('what opens a letter', () => {
  test('is all up to what it answers, in no notice and no letter that comes to the point', () => {
    const [came, studied] = ['你镇《关于水库除险的函》收悉。', '有关部门认真进行了研究，现将有关情况函复如下：'];
    expect(told(letter(`${came}${studied}`))).toEqual([came, studied]);
    expect(told(letter(`${came}请按期完成大坝勘测。`))).toEqual([]);
    expect(told(letter(`${came}${studied}`).replace('问题的函', '问题的通知'))).toEqual([]);
  });
});
