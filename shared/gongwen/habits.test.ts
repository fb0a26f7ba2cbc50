import { describe, expect, it } from 'vitest';
import { isNumberLine } from './number.ts';
import type { Piece } from './testing/read.ts';
import { body, elementsIn, elementsOf, number, signed, title, to } from './testing/school-notice.ts';

/** Each cue of recognition that some office's habit asked for, and beside it what looks like it and is none. */

describe('signers', () => {
  it('stand beside and under the number', () => {
    const found = elementsOf(['签发人：马建华', `${number}　　　　沈一鸣`, '　　高　云', title, to, body, ...signed]);
    expect(found).toMatchObject({ signers: ['马建华', '沈一鸣', '高云'], title });
    expect(found.documentNumber?.raw).toBe(number);
  });
  it('an organ or a short title under the number is none', () => {
    const found = elementsOf(['签发人：马建华', number, '县教育局', '关于新建校舍的请示', '县政府：', body, ...signed]);
    expect(found).toMatchObject({ signers: ['马建华'], title: '县教育局关于新建校舍的请示' });
  });
  it('a name beside the number without 签发人 is none', () => {
    expect(elementsOf([`${number}　　　　沈一鸣`, title, to, body, ...signed]).signers).toEqual([]);
  });
  it('stand behind the organ of a slip', () => {
    const found = elementsOf([
      '督查通知',
      number,
      '县政府督查室　　签发：赵志刚',
      '关于办理工单的督办通知',
      to,
      body,
      ...signed,
    ]);
    expect(found).toMatchObject({
      signers: ['赵志刚'],
      title: '关于办理工单的督办通知',
      mainRecipients: ['各中小学校'],
    });
  });
});

describe('the class of a reply to a proposal', () => {
  it.each(['类别：A', '答复类别: B2', '办理类别：A类'])('stands beside its number: %s', (sorted) => {
    const found = elementsOf([`${number}　　${sorted}`, '签发人：马建华', title, to, body, ...signed]);
    expect(found).toMatchObject({ signers: ['马建华'], title, mainRecipients: ['各中小学校'] });
    expect(found.documentNumber?.raw).toBe(number);
  });
  it('other words beside the number are no class', () => {
    expect(isNumberLine(`${number}　　类别：A`)).toBe(true);
    expect(isNumberLine(`${number}　　类别由县政府办公室确定`)).toBe(false);
  });
});

describe('marks', () => {
  it('of urgency stand beside the issuer’s mark', () => {
    expect(elementsOf(['加急　　　　云溪县教育局文件', number, title, to, body, ...signed])).toMatchObject({
      urgency: '加急',
      title,
    });
  });
  it('the word in front of a title is none', () => {
    const found = elementsOf(['加急件办理工作的通知', to, body, ...signed]);
    expect(found).toMatchObject({ urgency: null, title: '加急件办理工作的通知' });
  });
  it('a cable’s own lines are neither title nor recipients', () => {
    const found = elementsOf([
      '内部明电',
      '发电单位：县防汛指挥部　　签批盖章：韩　峰',
      '等级：特急　　　云防指电〔2026〕5号',
      '关于做好防汛工作的紧急通知',
      '各乡镇防汛指挥部：',
      body,
      ...signed,
    ]);
    expect(found).toMatchObject({
      title: '关于做好防汛工作的紧急通知',
      urgency: '特急',
      mainRecipients: ['各乡镇防汛指挥部'],
    });
  });
  it.each(['★', '═══════', '────────────', '* * *', '— 1 —'])('a drawn line %s is no title', (rule) => {
    expect(elementsOf(['云溪县教育局文件', number, rule, title, to, body, ...signed]).title).toBe(title);
  });
});

describe('numbers of courts', () => {
  const rest = ['云溪县交通运输局：', '特提出如下建议。', '云溪县人民法院', '2026年7月14日'];
  it('put the year first', () => {
    const found = elementsOf(['云溪县人民法院司法建议书', '（2026）云法建3号', ...rest]);
    expect(found).toMatchObject({ title: '云溪县人民法院司法建议书', mainRecipients: ['云溪县交通运输局'] });
    expect(found.documentNumber?.raw).toBe('（2026）云法建3号');
  });
  it('a year in front of a title is none', () => {
    expect(elementsOf(['（2026）云溪县人民法院工作要点', ...rest]).documentNumber).toBeNull();
  });
});

