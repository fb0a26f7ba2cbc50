import { describe, expect, it } from 'vitest';
import type { Elements } from '#shared/contract/index.ts';
import { findElements } from './index.ts';
import { readText, spanFaults } from './testing/read.ts';

/** Documents whose lines or letters don't stand where they were written, and what only looks like them. */

const title = '云溪县教育局关于做好开学工作的通知';
const number = '云教〔2026〕7号';
const to = '各中小学校：';
const body = '　　现将有关事项通知如下，请认真执行。';
const signed = ['云溪县教育局', '2026年8月20日'];

function elementsOf(text: readonly string[]): Elements {
  const source = readText(text.join('\n'));
  const elements = findElements(source);
  expect(spanFaults(source, elements)).toEqual([]);
  return elements;
}

describe('lines that run on', () => {
  it.each([
    [
      'signers beside the number',
      '云农商〔2026〕58号 签发人：邵 伟 云溪农商行关于设立支行的请示 青山监管分局： 拟设立支行，妥否，请批示。',
    ],
    [
      'a copy number and an urgency',
      '000017 加急 云溪农商行文件 云农商〔2026〕58号 云溪农商行关于设立支行的请示 青山监管分局： 拟设立支行，妥否，请批示。',
    ],
  ])('%s', (_, text) => {
    const found = elementsOf([text]);
    expect(found).toMatchObject({ title: '云溪农商行关于设立支行的请示', mainRecipients: ['青山监管分局'] });
    expect(found.documentNumber?.raw).toBe('云农商〔2026〕58号');
    expect(found.signers.concat(found.urgency ?? [])).toHaveLength(1);
  });
  it('a title without 关于 before a note or recipients', () => {
    expect(elementsOf(['献血倡议书 广大市民朋友们： 近期用血紧张，我们倡议大家积极参加无偿献血。'])).toMatchObject({
      title: '献血倡议书',
      mainRecipients: ['广大市民朋友们'],
    });
    const law = elementsOf([
      '云溪市河道管理条例 2025年8月27日 云溪市人民代表大会通过 2025年9月1日 施行 第一条 为了加强河道管理，制定本条例。',
    ]);
    expect(law).toMatchObject({ title: '云溪市河道管理条例', signedOn: '2025-08-27' });
  });
  it('a page’s menu is no title', () => {
    expect(elementsOf(['首页 通知公告 政策文件 政策解读 办事服务 互动交流 数据开放 新闻动态 专题专栏']).title).not.toBe(
      '首页通知公告',
    );
  });
  it('a list of one name ends before the organ behind it', () => {
    const found = elementsOf([`${title} ${number} ${to} 请认真执行。 附件：参会回执 云溪县教育局 2026年8月20日`]);
    expect(found).toMatchObject({ attachments: ['参会回执'], issuers: ['云溪县教育局'], signedOn: '2026-08-20' });
  });
});

describe('letters apart, as scanners leave them', () => {
  const apart = (text: string): string => text.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, ' ');
  it('a mark, a number in a running line, a seal, an imprint', () => {
    const found = elementsOf([
      apart('云溪县教育局文件'),
      `${apart('关于做好开学工作的通知云教办发')}〔2026〕7号 ${apart('各中小学校')}：${apart('请认真执行')}。`,
      apart('云溪县教育局'),
      `（${apart('县政府代章')}）`,
      '2026年8月20日',
      apart('抄送：县委办公室。'),
      `${apart('云溪县教育局办公室')}　2026年8月21日 ${apart('印发')}`,
    ]);
    expect(found).toMatchObject({
      title: '关于做好开学工作的通知',
      mainRecipients: ['各中小学校'],
      issuers: ['云溪县教育局'],
      signedOn: '2026-08-20',
      printedBy: '云溪县教育局办公室',
    });
    expect(found.documentNumber).toMatchObject({ prefix: '云教办发', year: 2026, serial: 7 });
  });
  it('a title that only ends in 文件 stays one', () => {
    const found = elementsOf([apart('关于清理规范性文件'), apart('有关工作的通知'), to, body, ...signed]);
    expect(found.title).toBe('关于清理规范性文件有关工作的通知');
  });
});
