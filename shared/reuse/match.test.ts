import { describe, expect, test } from 'vitest';
import type { LawfulMark } from '../contract/index.ts';
import { noBoilerplate } from './boilerplate.ts';
import { compare } from './compare.ts';
import { aboutDraft, type Source } from './match.ts';
import { normalise } from './normalise.ts';
import { draftOf } from './testing/draft.ts';
import { officeText } from './testing/office-text.ts';

const said = [
  '县水利局对病险水库逐座制定度汛方案，落实巡查值守人员，备足抢险物资，并将责任人名单在政府网站公布。',
  '各乡镇逐村核对灌溉渠道清淤台账，于每季度末将结果报县政府督查室，逾期未报的书面说明原因。',
  '县气象局每日发布雨情信息，预警信息传递到村到户，确保临河低洼地带群众及时转移到安置点。',
];

const document = (
  body: string,
  title = '关于做好2026年防汛工作的通知',
  foot = '云溪县人民政府\n2026年3月5日',
): string => `${title}\n\n各乡镇人民政府，县政府各部门：\n　　${body}\n\n${foot}\n`;

function look(draftText: string, source: Omit<Source, 'id'>) {
  const draft = draftOf(draftText);
  const found = compare(draft.text, [{ id: 7, ...source }], noBoilerplate, normalise(draft.text), aboutDraft(draft));
  return { ...found, match: found.matches[0] };
}