describe('what a page puts in front', () => {
  it.each([
    ['a letter-spaced table', ['索 引 号：Y1/2026-1', '有 效 性：有效', `名　　称：${title}`, `文　　号：${number}`]],
    ['crumbs', ['当前位置：首页 > 政务公开 > 通知']],
    [
      'a table with values below',
      ['索引号：', '0144/2026-31', '发文机关：', '云溪县人民政府', '发布日期：', '2026年1月3日'],
    ],
    ['labels without values', ['索引号：', '主题词：']],
    ['crumbs and a stamp', ['您当前的位置：首页>信息公开', '通知公告', '2026-08-21 10:22:33', '打印', '视力保护色：']],
    ['crumbs without a label', ['首页 > 政务公开 > 通知']],
    ['contents with leaders', ['目　录', `${title}………………1`, '一、总体要求………2', '二、附则 ...... 12']],
    ['contents that come again', ['目录', '现将有关事项通知如下，请认真执行。']],
  ])('%s is not the document', (_, front) => {
    const found = elementsOf([...front, title, number, to, body, ...signed]);
    expect(found).toMatchObject({ title, mainRecipients: ['各中小学校'], issuers: ['云溪县教育局'] });
    expect(found.documentNumber?.raw).toBe(number);
  });
  it('a title that opens like a label is one', () => {
    expect(elementsOf(['目录管理办法', '第一条　为了规范管理，制定本办法。']).title).toBe('目录管理办法');
  });
});

describe('minutes', () => {
  const mark = '云溪县教育局局务会议纪要';
  it('open with a roll', () => {
    const found = elementsOf([
      mark,
      '〔2026〕3号',
      '时间：2026年6月5日',
      '地点：五楼会议室',
      '出席：徐建中',
      '一、研究人事。',
    ]);
    expect(found).toMatchObject({ title: mark, kind: '纪要', mainRecipients: [] });
  });
  it('may count sittings', () => {
    expect(elementsOf([mark, '2026年第9次', '时间：2026年6月5日', '一、研究人事。']).documentNumber?.raw).toBe(
      '2026年第9次',
    );
  });
  it('a sitting under another title is no number', () => {
    expect(elementsOf([title, '第9次', to, body, ...signed]).documentNumber).toBeNull();
  });
  it('name who edits them beside the day', () => {
    const found = elementsOf([mark, '第23期', '县教育局办公室编　　2026年4月9日', '会议研究了有关工作。']);
    expect(found).toMatchObject({ title: mark, signedOn: '2026-04-09' });
  });
});

describe('recipients', () => {
  it('break where the page is full', () => {
    const found = elementsOf([
      title,
      '清河区、南湖区、北山区人民政府，高新技术产业开发区、经济技术',
      '开发区管理委员会，市政府有关部门，各有关企业：',
      body,
      ...signed,
    ]);
    expect(found.mainRecipients).toEqual([
      '清河区、南湖区、北山区人民政府',
      '高新技术产业开发区、经济技术开发区管理委员会',
      '市政府有关部门',
      '各有关企业',
    ]);
  });
  it('may stand behind their label', () => {
    expect(elementsOf([title, '主送：各小学、各中学，县教师进修学校', body, ...signed]).mainRecipients).toEqual([
      '各小学、各中学',
      '县教师进修学校',
    ]);
  });
  it('what begins with the word is none', () => {
    expect(elementsOf([title, '主送机关要明确：一般只写一个。', body, ...signed]).mainRecipients).toEqual([]);
  });
  it('a sentence that breaks so is none', () => {
    const found = elementsOf([
      title,
      '为进一步做好秋季开学工作，根据上级部署，各学校、各单位要落实有关',
      '工作要求，加强领导，明确责任，并做好以下工作：',
      body,
      ...signed,
    ]);
    expect(found.mainRecipients).toEqual([]);
  });
  it.each(['任命：', '决定任命：', '免去：', '接受：'])('%s opens a list of posts', (act) => {
    expect(elementsOf(['任免名单', '（2026年5月29日县人大常委会通过）', act, '杜鹃为副县长。']).mainRecipients).toEqual(
      [],
    );
  });
  it('are known in traditional characters', () => {
    const found = elementsOf([
      '青山市臺商協會關於召開大會的通知',
      '各會員單位：',
      '請準時參加。',
      '青山市臺商協會',
      '2026年11月3日',
    ]);
    expect(found).toMatchObject({
      title: '青山市臺商協會關於召開大會的通知',
      kind: '通知',
      mainRecipients: ['各會員單位'],
      issuers: ['青山市臺商協會'],
    });
  });
});

