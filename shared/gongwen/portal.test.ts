import { describe, expect, it } from 'vitest';
import { findElements, understand } from './index.ts';
import { readText, spanFaults } from './testing/read.ts';

const title = '云溪县人民政府办公室关于印发云溪县河道保洁办法的通知';
const recipients = '各乡镇人民政府，县政府各部门：';
const opening = '《云溪县河道保洁办法》已经县政府同意，现印发给你们，请认真贯彻执行。';
const rules = '云溪县河道保洁办法第一条　为了加强河道保洁，制定本办法。第二条　本办法自2026年5月1日起施行。';
const signed = '云溪县人民政府办公室2026年4月2日（此件公开发布）';
const expected = {
  title,
  kind: '通知',
  mainRecipients: ['各乡镇人民政府', '县政府各部门'],
  issuers: ['云溪县人民政府办公室'],
  signedOn: '2026-04-02',
  annotation: '此件公开发布',
  isShell: true,
};

describe('texts as portals give them', () => {
  it.each([
    ['all on one line', `${title}云政办发〔2026〕21号${recipients}${opening}${signed}${rules}`],
    ['blanks for breaks', `${title} 云政办发〔2026〕21号 ${recipients} ${opening}   ${signed}   ${rules}`],
    [
      'under the table of a portal’s print',
      `云溪县人民政府政府信息公开\n索引号：11/2026-00020\n分类：\n发布机构：云溪县人民政府办公室\n名称：${title}\n文号：云政办发〔2026〕21号\n主题词：\n${title}\n云政办发〔2026〕21号\n${recipients}\n${opening}\n${signed}\n${rules}`,
    ],
    ['the number first', `云政办发〔2026〕21号\n${title} ${recipients}${opening}${signed}${rules}`],
    ['the body on one line', `${title}\n云政办发〔2026〕21号\n${recipients}${opening}${signed}${rules}`],
    [
      'printed twice',
      `${title}\n云政办发〔2026〕21号\n${recipients}${opening}${signed}${rules} ${recipients}${opening}${signed}${rules}`,
    ],
    [
      'a mark before the number',
      `关于印发云溪县河道保洁办法的通知\n云溪县人民政府办公室文件云政办发〔2026〕21号${title}${recipients}${opening}${signed}${rules}`,
    ],
    [
      'a title broken over blank lines',
      `云溪县人民政府办公室\n\n关于印发云溪县河道保洁\n\n办法的通知\n\n云政办发〔2026〕21号\n\n${recipients}\n\n${opening}\n\n云溪县人民政府办公室\n\n2026年4月2日\n\n（此件公开发布）\n\n${rules}`,
    ],
  ])('%s', (_, text) => {
    const source = readText(text);
    const elements = findElements(source);
    expect(elements).toMatchObject(expected);
    expect(elements.documentNumber?.raw).toBe('云政办发〔2026〕21号');
    expect(spanFaults(source, elements)).toEqual([]);
  });

  it('counts the body of a text printed twice once', () => {
    const once = readText(`${title}\n${recipients}${opening}${signed}${rules}`);
    const twice = readText(
      `${title}\n${recipients}${opening}${signed}${rules}\n${recipients}${opening}${signed}${rules}`,
    );
    const facts = { name: 'a.txt', format: 'txt', bytes: 0, sha256: '0'.repeat(64) } as const;
    expect(understand(twice, facts).counts.body).toBe(understand(once, facts).counts.body);
  });

  it('copies and imprint that run on from the last sentence', () => {
    const text = `${title}\n${recipients}${opening}${signed}${rules}抄送：县委各部门，县人武部。云溪县人民政府办公室2026年4月3日印发`;
    expect(findElements(readText(text))).toMatchObject({
      ...expected,
      ccRecipients: ['县委各部门', '县人武部'],
      printedBy: '云溪县人民政府办公室',
      printedOn: '2026-04-03',
    });
  });

  it('attachments that run into the signature and their texts', () => {
    const text =
      '云溪县人民政府关于建立联席会议制度的函云政函〔2026〕8号县教育局：同意建立联席会议制度。' +
      '附件：1．联席会议制度2．联席会议成员名单云溪县人民政府2026年8月17日（此件公开发布）' +
      '附件1联席会议制度为了加强协调，建立本制度。附件2联席会议成员名单召集人：张三';
    const source = readText(text);
    const elements = findElements(source);
    expect(elements).toMatchObject({
      attachments: ['联席会议制度', '联席会议成员名单'],
      issuers: ['云溪县人民政府'],
      isShell: false,
    });
    expect(elements.spans.attachments?.length).toBeGreaterThanOrEqual(2);
    expect(spanFaults(source, elements)).toEqual([]);
  });

  it('an editor’s remark is no annotation', () => {
    const text = `${title}\n${recipients}\n${opening}\n云溪县人民政府办公室\n一九九六年二月六日\n（本文有删减）`;
    expect(findElements(readText(text))).toMatchObject({ annotation: null, signedOn: '1996-02-06' });
  });

  it('a law with its adoption note and contents', () => {
    const text =
      '云溪市河道管理条例\n\n2025年8月27日 云溪市第十五届人民代表大会常务委员会第二十一次会议通过\n\n目　录\n第一章　总则\n\n第一章　总则\n第一条　为了加强河道管理，根据《某法》（国发〔2020〕1号），制定本条例。\n国务院2020年1月1日公布的办法同时废止。';
    expect(findElements(readText(text))).toMatchObject({
      title: '云溪市河道管理条例',
      kind: 'other',
      signedOn: '2025-08-27',
      documentNumber: null,
      issuers: [],
      mainRecipients: [],
      isShell: false,
    });
  });

  it('says when several acts under the title leave the date unsure', () => {
    const text =
      '云溪市河道管理条例\n2025年8月27日 云溪市人民代表大会通过\n2025年9月1日 青山省人民代表大会常务委员会批准\n第一条　为了加强河道管理，制定本条例。';
    expect(findElements(readText(text))).toMatchObject({ signedOn: '2025-09-01', unsure: ['signedOn'] });
  });

  it.each(['青山市人民政府令（第28号）\n', '青山市人民政府令 第28号\n', '青山市人民政府令第28号'])(
    'an order’s number beside its mark: %j',
    (mark) => {
      const source = readText(
        `${mark}《青山市犬只管理办法》已经通过，现予公布。\n市长　陈明\n2026年1月15日\n青山市犬只管理办法\n第一条　为了规范犬只管理，制定本办法。`,
      );
      const elements = findElements(source);
      expect(elements).toMatchObject({ title: '青山市人民政府令', kind: '命令', isShell: true, signers: ['陈明'] });
      expect(elements.documentNumber).toMatchObject({ raw: '第28号', serial: 28 });
      expect(spanFaults(source, elements)).toEqual([]);
    },
  );

  it('an order with no head, signed by a person', () => {
    const text =
      '《某省湿地办法》已经2026年1月6日省人民政府第16次常务会议通过，现予公布。　　省　长 陈明　　2026年1月15日　　某省湿地办法第一条　为了保护湿地，制定本办法。';
    expect(findElements(readText(text))).toMatchObject({
      title: null,
      kind: null,
      signers: ['陈明'],
      signedOn: '2026-01-15',
      isShell: true,
      issuers: [],
    });
  });
});

