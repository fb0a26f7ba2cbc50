import { describe, expect, test } from 'vitest';
import { noBoilerplate } from './boilerplate.ts';
import { compare } from './compare.ts';
import { aboutDraft } from './match.ts';
import { setWordsIn } from './match-head-forms.ts';
import { normalise } from './normalise.ts';
import { draftOf } from './testing/draft.ts';

const paper = (title: string, body: readonly string[], to = '各乡镇人民政府，县政府各部门：'): string =>
  [title, '', to, ...body.map((line) => `　　${line}`), '', '云溪县人民政府办公室', '2026年3月5日', ''].join('\n');

const copied =
  '各乡镇对沿河低洼村庄逐户登记老弱病残人员，明确一名干部包一户，预警信息发出后半小时内敲门到户，转移人员安置到村部和学校。';
const other =
  '屠宰场每批生猪检疫合格后方可出厂，冷链运输车辆全程记录温度，农贸市场摊位公示进货票据，抽检不合格的当日下架。';

/** Papers of one form; the second is about something else and says the same in set words only. */
const forms: Readonly<Record<string, (isNew: boolean, said: string) => string>> = {
  'minutes of a standing meeting': (isNew, said) =>
    [
      '云溪县人民政府常务会议纪要',
      isNew ? '〔2026〕9号' : '〔2026〕2号',
      '',
      `　　${isNew ? '2026年9月2日下午，县长林岚主持召开县政府第39次' : '2026年2月6日上午，县长林岚主持召开县政府第31次'}常务会议。县政府党组成员出席会议，县人大常委会有关负责同志应邀列席会议，县政府办公室、${isNew ? '县文旅局' : '县民政局'}等部门主要负责人列席会议。现将会议确定的事项纪要如下：`,
      `　　一、会议听取了${isNew ? '县文旅局关于古村落保护' : '县民政局关于养老床位补助'}情况的汇报。会议指出，${said}`,
      `　　二、会议审议并原则通过了《云溪县${isNew ? '石刻碑林看护规则' : '临时救助资金发放办法'}》，由${isNew ? '县文旅局' : '县民政局'}根据会议讨论意见修改完善后按程序印发实施。`,
      '　　出席：林岚、何川、沈青',
      '　　列席：高远、许诺',
      '　　记录：梁晨',
      '',
    ].join('\n'),
  'minutes of a meeting on one matter': (isNew, said) =>
    [
      '云溪县人民政府专题会议纪要',
      isNew ? '〔2026〕14号' : '〔2026〕3号',
      '',
      `　　${isNew ? '9月12日下午，副县长何川在县政府三楼会议室主持召开专题会议，研究城北粮库搬迁' : '3月20日上午，副县长何川在县政府三楼会议室主持召开专题会议，研究石桥中学扩建'}有关问题。县政府办公室、县财政局、县住房城乡建设局负责人参加会议。现将会议确定的事项纪要如下：`,
      `　　${said}`,
      `　　参加人员：何川、高远、许诺、${isNew ? '孟夏' : '陆遥'}`,
      '',
    ].join('\n'),
  'the notice of a meeting': (isNew, said) =>
    paper(`云溪县人民政府办公室关于召开全县${isNew ? '古树名木保护座谈会' : '春季造林绿化工作会议'}的通知`, [
      `经县政府同意，定于${isNew ? '9月18日' : '2月26日'}召开全县${isNew ? '古树名木保护座谈会' : '春季造林绿化工作会议'}。现将有关事项通知如下：`,
      '一、会议时间',
      isNew ? '2026年9月18日（星期五）上午9:00，会期半天。' : '2026年2月26日（星期四）下午3:00，会期半天。',
      '二、会议地点',
      isNew ? '县行政中心五楼会议室。' : '县行政中心二楼报告厅。',
      '三、参加人员',
      isNew
        ? '县政府分管副县长，县文旅局主要负责人，各乡镇人民政府分管负责人。'
        : '县政府分管副县长，县林业局主要负责人，各乡镇人民政府主要负责人。',
      '四、有关要求',
      `请各单位于${isNew ? '9月16日' : '2月24日'}下班前将参会人员名单报送县政府办公室（联系人：${isNew ? '许诺' : '高远'}，联系电话：5550${isNew ? '302' : '117'}）。参会人员请提前15分钟入场就座，会议期间关闭手机或调至静音，不得无故缺席，确需请假的须书面说明。`,
      said,
    ]),
  'a notice that sets up a leading group': (isNew, said) =>
    paper(`云溪县人民政府办公室关于成立云溪县${isNew ? '第三次土壤普查' : '创建卫生县城工作'}领导小组的通知`, [
      `为加强对${isNew ? '第三次土壤普查' : '创建卫生县城'}工作的组织领导，经县政府研究，决定成立云溪县${isNew ? '第三次土壤普查' : '创建卫生县城工作'}领导小组。现将组成人员名单通知如下：`,
      isNew ? '组　长：何　川　副县长' : '组　长：林　岚　县　长',
      isNew ? '副组长：许　诺　县政府办公室副主任' : '副组长：何　川　副县长',
      '成　员：孟　夏　县财政局局长',
      isNew ? '　　　　江　帆　县农业农村局局长' : '　　　　陆　遥　县卫生健康局局长',
      '　　　　夏　禾　县公安局副局长',
      `领导小组下设办公室，办公室设在${isNew ? '县农业农村局，江帆' : '县卫生健康局，陆遥'}同志兼任办公室主任。领导小组办公室承担领导小组日常工作，研究协调工作中的重大问题，完成领导小组交办的其他事项。领导小组成员因工作变动需要调整的，由所在单位接任人员自然递补，不再另行发文。`,
      said,
    ]),
  'a letter': (isNew, said) =>
    paper(
      `云溪县人民政府办公室关于商请${isNew ? '提供历史水文资料' : '支持云石公路改线'}的函`,
      [
        `长期以来，${isNew ? '贵局对我县防汛减灾工作' : '贵公司对我县交通建设'}给予了大力支持，在此深表感谢。${said}`,
        '专此致函，请予支持为盼。',
        `（联系人：${isNew ? '许诺' : '高远'}，联系电话：5550${isNew ? '302' : '117'}）`,
      ],
      isNew ? '云江省水文局：' : '云江交通集团有限公司：',
    ),
  'a report': (isNew, said) =>
    paper(
      `云溪县人民政府关于2026年${isNew ? '学前教育' : '地质灾害防治'}工作情况的报告`,
      [
        `2026年，我县深入贯彻落实省、市关于${isNew ? '学前教育' : '地质灾害防治'}工作的决策部署，全县${isNew ? '新增公办园六所' : '排查隐患点九十处'}。现将有关情况报告如下：`,
        said,
        '特此报告。',
      ],
      '江平市人民政府：',
    ),
  'a circular on an inspection': (isNew, said) =>
    paper(`云溪县人民政府办公室关于${isNew ? '校车安全' : '秸秆禁烧'}督查情况的通报`, [
      `根据县政府工作安排，县政府督查室于${isNew ? '9月1日至4日对全县校车安全' : '5月20日至25日对全县秸秆禁烧'}情况进行了督查。现将有关情况通报如下：`,
      said,
    ]),
};