describe('signatures', () => {
  it.each(['（县教育局代章）', '（院印）', '（加盖公章）', '（公章）'])('a seal %s stands above the day', (seal) => {
    const found = elementsOf([title, to, body, '云溪县教育工作领导小组', seal, '2026年8月20日']);
    expect(found).toMatchObject({ issuers: ['云溪县教育工作领导小组'], signedOn: '2026-08-20', annotation: null });
  });
  it('a bracket that only ends like one is an annotation', () => {
    expect(elementsOf([title, to, body, ...signed, '（详见办法第三章）']).annotation).toBe('详见办法第三章');
  });
  it.each(['2026.8.20', '2026-08-20', '2026/8/20'])('may give the day as %s', (day) => {
    expect(elementsOf([title, to, body, '云溪县教育局', day])).toMatchObject({
      issuers: ['云溪县教育局'],
      signedOn: '2026-08-20',
    });
  });
  it('a page’s stamp that nobody signs is none', () => {
    expect(elementsOf([title, to, body, '2026-08-20', '下一段。']).signedOn).toBeNull();
  });
  it('an editor in brackets is no annotation', () => {
    expect(elementsOf([title, to, body, ...signed, '（责任编辑：王五）']).annotation).toBeNull();
  });
  it('letters apart stand closer than organs', () => {
    const found = elementsOf([title, to, body, '国家发展改革委    财  政  部', '2026年8月20日']);
    expect(found.issuers).toEqual(['国家发展改革委', '财政部']);
  });
  it('stand in a table without data', () => {
    const cell = (t: string, row: number, column: number): Piece => ({ t, cell: { table: 0, row, column } });
    const found = elementsIn([
      title,
      to,
      body,
      cell('云溪县教育局', 0, 0),
      cell('云溪县财政局', 0, 1),
      cell('2026年8月20日', 1, 1),
    ]);
    expect(found).toMatchObject({ issuers: ['云溪县教育局', '云溪县财政局'], signedOn: '2026-08-20' });
  });
  it('a schedule of organs and days is none', () => {
    const cell = (t: string, row: number, column: number): Piece => ({ t, cell: { table: 0, row, column } });
    const found = elementsIn([
      title,
      to,
      body,
      cell('云溪县教育局', 0, 0),
      cell('2026年8月5日', 0, 1),
      cell('云溪县财政局', 1, 0),
      cell('2026年8月6日', 1, 1),
      ...signed,
    ]);
    expect(found).toMatchObject({ issuers: ['云溪县教育局'], signedOn: '2026-08-20' });
  });
});

describe('imprints', () => {
  it('may be labelled', () => {
    const found = elementsOf([
      title,
      to,
      body,
      ...signed,
      '抄送：县委办公室',
      '印发：县教育局办公室　2026年8月21日印发',
    ]);
    expect(found).toMatchObject({
      ccRecipients: ['县委办公室'],
      printedBy: '县教育局办公室',
      printedOn: '2026-08-21',
    });
  });
  it('may label organ and day', () => {
    const found = elementsOf([title, to, body, ...signed, '印发机关：县教育局办公室　　印发日期：2026年8月21日']);
    expect(found).toMatchObject({ printedBy: '县教育局办公室', printedOn: '2026-08-21', signedOn: '2026-08-20' });
  });
  it('another labelled day is none', () => {
    const found = elementsOf([title, to, body, ...signed, '承办单位：县教育局办公室　　截止日期：2026年8月21日']);
    expect(found).toMatchObject({ printedBy: null, printedOn: null, signedOn: '2026-08-20' });
  });
  it('ends the copies without a full stop', () => {
    const found = elementsOf([title, to, body, ...signed, '抄送：县纪委监委', '县教育局办公室　2026-08-21印发']);
    expect(found.ccRecipients).toEqual(['县纪委监委']);
  });
  it('how far a text goes is none', () => {
    const found = elementsOf([title, to, body, ...signed, '印发范围：各科室']);
    expect(found).toMatchObject({ printedBy: null, printedOn: null });
  });
});

