import { describe, expect, it } from 'vitest';
import { body, elementsOf, number, signed, title, to } from './testing/school-notice.ts';

/** Documents whose lines or letters don't stand where they were written, and what only looks like them. */

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
  it('recipients without a title above them', () => {
    const found = elementsOf([
      '开发区管委会，各镇人民政府，市直各单位： 2026年清明节放假安排如下：4月4日至6日放假，共3天。',
    ]);
    expect(found).toMatchObject({ title: null, mainRecipients: ['开发区管委会', '各镇人民政府', '市直各单位'] });
  });
  it('a sentence that opens with an organ addresses nobody', () => {
    const found = elementsOf(['县教育局，各镇人民政府要做好以下工作： 一是按时开学，二是做好保障，三是加强督导检查。']);
    expect(found.mainRecipients).toEqual([]);
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

describe('what portals lose and leave', () => {
  const text = ['云溪县河道保洁办法', '目　录', '第一章　总则', '第一条　为了加强河道保洁，制定本办法。'];
  const shell = '云溪县教育局关于印发云溪县河道保洁办法的通知';
  const opening = '　　现将《云溪县河道保洁办法》印发给你们，请遵照执行。';

  it('a day without who signed, before the printed text', () => {
    const found = elementsOf([shell, to, opening, '二○○七年六月五日', ...text]);
    expect(found).toMatchObject({ signedOn: '2007-06-05', issuers: [], isShell: true });
  });
  it('a day in prose before an ordinary paragraph is none', () => {
    const found = elementsOf([title, to, body, '2026年6月5日', '　　这一天之前完成自查。', ...signed]);
    expect(found).toMatchObject({ signedOn: '2026-08-20' });
  });
  it('who signed without a day, before an annotation', () => {
    const found = elementsOf([title, to, body, '云溪县教育局', '（此件公开发布）', '云溪县河道保洁办法']);
    expect(found).toMatchObject({ issuers: ['云溪县教育局'], annotation: '此件公开发布', signedOn: null });
  });
  it('an organ in the text before a bracket of its own is no signature', () => {
    expect(elementsOf([title, to, body, '县水利局', '（县河长制办公室）', '负责巡查。']).issuers).toEqual([]);
  });
  it.each(['07.07.2026  20:38', '民政部', '云教办发〔20267', '云教函 [××] 2号'])(
    'a line %s between title and recipients',
    (stray) => {
      expect(elementsOf([title, stray, to, body, ...signed])).toMatchObject({
        title,
        mainRecipients: ['各中小学校'],
        issuers: ['云溪县教育局'],
      });
    },
  );
  it('a speaker’s name does not make an address of a salutation', () => {
    const found = elementsOf(['云溪县政府工作报告', '县长　李向东', '各位代表：', '现在，我向大会报告工作。']);
    expect(found.mainRecipients).toEqual([]);
  });
  it('a title that breaks behind organs joined by 、 is no list of recipients', () => {
    const found = elementsOf([
      '云溪县人民政府文件',
      '',
      '云溪县人民政府关于白石镇、东岭乡合建',
      '供水管网有关问题的复函',
      number,
      '',
      '县水利局：',
      body,
    ]);
    expect(found).toMatchObject({
      title: '云溪县人民政府关于白石镇、东岭乡合建供水管网有关问题的复函',
      mainRecipients: ['县水利局'],
    });
  });
  it('a title, where the body says what it prints', () => {
    const found = elementsOf([to, opening, ...signed, ...text]);
    expect(found).toMatchObject({ title: null, isShell: true });
  });
  it('a notice without a title that prints nothing', () => {
    expect(elementsOf([to, '　　现将有关情况通报如下。', ...signed, ...text]).isShell).toBe(false);
  });
  it('a second print without its head', () => {
    const long = '鉴于部分中小学校校舍老化严重，为确保师生安全，经研究，原则同意新建教学楼，请抓紧组织实施。';
    const found = elementsOf([
      title,
      to,
      long,
      '特此批复。',
      '二OO五年四月二十九日',
      long,
      '特此批复。',
      '二OO五年四月二十九日',
    ]);
    expect(found).toMatchObject({ signedOn: '2005-04-29' });
    expect(found.spans.body?.[1]).toBeLessThan(120);
  });
  it('a place left open in a day is the place of a day', () => {
    const found = elementsOf([title, to, body, '云溪县教育局（盖章）', '二0××年一月三日']);
    expect(found).toMatchObject({ issuers: ['云溪县教育局'], signedOn: null });
  });
  it('the sample form of a day is none', () => {
    expect(elementsOf([title, to, body, ...signed, '某法院', '××××年××月××日']).issuers).toEqual(['云溪县教育局']);
  });
  it('who signed, before the text that the body names', () => {
    const found = elementsOf([to, '现将《云溪县河道保洁办法》（云政发〔2026〕1号）转发给你们，请遵照执行。', ...text]);
    expect(found).toMatchObject({ isShell: true });
    expect(found.spans.printedText).toBeDefined();
  });
  it('a text that the body only names is not printed', () => {
    const found = elementsOf([to, '现将《云溪县河道保洁办法》转发给你们。', '请遵照执行。', '第一条另行通知。']);
    expect(found.isShell).toBe(false);
  });
  it('a day in a running line, wide blanks before the printed text', () => {
    const running = `${number} ${to} 现将《云溪县河道保洁办法》印发给你们。 二OO八年五月二十三日          云溪县河道保洁办法 第一条 为了加强保洁，制定本办法。`;
    expect(elementsOf([shell, running])).toMatchObject({ signedOn: '2008-05-23', isShell: true });
  });
  it('a day in a running sentence is none', () => {
    const running = `${number} ${to} 请做好工作。 2026年6月5日 开展自查，${'按时报送自查结果。'.repeat(3)}`;
    expect(elementsOf([title, running]).signedOn).toBeNull();
  });
  it('a title in its marks', () => {
    expect(elementsOf(['《云溪县教育局关于做好开学工作的通知》', number, to, body, ...signed]).kind).toBe('通知');
  });
  it('a day with its place', () => {
    const found = elementsOf(['某公告', '现予公告。', '大会主席团', '1988年4月8日于北京']);
    expect(found).toMatchObject({ signedOn: '1988-04-08', issuers: ['大会主席团'] });
  });
  it('a bulleted table whose title breaks, a way back to the top, a column’s name', () => {
    const front = [
      '返回顶部',
      '• 索引号：',
      '6107/2024-001',
      '名称： 云溪县教育局关于做好开学',
      '工作的通知',
      '规章制度',
      '',
    ];
    expect(elementsOf([...front, title, '时间：2026-03-18', to, body, ...signed])).toMatchObject({
      title,
      mainRecipients: ['各中小学校'],
    });
  });
});