describe('what a match means', () => {
  const text = document(said.join('\n　　'));

  test('word for word, whatever stands above and below', () => {
    const { match } = look(text, {
      text: document(said.join('\n　　'), '关于汛期值班的通知', '平江县人民政府\n2026年4月9日'),
    });
    expect(match).toMatchObject({ relation: 'copied', copy: 'verbatim' });
  });

  test('word for word under other numbers of paragraphs', () => {
    const numbered = (from: number): string =>
      said.map((line, i) => `${'一二三四五六'[i + from]}、${line}`).join('\n　　');
    expect(look(document(numbered(0)), { text: document(numbered(2)) }).match?.copy).toBe('verbatim');
  });

  test('its share without the sentences that the draft put between copied ones', () => {
    const between = ['我县现有水库十二座，去年除险四座。', '今年已下达资金六百万元，比去年多一成。'];
    const mixed = said.flatMap((line, i) => [line, between[i] ?? '']).join('');
    const text = document(mixed);
    const { match } = look(text, { text: document(said.join('')) });
    const length = (words: string): number => words.replace(/\s/gu, '').length;
    const passage = text.slice(...(match?.passages[0]?.draft ?? [0, 0]));
    const copied = length(passage) - length(between.join(''));
    expect(match?.passages).toHaveLength(1);
    expect(match?.coverageBeyondBoilerplate).toBeCloseTo(copied / length(text), 3);
  });

  test('its share whole where there are too many changes to list', () => {
    const long = Array.from({ length: 300 }, (_, i) => `第${i + 1}座水库由所在乡镇落实巡查值守人员`).join('，');
    const other = long.replaceAll('乡镇', '街道');
    expect(look(document(long), { text: document(other) }).match?.coverage).toBeGreaterThan(0.98);
  });

  test('with words changed', () => {
    const changed = said.map((line) => line.replace('县', '本县').replace('及时', '尽快').replace('逐', '按'));
    expect(look(text, { text: document(changed.join('\n　　')) }).match?.copy).toBe('edited');
  });

  test('word for word though a few words elsewhere resemble it, not where a paragraph of it was changed', () => {
    const long = officeText(8, 14).split('\n').slice(2, -2);
    const changed = '各乡镇于每月五日前把巡查台账报县水利局备案，逾期的说明原因';
    const resembling = '各乡镇于每月十日前把巡查台账报县水利局备查，逾期的说明原因';
    const ours = document([...long, '另据气象部门预计，入夏后雨水偏多。', `${changed}。`].join('\n　　'));
    const theirs = document([`${resembling}。`, '以下各项由办公室解释，自印发之日起施行。', ...long].join('\n　　'));
    const { match } = look(ours, { text: theirs });
    expect(match?.passages.some(({ changes }) => changes !== undefined)).toBe(true);
    expect(match?.copy).toBe('verbatim');
    const short = (line: string): string => document([said[0], `${line}。`].join('\n　　'));
    expect(look(short(changed), { text: short(resembling) }).match?.copy).toBe('edited');
  });

  test('the same recipients, title and signature are no match', () => {
    const other = officeText(3).split('\n').slice(2, 5).join('\n');
    expect(look(text, { text: document(other) }).matches).toEqual([]);
  });

  test('nor are they with the few words behind them that both begin with', () => {
    const begun = (line: string): string => document(`入秋以来我县降${line}`);
    expect(look(begun(`雨明显偏多。${said[0]}`), { text: begun(`水偏少。${said[1]}`) }).matches).toEqual([]);
  });

  test('nor is what hands a printed text on, with its title, the note under it and who made it', () => {
    const shell = (subject: string, own: string): string =>
      [
        `云溪县人民政府办公室关于印发《云溪县${subject}三年行动方案（2026—2028年）》的通知`,
        '云政办发〔2026〕9号',
        '',
        '各乡镇人民政府，县政府各部门：',
        `　　《云溪县${subject}三年行动方案（2026—2028年）》已经县人民政府同意，现印发给你们，请结合实际认真组织实施。`,
        '',
        '云溪县人民政府办公室',
        '2026年3月5日',
        '',
        '（此件公开发布）',
        '',
        `云溪县${subject}三年行动方案`,
        '（2026—2028年）',
        '',
        `　　一、${own}`,
        '',
      ].join('\n');
    const draft = shell('背街小巷改造', said[0] ?? '');
    expect(look(draft, { text: shell('农村公路提质', said[1] ?? '') }).matches).toEqual([]);
    expect(look(draft, { text: shell('农村公路提质', said[0] ?? '') }).match?.relation).toBe('copied');
  });

  test('nor is what makes a text known, in a text without line breaks', () => {
    const order = (subject: string, day: string, own: string): string =>
      `《云江省${subject}管理办法》已经2025年7月13日省人民政府第9次常务会议通过，现予以公布，自2025年10月1日起施行。　　省长 陈立群　　${day}　　云江省${subject}管理办法第一章 总则　　第一条 ${own}`;
    const draft = order('湿地公园', '2025年8月2日', said[0] ?? '');
    expect(look(draft, { text: order('高速铁路', '2025年8月9日', said[1] ?? '') }).matches).toEqual([]);
    expect(look(draft, { text: order('高速铁路', '2025年8月9日', said[0] ?? '') }).match?.relation).toBe('copied');
    const shell = (subject: string, own: string): string =>
      `各镇人民政府，各街道办事处，市政府各部门：《江平市${subject}暂行办法》已经市政府研究同意，现印发给你们，请认真贯彻执行。江平市人民政府办公室2025年6月26日江平市${subject}暂行办法${own}`;
    expect(look(shell('燃气设施保护', said[0] ?? ''), { text: shell('抵押登记', said[1] ?? '') }).matches).toEqual([]);
  });

  test.each([
    ['above', 'relay'],
    ['own', 'year-clone'],
    ['elsewhere', 'copied'],
    ['below', 'copied'],
    [null, 'year-clone'],
  ] as const)('from an issuer that stands %s, with later years: %s', (standing, relation) => {
    const dated = (year: number): string => document(said.map((line) => `${year}年6月底前，${line}`).join('\n　　'));
    expect(look(dated(2026), { text: dated(2025), standing }).match?.relation).toBe(relation);
  });

  test('words of level make no superior of what was signed the same day', () => {
    const lowered = document(said.map((line) => `各乡镇和县级部门负责。${line}`).join('\n　　'));
    const source = document(said.map((line) => `各市县和省级部门负责。${line}`).join('\n　　'));
    expect(look(lowered, { text: source, signedOn: '2026-02-20' }).match?.relation).toBe('relay');
    expect(look(lowered, { text: source, signedOn: '2026-03-05' }).match?.relation).toBe('copied');
  });

  test('nor do they of another version of the same text, unless they were lowered word for word', () => {
    const ours = document(said.map((line) => `${line}各县由县政府协调。`).join('\n　　'));
    const theirs = document(said.map((line) => `${line}报国务院备案后，全省施行。`).join('\n　　'));
    const title = '关于做好2026年防汛工作的通知';
    expect(look(ours, { text: theirs, title: '云江省防汛办法' }).match?.relation).toBe('relay');
    expect(look(ours, { text: theirs, title }).match?.relation).toBe('copied');
    expect(look(ours, { text: theirs, title: `${title}（修订）` }).match?.relation).toBe('copied');
    const lowered = document(said.map((line) => `全县各部门：${line}`).join('\n　　'));
    const raised = document(said.map((line) => `全省各部门：${line}`).join('\n　　'));
    expect(look(lowered, { text: raised, title }).match?.relation).toBe('relay');
  });

  test('little of the draft is a copy, whoever wrote it', () => {
    const own = officeText(5, 12).split('\n').slice(2).join('\n');
    expect(look(document(`${own}\n${said[0]}`), { text, standing: 'above' }).match?.relation).toBe('copied');
  });

  test('what a person marked doesn’t count', () => {
    const source = document(said[1] ?? '');
    const at = source.indexOf(said[1] ?? '');
    const mark: LawfulMark = {
      id: 'mark_1',
      documentId: 'doc_7',
      source: [at, at + (said[1] ?? '').length],
      reason: '省里统一的口径',
      by: { name: '王芳', role: 'clerk' },
      at: '2026-11-22T01:00:00.000Z',
    };
    expect(look(text, { text: source }).coverageBeyondBoilerplate).toBeGreaterThan(0.15);
    const marked = look(text, { text: source, marks: [mark] });
    expect(marked.coverageBeyondBoilerplate).toBe(0);
    expect(marked.coverage).toBeGreaterThan(0.15);
    expect(marked.match).toMatchObject({ relation: 'lawful', coverageBeyondBoilerplate: 0 });
    expect(marked.match?.passages.map(({ lawful }) => lawful)).toEqual([
      { why: 'marked', reason: '省里统一的口径', markId: 'mark_1' },
    ]);
  });
});