describe('attachment lists', () => {
  const attachments = (...list: string[]): string[] => elementsOf([title, to, body, ...list, ...signed]).attachments;
  it.each([
    ['names that begin with a year', ['附件：1.2026年计划表', '2.2026年名单'], ['2026年计划表', '2026年名单']],
    ['run together', ['附件：1.2026年计划表2.申报清单'], ['2026年计划表', '申报清单']],
    ['a dotted number each', ['附件1.申报书', '附件2.汇总表'], ['申报书', '汇总表']],
    ['a number each', ['附件1：申报书', '附件2：汇总表'], ['申报书', '汇总表']],
    ['texts that come apart', ['附件：预算编制手册（另发）'], ['预算编制手册']],
    ['a title in its marks', ['附件：《工作要点》'], ['工作要点']],
  ])('%s', (_, list, names) => expect(attachments(...list)).toEqual(names));
  it('end above who signs where the day is lost', () => {
    expect(elementsOf([title, to, body, '附件：先进单位名单', '云溪县教育局']).attachments).toEqual(['先进单位名单']);
  });
  it('a name may go on with what only looks like an organ', () => {
    expect(attachments('附件：1.申报书', '2.关于成立领导小组的申请及', '领导小组名单')).toEqual([
      '申报书',
      '关于成立领导小组的申请及领导小组名单',
    ]);
  });
  it('a decimal is no mark', () => {
    expect(attachments('附件：1.5万人以上乡镇名单')).toEqual(['1.5万人以上乡镇名单']);
  });
  it('two titles in their marks stay as they are', () => {
    expect(attachments('附件：《申报书》和《汇总表》')).toEqual(['《申报书》和《汇总表》']);
  });
  it('behind a signature, what is numbered under a name is the text', () => {
    const found = elementsOf([title, to, body, ...signed, '附件：示范场名单', '1.绿野农场', '2.岭上农场']);
    expect(found.attachments).toEqual(['示范场名单']);
  });
});

describe('titles', () => {
  it('go on over blank lines behind what they print', () => {
    expect(
      elementsOf(['关于印发停车设施专项规划', '', '实施意见的通知', '', number, '', to, '', body, '', ...signed]).title,
    ).toBe('关于印发停车设施专项规划实施意见的通知');
  });
  it('end where a paragraph begins', () => {
    expect(elementsOf(['停车设施专项规划', '', '本规划不另行通知', '', body]).title).toBe('停车设施专项规划');
  });
  it('leave the head of a slip out', () => {
    expect(elementsOf(['便　函', '关于报送有关情况的函', to, body, ...signed]).title).toBe('关于报送有关情况的函');
  });
  it('keep their own first line', () => {
    expect(elementsOf(['云溪县教育局', '关于报送有关情况的函', to, body, ...signed]).title).toBe(
      '云溪县教育局关于报送有关情况的函',
    );
  });
  it('are not the wrapped first line of a body without recipients', () => {
    const found = elementsOf([
      '云溪县教育局局务会议纪要',
      '〔2026〕8号',
      '2026年5月18日上午，县教育局局长李向东主持召开',
      '局务会议，研究有关工作。',
    ]);
    expect(found.title).toBe('云溪县教育局局务会议纪要');
  });
  it('stand below stacked marks with blank lines between', () => {
    const found = elementsOf([
      '云溪县财政局',
      '',
      '云溪县教育局文件',
      '',
      '云溪县民政局',
      '',
      number,
      '',
      title,
      '',
      to,
      '',
      body,
    ]);
    expect(found).toMatchObject({ title, mainRecipients: ['各中小学校'] });
  });
});

describe('annotations', () => {
  it('may be broken by the page’s width', () => {
    const found = elementsOf([
      title,
      to,
      body,
      ...signed,
      '（联系人：胡杰；联系电话：5550182；电子邮',
      '箱：hj@example.com）',
    ]);
    expect(found.annotation).toBe('联系人：胡杰；联系电话：5550182；电子邮箱：hj@example.com');
  });
  it('a bracket that never closes is none', () => {
    expect(
      elementsOf([title, to, body, ...signed, '（联系人：胡杰；联系电话：5550182', '请按时报送。']).annotation,
    ).toBeNull();
  });
});

describe('copies', () => {
  it.each([
    '抄送单位：县财政局，各村民委员会。',
    '抄发：县财政局，各村民委员会。',
    '抄 送 机关：县财政局，各村民委员会',
  ])('go by other labels: %s', (line) => {
    expect(elementsOf([title, to, body, ...signed, line]).ccRecipients).toEqual(['县财政局', '各村民委员会']);
  });
  it('a sentence on copying is no list', () => {
    expect(elementsOf([title, to, body, ...signed, '抄送单位名单另行通知。']).ccRecipients).toEqual([]);
  });
});