describe('numbers and days of older portals', () => {
  const rest = '各乡镇人民政府：\n请认真执行。\n云溪县人民政府\n一九九三年十二月三日';
  it.each([
    ['a bracket behind the title', `云溪县人民政府关于做好工作的通知（云政发〔1993〕80号）\n${rest}`],
    ['a bracket of its own', `云溪县人民政府关于做好工作的通知\n（云政发〔1993〕80号）\n${rest}`],
    ['the day beside the number', `云溪县人民政府关于做好工作的通知\n（云政发〔1993〕80号　1993年12月3日）\n${rest}`],
    ['a label', `云溪县人民政府关于做好工作的通知\n发文字号：云政发〔1993〕80号\n${rest}`],
    [
      'the day in brackets under the title',
      `云溪县人民政府关于做好工作的通知\n（1993年12月3日）\n云政发〔1993〕80号\n${rest}`,
    ],
  ])('%s', (_, text) => {
    const source = readText(text);
    const elements = findElements(source);
    expect(elements).toMatchObject({
      title: '云溪县人民政府关于做好工作的通知',
      mainRecipients: ['各乡镇人民政府'],
      signedOn: '1993-12-03',
      issuers: ['云溪县人民政府'],
    });
    expect(elements.documentNumber?.raw).toBe('云政发〔1993〕80号');
    expect(spanFaults(source, elements)).toEqual([]);
  });

  it('the day beside the number stands for a lost signature', () => {
    const text =
      '云溪县人民政府关于做好工作的通知\n（云政发〔1993〕80号　1993年12月3日）\n各乡镇人民政府：\n请认真执行。';
    expect(findElements(readText(text))).toMatchObject({ signedOn: '1993-12-03', issuers: [] });
  });
});

describe('what stands where portals put it', () => {
  it('an attachment list behind the signature, named by its downloads', () => {
    const text =
      '云溪县统计局关于做好统计工作的通知\n各单位：\n请认真组织。\n云溪县统计局\n2026年4月2日\n附件：1.统计表.docx\n2.填表说明.pdf';
    const source = readText(text);
    const elements = findElements(source);
    expect(elements).toMatchObject({ attachments: ['统计表', '填表说明'], isShell: false, signedOn: '2026-04-02' });
    expect(spanFaults(source, elements)).toEqual([]);
  });

  it('a text that an agency announces', () => {
    const text =
      '中共某县委办公室 某县人民政府办公室印发《关于加强养老服务的意见》\n近日，某县印发了《关于加强养老服务的意见》，并发出通知。全文如下。\n为加强养老服务，提出以下意见。\n一、总体要求\n坚持以人为本。';
    const elements = findElements(readText(text));
    expect(elements.isShell).toBe(true);
    expect(elements.spans.printedText).toBeDefined();
  });

  it('the label of an attachment that is a file of its own is no title', () => {
    expect(findElements(readText('附件3\n\n云溪县防汛值班安排表\n每日两人。')).title).toBe('云溪县防汛值班安排表');
  });
});