function look(draftText: string, sourceText: string) {
  const draft = draftOf(draftText);
  const source = draftOf(sourceText);
  const { title, signedOn } = source.document;
  const sources = [{ id: 1, text: source.text, title, signedOn, standing: 'own' as const }];
  return compare(draft.text, sources, noBoilerplate, normalise(draft.text), aboutDraft(draft));
}

const names = Object.keys(forms);
const write = (name: string, isNew: boolean, said: string): string => forms[name]?.(isNew, said) ?? '';

describe('the set words of a form', () => {
  test.each(names)('%s repeat nothing where all else is another matter', (name) => {
    expect(look(write(name, true, other), write(name, false, copied)).matches).toEqual([]);
  });

  test.each(names)('%s don’t hide a measure that is copied word for word', (name) => {
    const draftText = write(name, true, copied);
    const { matches, coverageBeyondBoilerplate } = look(draftText, write(name, false, copied));
    expect(matches[0]?.relation).not.toBe('lawful');
    expect(coverageBeyondBoilerplate).toBeGreaterThan(0.1);
    const at = draftText.indexOf(copied);
    const holds = matches[0]?.passages.some(({ draft: [from, to] }) => from <= at + 1 && at + copied.length - 1 <= to);
    expect(holds).toBe(true);
  });

  test.each(names)('%s don’t hide one that is changed a little', (name) => {
    const changed = copied
      .replace('逐户登记', '挨户登记')
      .replace('半小时内', '二十分钟内')
      .replace('和学校', '及学校');
    const { matches, coverageBeyondBoilerplate } = look(write(name, true, changed), write(name, false, copied));
    expect(matches[0]?.relation).toBe('copied');
    expect(coverageBeyondBoilerplate).toBeGreaterThan(0.1);
  });

  test.each([
    ['with hard line breaks', (text: string) => text.replace(/[^\n]{26}(?=[^\n])/gu, '$&\n')],
    ['with blanks', (text: string) => text.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, ' ')],
    ['in half-width marks', (text: string) => text.replace(/，/gu, ',').replace(/：/gu, ':')],
    ['in traditional characters', (text: string) => text.replace(/会议/gu, '會議').replace(/县长/gu, '縣長')],
  ])('of minutes are known %s', (_, written) => {
    const name = 'minutes of a standing meeting';
    expect(look(written(write(name, true, other)), written(write(name, false, copied))).matches).toEqual([]);
  });

  test.each(names)('%s are told where the very paper is archived, or last year’s of the same thing', (name) => {
    const text = write(name, true, '');
    expect(look(text, text).matches).toHaveLength(1);
    const before = text.replace(/2026年/gu, '2025年').replace(/(?<=\d月)\d{1,2}日/gu, '8日');
    expect(look(text, before).matches).toHaveLength(1);
  });

  test('are no right to repeat a whole page of measures', () => {
    const page = [
      copied,
      other.replace('屠宰场', '各屠宰场'),
      '值班人员每两小时向县防汛办报告一次水位和雨量，漏报一次的全县通报。',
    ];
    const name = 'the notice of a meeting';
    const draftText = write(name, true, page.join('\n　　'));
    const found = look(draftText, paper('云溪县人民政府关于做好防汛工作的通知', page));
    expect(found.matches[0]).toMatchObject({ relation: 'copied', copy: 'verbatim' });
    expect(found.coverageBeyondBoilerplate).toBeGreaterThan(0.2);
  });
});

