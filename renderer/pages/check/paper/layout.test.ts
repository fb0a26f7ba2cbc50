import { describe, expect, it } from 'vitest';
import type { Block, Draft } from '#shared/contract/index.ts';
import { layOut, linesOf } from './layout.ts';

function paper(lines: readonly string[], spans: Draft['document']['spans'] = {}, format: 'txt' | 'docx' = 'txt') {
  let at = 0;
  const blocks = lines.map((line): Block => {
    const span = [at, at + line.length] as const;
    at += line.length + 1;
    return { kind: 'paragraph', span, stretches: [] };
  });
  const draft = {
    text: lines.join('\n'),
    blocks,
    document: { spans } as Draft['document'],
    file: { format } as Draft['file'],
  };
  return layOut(draft);
}

describe('linesOf', () => {
  it('fills a line with 28 characters', () => expect(linesOf('字'.repeat(28), 0)).toBe(1));
  it('counts the indent', () => expect(linesOf('字'.repeat(27), 2)).toBe(2));
  it('counts digits as halves', () => expect(linesOf('2'.repeat(56), 0)).toBe(1));
  it('gives an empty paragraph a line', () => expect(linesOf('', 0)).toBe(1));
});

describe('layOut', () => {
  it('begins page 2 at the 23rd line', () => {
    const placed = paper(Array.from({ length: 30 }, () => '字'.repeat(20)));
    expect(placed.flatMap(({ pages, index }) => pages.map((start) => ({ index, ...start })))).toEqual([
      { index: 22, page: 2, atLine: 0 },
    ]);
  });

  it('begins a page inside a paragraph', () => {
    const placed = paper(['字'.repeat(28 * 20), '字'.repeat(28 * 30)]);
    expect(placed[1]?.pages).toEqual([
      { page: 2, atLine: 2 },
      { page: 3, atLine: 24 },
    ]);
  });

  it('labels the block in which an element begins, once', () => {
    const placed = paper(['关于防汛的', '通知', '各乡镇：', '正文一', '正文二'], {
      title: [0, 8],
      mainRecipients: [[9, 12]],
      body: [14, 21],
    });
    expect(placed.map(({ labels }) => labels)).toEqual([['title'], [], ['mainRecipients'], ['body'], []]);
    expect(placed.map(({ role }) => role)).toEqual(['title', 'title', 'mainRecipients', 'body', 'body']);
  });

  it('sets a block by what most of it is', () => {
    const role = (line: string, spans: Draft['document']['spans']) => paper([line], spans)[0]?.role;
    const title = '云岭县财政局关于预算的通知';
    expect(role(title, { title: [0, 13], issuers: [[0, 6]] })).toBe('title');
    expect(role(`　　　云岭县财政局　　${title}`, { issuers: [[3, 9]] })).toBe('plain');
    expect(role(`${title}${'正文'.repeat(40)}`, { title: [0, 13], body: [13, 93] })).toBe('body');
    expect(
      role('各县，各局，各办：', {
        mainRecipients: [
          [0, 2],
          [3, 5],
          [6, 8],
        ],
      }),
    ).toBe('mainRecipients');
  });

  it('indents paragraphs of a plain text only where they bring no indent', () => {
    const placed = paper(['正文一', '　　正文二'], { body: [0, 9] });
    expect(placed.map(({ indent }) => indent)).toEqual([2, 0]);
  });

  it('leaves a docx paragraph as the file has it', () => {
    expect(paper(['正文一'], { body: [0, 3] }, 'docx')[0]?.indent).toBe(0);
  });
});
