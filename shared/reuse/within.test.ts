import { describe, expect, test } from 'vitest';
import type { Draft, Repetition } from '../contract/index.ts';
import { normalise } from './normalise.ts';
import { draftOf } from './testing/draft.ts';
import { officeText } from './testing/office-text.ts';
import { repetitionsIn } from './within.ts';

const said = '各乡镇要逐村核对灌溉渠道清淤台账，于每季度末将结果报县政府督查室，逾期未报的书面说明原因。';
const other = '县水利局对病险水库逐座制定度汛方案，落实巡查值守人员和抢险物资储备地点。';

function look(body: string, behind = ''): (Omit<Repetition, 'first' | 'second'> & { first: string; second: string })[] {
  const draft = draftOf(
    `云溪县人民政府办公室关于做好灌溉渠道清淤工作的通知\n\n各乡镇人民政府，县政府各部门：\n${body}\n\n云溪县人民政府办公室\n2026年3月5日\n${behind}`,
  );
  const text = normalise(draft.text);
  return repetitionsIn(draft, text, new Uint8Array(text.length)).map(({ first, second, ...found }) => ({
    ...found,
    first: draft.text.slice(...first),
    second: draft.text.slice(...second),
  }));
}

describe('what a draft says twice', () => {
  test('word for word', () => {
    expect(look(`　　${said}\n　　${other}\n　　${said}`)).toEqual([
      { first: said, second: said, similarity: 1, where: 'body' },
    ]);
  });

  test('in slightly other words', () => {
    const again = said.replace('逐村', '逐户').replace('督查室', '办公室');
    const [found] = look(
      `　　${said}\n　　${other}\n　　县气象局每日发布雨情，县应急管理局组织抢险队伍汛前集训，各学校停课转移预案报备。\n　　${again}`,
    );
    expect(found).toMatchObject({ first: said, second: again, where: 'body' });
    expect(found?.similarity).toBeLessThan(1);
  });

  test('in slightly other words, a short paragraph farther on', () => {
    const again = said.replace('督查室', '办公室');
    const between = `　　${other}\n　　三、值班\n　　夜里轮流值班。\n`;
    expect(look(`　　${said}\n${between}　　${again}`)).toMatchObject([{ first: said, second: again }]);
    expect(look(`　　${said}\n　　三、值班\n　　夜里轮流值班。\n　　${again}`)).toEqual([]);
    const less = again.replace('逐村', '逐户');
    expect(look(`　　${said}\n${between}　　${less}`)).toEqual([]);
  });

  test('in slightly other words at the end of the body and at the beginning of an attachment', () => {
    const again = said.replace('督查室', '办公室');
    expect(look(`　　${said}`, `\n附件\n\n清淤要求\n\n　　${again}\n`)).toMatchObject([{ where: 'between' }]);
  });

  test('in the body and in an attachment', () => {
    const attachment = `\n附件\n\n清淤工作安排\n\n　　一、任务要求\n　　${said}\n　　二、时间安排\n　　${other}\n`;
    expect(look(`　　${said}\n\n　　附件：清淤工作安排`, attachment)).toEqual([
      { first: said, second: said, similarity: 1, where: 'between' },
    ]);
  });

  const items = [
    '临街理发店每晚十点前收起门口灯箱，染发剂空瓶装进红色回收袋，街道保洁员逐户登记后统一送走',
    '旧书摊只在河堤北侧空地摆放，收摊时把纸箱和绳头带走，三次劝告不听的由城管中队暂扣摊位牌',
  ];
  test.each([
    ['word for word', (line: string) => line],
    ['with other figures', (line: string) => line.replace('十点', '10点').replace('三次', '3次')],
  ])('an item of one sentence in the body and in an attachment, %s', (_, again) => {
    const [one, two] = items;
    const attachment = `\n附件\n\n市容整治任务分解表\n\n　　1.${again(one ?? '')}。（责任单位：街道办）\n　　2.${again(two ?? '')}。（责任单位：城管中队）\n`;
    const found = look(
      `　　一、${one}。\n　　二、${two}。\n　　三、夜里要巡查。\n\n　　附件：市容整治任务分解表`,
      attachment,
    );
    expect(found).toHaveLength(2);
    expect(found.every(({ where, similarity }) => where === 'between' && similarity > 0.9)).toBe(true);
    expect(found.map(({ first }) => first)).toEqual([
      expect.stringContaining('染发剂空瓶装进红色回收袋，街道保洁员逐户登记后统一送走'),
      expect.stringContaining('旧书摊只在河堤北侧空地摆放，收摊时把纸箱和绳头带走'),
    ]);
  });

  test('what is demanded between brackets', () => {
    const demand =
      '（各乡镇每月二十五日前把台账上报县水利局，逾期未报的按月通报，不另行发文，电话催办由县政府督查室负责）';
    expect(
      look(
        `　　一、清淤。逐村核对${demand}。\n　　${other}\n　　三、值班。夜里轮流值班。\n　　四、巡查。逐日巡查${demand}。`,
      ),
    ).toMatchObject([{ first: expect.stringContaining(demand), second: expect.stringContaining(demand) }]);
  });

  test('with edges that leave half a bracket out', () => {
    const end = '、县自然资源局负责）。';
    expect(
      look(`　　一、清淤（县水利局、县财政局${end}${said}\n　　${other}\n　　二、巡查（县公安局${end}${said}`),
    ).toMatchObject([{ first: said, second: said }]);
    const begin = '（县水利局、县财政局';
    const lean = said.slice(0, -1);
    expect(
      look(`　　${lean}${begin}负责）。${other}\n　　另外，${lean}${begin}、县公安局负责）。夜里轮流值班。`),
    ).toMatchObject([{ first: lean, second: lean }]);
  });

  test.each([
    ['different sentences', `　　${said}\n　　${other}`],
    [
      'a title that is named twice',
      '　　按照《云溪县人民政府办公室关于做好高标准农田灌溉渠道清淤工作的通知》执行。\n　　《云溪县人民政府办公室关于做好高标准农田灌溉渠道清淤工作的通知》同时废止。',
    ],
    [
      'who is responsible',
      '　　一、清淤。逐村核对。（责任单位：县水利局、县农业农村局、县财政局、县自然资源局、各乡镇人民政府）\n　　二、巡查。逐日巡查。（责任单位：县水利局、县农业农村局、县财政局、县自然资源局、各乡镇人民政府）',
    ],
    [
      'who is responsible between brackets',
      '　　一、清淤。（县水利局、县农业农村局牵头，县财政局（国资办）、县自然资源局和各乡镇人民政府按职责分工负责）\n　　二、巡查。（县水利局、县农业农村局牵头，县财政局（国资办）、县自然资源局和各乡镇人民政府按职责分工负责）',
    ],
    [
      'who is responsible, without brackets',
      '　　清淤由县水利局牵头，沿渠的各乡镇人民政府和县农业农村局按照各自职责分工负责。\n　　垮塌、渗漏和夜间偷水的巡查，由县水利局牵头，沿渠的各乡镇人民政府和县农业农村局按照各自职责分工负责。',
    ],
    [
      'a list of organs',
      '　　由县水利局、县农业农村局、县财政局、县自然资源局、县应急管理局、县气象局组成专班。\n　　请县水利局、县农业农村局、县财政局、县自然资源局、县应急管理局、县气象局派人参加。',
    ],
    [
      'sentences of one build',
      '　　县财政局负责防汛资金的筹集、拨付和监督检查，并于每月五日前将有关情况报县防汛指挥部。\n　　县水利局负责防汛物资的筹集、调拨和监督检查，并于每月五日前将有关情况报县防汛指挥部。',
    ],
    [
      'headings of two clauses',
      '　　一、强化组织领导和部门之间统筹协调，压实各级各方面工作责任。县里按月调度。\n　　二、逐村核对。台账按季度更新，清淤的土方要运走，运到哪里由村里定，不得倒在河滩和路边，过磅单交村会计留存三年备查，司机签字。\n　　三、强化组织领导和部门之间统筹协调，压实各级各方面工作责任。值班电话贴在村口，夜里有人接听。',
    ],
    [
      'items of one build that share their end',
      '　　一、县里发的牌匾，直径四十厘米，正中嵌铜制麦穗一枚，麦穗外面刻单位全称，从左往右排列，由县政府办公室制发。\n　　二、逾期未换的，原牌匾停用。各单位在换牌前把旧牌匾送回登记，登记簿由专人保管，借出须写明用途和归还时间，遗失的照价赔偿。\n　　三、村里自制的木牌，长一米二宽二十厘米，白底黑字，字体用方正的宋体，不得喷绘花边，正中嵌铜制麦穗一枚，麦穗外面刻单位全称，从左往右排列。',
    ],
    ['a short clause', '　　一要逐村核对清淤台账，二要及时上报。\n　　对未逐村核对清淤台账的，予以通报。'],
    ['a refrain', Array.from({ length: 5 }, (_, i) => `　　${'甲乙丙丁戊'[i]}组：${said}`).join('\n')],
  ])('not %s', (_, body) => {
    expect(look(body)).toEqual([]);
  });

  describe('where a text is printed', () => {
    const outside = '县水利局每季度通报一次转发件的落实情况，连续两次排名末位的乡镇要向县政府当面说明原因。';
    const attached = (list: string): string =>
      [
        '云溪县人民政府办公室',
        '2026年3月5日',
        '',
        '江平市水利局关于做好灌溉渠道清淤工作的意见',
        '',
        '各县（市、区）水利局：',
        `　　${said}`,
        `　　${other}`,
        `　　${said}`,
        `　　附件：${list}`,
        '',
        '江平市水利局',
        '2026年2月1日',
        '',
        '附件',
        '',
        '清淤要求',
        '',
        `　　一、任务。${other}`,
        '',
      ].join('\n');
    const shell = (title: string, body: string): Draft =>
      draftOf(`云溪县人民政府办公室${title}\n\n各乡镇人民政府，县政府各部门：\n　　${body}\n\n${attached('清淤要求')}`);
    const told = (draft: Draft): string[] => {
      const text = normalise(draft.text);
      return repetitionsIn(draft, text, new Uint8Array(text.length)).map(({ second }) => draft.text.slice(...second));
    };
    const forwarding = '转发江平市水利局关于做好灌溉渠道清淤工作意见的通知';
    const named = '现将《江平市水利局关于做好灌溉渠道清淤工作的意见》转发给你们，请认真贯彻执行。';

    test.each([
      ['passed on', forwarding, named],
      ['approved and passed on', forwarding.replace('转发', '批转'), named.replace('转发', '批转')],
    ])('nothing in an original that is %s', (_, title, body) => {
      expect(told(shell(title, body))).toEqual([]);
    });

    test('what is told beside an original that is passed on', () => {
      const twice = `${named}\n　　${outside}\n　　请抓紧办理。\n　　${outside}`;
      expect(told(shell(forwarding, twice))).toEqual([outside]);
    });

    test('what a text of its own repeats', () => {
      const title = '关于印发江平市水利局关于做好灌溉渠道清淤工作的意见的通知';
      expect(told(shell(title, named.replace('转发', '印发')))).toContain(said);
    });
  });

  test.each([
    ['nothing in a list', '办事事项清单（2026年版）', 0],
    ['what a list of tasks demands twice', '清淤任务清单', 1],
  ])('%s that is attached', (_, title, count) => {
    const attachment = `\n附件\n\n${title}\n\n　　${said}\n　　${other}\n　　${said}\n`;
    expect(look(`　　请照办。\n\n　　附件：${title}`, attachment)).toHaveLength(count);
  });

  test('nothing in formulas', () => {
    const draft = draftOf(`标题\n\n　　${said}\n　　${other}\n　　${said}\n`);
    const text = normalise(draft.text);
    expect(repetitionsIn(draft, text, new Uint8Array(text.length).fill(1))).toEqual([]);
  });

  test('nothing by chance in a long text', () => {
    const draft = draftOf(officeText(5, 60));
    const text = normalise(draft.text);
    expect(repetitionsIn(draft, text, new Uint8Array(text.length))).toEqual([]);
  });

  test('no more than 20, however often', () => {
    const many = Array.from({ length: 40 }, (_, i) => officeText(100 + i, 1).split('\n')[2] ?? '');
    const draft = draftOf(`标题\n\n${many.join('\n')}\n${many.join('\n')}\n`);
    const text = normalise(draft.text);
    expect(repetitionsIn(draft, text, new Uint8Array(text.length)).length).toBeLessThanOrEqual(20);
  });
});