function told(text: string): string[] {
  const draft = draftOf(text);
  return setWordsIn(draft).map((span) => draft.text.slice(...span).trim());
}

describe('what is told of a form', () => {
  const minutes = (body: string): string => `云溪县人民政府专题会议纪要\n〔2026〕3号\n\n${body}\n`;

  test('minutes decide where the lead ends', () => {
    const lead = '3月20日，副县长何川主持召开会议，研究石桥中学扩建问题，';
    expect(told(minutes(`　　${lead}决定由县财政局于四月底前拨付工程款三百万元。`)).join('')).toBe(lead);
  });

  test.each([
    '会议研究决定对渗漏的小型水库一律降低水位运行。',
    '由县水利局每月召开一次水库除险调度会。',
    '县财政局按每座每年两千元安排水库维修养护经费。',
  ])('%s is no set word of minutes', (decision) => {
    const lead = ['3月20日，副县长何川主持召开会议，研究水库除险问题。', '县水利局负责人参加会议。'];
    expect(told(minutes(`　　${lead.join('')}${decision}`))).toEqual(
      lead.flatMap((sentence) => sentence.match(/[^，。]+[，。]/gu) ?? []),
    );
  });

  test('who was there, over several lines, not what stands behind', () => {
    const list = '列席：高远、许诺、\n孟夏、陆遥';
    expect(told(minutes(`一、工程款四月底前拨付到位。\n${list}\n工程由县住建局负责监理，质量终身负责。`))).toEqual(
      list.split('\n'),
    );
  });

  test.each([
    ['关于召开防汛工作会议的通知', '五、各乡镇会前完成病险水库排查，逐库落实值守人员。', []],
    ['关于召开防汛工作会议的通知', '五、请假人员须书面说明。', ['五、请假人员须书面说明。']],
    ['关于做好防汛工作会议精神落实的通知', '五、请假人员须书面说明。', []],
    ['关于参加农产品博览会的通知', '五、请假人员须书面说明。', []],
    ['关于举办元宵灯会活动的通知', '五、请假人员须书面说明。', []],
    ['关于成立防汛指挥部的通知', '三、各成员单位每周巡查水库一次，记录存档备查。', []],
    ['关于成立防汛指挥部的通知', '三、指挥部下设办公室。', ['三、指挥部下设办公室。']],
    ['关于加强防汛指挥部值班工作的通知', '三、指挥部下设办公室。', []],
  ])('%s: %s', (title, body, expected) => {
    expect(told(paper(`云溪县人民政府办公室${title}`, [body]))).toEqual(expected);
  });

  test('what stands behind a list of people is none, wherever lines break', () => {
    const people = ['组　长：何　川　副县长', '成　员：孟　夏　县委常委、组织部部长', '　　　　陆　遥　县财政局局长'];
    const order = '各成员单位每周巡查一次水库并把巡查记录存\n档备查，漏查的通报。';
    const title = '云溪县人民政府办公室关于成立防汛指挥部的通知';
    expect(told(paper(title, [...people, order]))).toEqual(people.map((line) => line.trim()));
    const there = ['列席：高远、许诺', '由县水利局牵头对渗漏的水库逐座加固并恢复护\n砌，汛前完工。'];
    expect(told(minutes(there.join('\n')))).toEqual(there.slice(0, 1));
  });

  test('under when, where and who stands no measure', () => {
    const body = [
      '一、会议时间：3月9日上午9:00。',
      '二、参加人员',
      '各乡镇主要负责人。',
      '各乡镇要在三日内建立隐患台账并上报县水利局。',
    ];
    expect(told(paper('云溪县人民政府办公室关于召开防汛工作会议的通知', body))).toEqual(body.slice(0, 3));
  });
});
