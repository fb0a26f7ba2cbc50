import { describe, expect, test } from 'vitest';
import { against } from './against.ts';
import { noBoilerplate, withOfficeClauses } from './boilerplate.ts';
import { draftOf } from './testing/draft.ts';

const measures = [
  '一、压实防汛责任。全市各级防汛指挥机构要逐库落实行政责任人、技术责任人、巡查责任人，并在当地媒体公布名单。',
  '二、加强隐患排查。市水利局会同市应急管理局对水库、山塘、堤防进行拉网式检查，对病险工程逐一制定度汛方案。',
  '三、完善预警机制。市气象局每3小时发布一次雨情信息，各县区要把预警信息传递到村到户，确保群众及时转移。',
  '四、强化应急准备。各地要储备编织袋、救生衣、冲锋舟等物资，组建抢险队伍，汛前至少开展1次综合演练。',
];
const superior = draftOf(
  `江平市人民政府办公室关于切实做好2026年防汛工作的通知\n\n各县（市、区）人民政府，市政府各部门：\n　　为确保安全度汛，经市人民政府同意，现就有关事项通知如下：\n　　${measures.join('\n　　')}\n\n江平市人民政府办公室\n2026年3月20日\n`,
  '市里的通知.txt',
);
const lowered = measures.map((line) =>
  line
    .replaceAll('全市', '全县')
    .replaceAll('市水利局', '县水利局')
    .replaceAll('市应急', '县应急')
    .replaceAll('市气象', '县气象')
    .replaceAll('各县区', '各乡镇'),
);

function county(
  lines: readonly string[],
  lead = '为确保安全度汛，经县人民政府同意，现就有关事项通知如下：',
): ReturnType<typeof draftOf> {
  return draftOf(
    `云溪县人民政府办公室关于切实做好2026年防汛工作的通知\n\n各乡镇人民政府，县政府各部门：\n　　${lead}\n　　${lines.join('\n　　')}\n\n云溪县人民政府办公室\n2026年3月28日\n`,
  );
}

const look = (lines: readonly string[]) => {
  const draft = county(lines);
  const found = against(draft, superior, noBoilerplate);
  return { ...found, local: found.local.map(({ kind, at }) => [kind, draft.text.slice(...at)]) };
};

describe('a draft against a superior’s document', () => {
  test('that changes words of level only has nothing new', () => {
    const found = look(lowered);
    expect(found).toMatchObject({ verdict: 'nothing-new', local: [] });
    expect(found.coverage).toBeGreaterThan(0.85);
    expect(found.ownCharacters).toBeLessThan(20);
  });

  test('that changes a day and a place besides has nothing new', () => {
    const lines = lowered.map((line) =>
      line.replace('汛前至少', '4月15日前至少').replace('各乡镇要把', '石桥镇、白沙乡要把'),
    );
    const found = look(lines);
    expect(found.verdict).toBe('nothing-new');
    expect(found.local).toContainEqual(['date', '4月15日前']);
    expect(found.local.map(([kind]) => kind)).toContain('organ');
  });

  test('that changes a figure in a formula clause tells it', () => {
    const draft = county(lowered.map((line) => line.replace('开展1次', '开展2次')));
    const found = against(draft, superior, withOfficeClauses(noBoilerplate, ['汛前至少开展2次综合演练']));
    expect(found.local.map(({ kind, at }) => [kind, draft.text.slice(...at)])).toEqual([['number', '2次']]);
  });

  test.each([
    ['a figure that the source hasn’t', '五、活动场地要备齐25处。', ['25处']],
    ['a sum', '五、每处安排养护资金7万元。', ['7万元']],
    ['no figure that the source has', '五、每处每3小时巡查1次。', []],
  ])('in a formula of its own tells %s', (_, line, expected) => {
    const draft = county([...lowered, line]);
    const found = against(draft, superior, withOfficeClauses(noBoilerplate, [line.slice(2, -1)]));
    expect(found.local.map(({ at }) => draft.text.slice(...at))).toEqual(expected);
  });

  test('that names the own organ for the ministry that leads it has nothing new', () => {
    const lines = [
      '教育部、住房城乡建设部、自然资源部要建立会商机制，住房城乡建设部会同公安部对小区配套幼儿园逐一核对规划图纸和移交手续。',
      '城镇小区配套幼儿园由地方政府建设，未移交的限期移交，挪作他用的限期收回，收回后办成公办园或者普惠性民办园。',
    ];
    const ministries = draftOf(
      `国务院办公厅关于治理小区配套幼儿园的通知\n\n各省、自治区、直辖市人民政府：\n　　${lines.join('\n　　')}\n\n国务院办公厅\n2026年1月9日\n`,
      '国办通知.txt',
    );
    const own = (town: string) => {
      const body = lines.map((line) =>
        line
          .replace('教育部', '市教育局')
          .replaceAll('住房城乡建设部', town)
          .replace('自然资源部', '市自然资源局')
          .replace('公安部', '市公安局'),
      );
      return draftOf(
        `清江市人民政府办公室关于治理小区配套幼儿园的通知\n\n各县（市、区）人民政府：\n　　${body.join('\n　　')}\n\n清江市人民政府办公室\n2026年2月20日\n`,
      );
    };
    const organs = (town: string) => {
      const draft = own(town);
      return against(draft, ministries, noBoilerplate)
        .local.filter(({ kind }) => kind === 'organ')
        .map(({ at }) => draft.text.slice(...at));
    };
    expect(organs('市建设局')).toEqual([]);
    expect(organs('市民政局')).toContain('市民政局');
  });

  test('with the usual phrases added has nothing new', () => {
    const found = look([
      ...lowered,
      '五、各乡镇、各部门要高度重视，加强组织领导，密切协作配合，确保各项工作落到实处。',
    ]);
    expect(found.local).toEqual([]);
    expect(found.verdict).not.toBe('own');
  });

  test('with a paragraph of its own has a little', () => {
    const added = '五、落实县级资金。县财政局安排防汛资金320万元，对石桥、白沙2座小型水库除险加固，5月底前完工。';
    const found = look([...lowered, added]);
    expect(found.verdict).toBe('little-new');
    expect(found.local).toEqual([
      ['measure', '县财政局安排防汛资金320万元，对石桥、白沙2座小型水库除险加固，5月底前完工。'],
      ['organ', '县财政局'],
      ['money', '320万元'],
      ['number', '2座'],
      ['date', '5月底前'],
    ]);
  });

  describe('lists what is its own', () => {
    const listed = (line: string, kind: string) =>
      look([...lowered, line])
        .local.filter((one) => one[0] === kind)
        .map(([, words]) => words);

    test.each([
      ['五、仓库面积不少于180平方米。', ['180平方米']],
      ['五、仓库占地2.5公顷，每天供电8小时。', ['2.5公顷', '8小时']],
      ['五、修渠3.2万公里，挖土40立方米。', ['3.2万公里', '40立方米']],
      ['五、仓库存放救生衣６０ ０件、沙袋 3 0 个。', ['3 0 个']],
      ['五、完好率达到９５％。', ['９５％']],
      ['五、抽调第2、3组人员，编号15。', []],
      ['五、人员见5.1.3 所列，编号048 名单另发。', []],
      ['五、抽调人员分组如下，编号15\n　　30个沙袋备好。', ['30个']],
    ])('figures of %s', (line, expected) => {
      expect(listed(line, 'number')).toEqual(expected);
    });

    test.each([
      ['五、县财政安排资金45萬元。', ['45萬元']],
      ['五、县 财 政 安 排 资 金 4 5 万 元 。', ['4 5 万 元']],
      ['五、县财政安排资金４５万元。', ['４５万元']],
      ['五、县里有4个万元户。', []],
    ])('sums of %s', (line, expected) => {
      expect(listed(line, 'money')).toEqual(expected);
    });

    test.each([
      ['五、十一月下旬到明年四月底不用火。', ['十一月下旬', '明年四月底']],
      ['五、十二月十日前晒好，三月份收回。', ['十二月十日前', '三月份']],
      ['五、每一月报一次，值班三月为一轮。', []],
    ])('days in words of %s', (line, expected) => {
      expect(listed(line, 'date')).toEqual(expected);
    });

    test.each([
      ['五、补种河边的柳树。每棵由村里安排专人浇水看管。', ['每棵由村里安排专人浇水看管。']],
      ['五、补种柳树并安排专人浇水看管。', ['五、补种柳树并安排专人浇水看管。']],
      ['五、建立看管柳树的台账和名册。柳树都活着。', []],
      [
        '五、补种柳树并安排专人浇水看管。六、建立看管柳树的台账和名册。',
        ['五、补种柳树并安排专人浇水看管。', '六、建立看管柳树的台账和名册。'],
      ],
      ['五、建立看管柳树的台账，名册交村里。柳树都活着。', ['五、建立看管柳树的台账，名册交村里。']],
      ['五、组建抢险队伍，逐库落实行政责任人，在当地媒体公布名单。', []],
    ])('measures of %s', (line, expected) => {
      expect(listed(line, 'measure')).toEqual(expected);
    });

    test('no title of an attachment', () => {
      const draft = draftOf(
        `${county(lowered).text}\n附件\n\n柳树浇水看管安排办法\n\n　　每棵柳树由村里安排专人浇水看管。\n`,
      );
      const { local } = against(draft, superior, noBoilerplate);
      expect(local.map(({ at }) => draft.text.slice(...at))).toEqual(['每棵柳树由村里安排专人浇水看管。']);
    });

    test.each([
      ['五、由县园林管理中心配合。', ['县园林管理中心']],
      ['五、由縣園林管理中心配合。', ['縣園林管理中心']],
      ['五、由县水利局配合。', []],
      ['五、由各县园林管理中心配合。', []],
      ['五、由石桥镇和白沙乡安排人手。', ['石桥镇', '白沙乡']],
      ['五、组织石桥镇、白沙街道开展比武。', ['石桥镇', '白沙街道']],
      ['五、街面由北山、南河两个街道负责。', []],
      ['五、责任由中央和乡镇人民政府承担。', []],
      ['五、由社区服务中心、城市管理局协助。', []],
      ['五、由县气象委、县应急管理办配合。', []],
      ['五、由县气象物资局、县应急装备办配合。', ['县气象物资局', '县应急装备办']],
    ])('organs of %s', (line, expected) => {
      expect(listed(line, 'organ')).toEqual(expected);
    });
  });

  test.each([
    ['a day changed behind a line break is no measure', 'date', '组建抢险队\n伍于4月15日前全部完成。', 0],
    [
      'a measure over two lines is one',
      'measure',
      '五、看管仓库。县里的仓库由水利站派专人负责看管，钥匙\n交两人分开保管，每月清点物资一次。',
      1,
    ],
  ])('%s', (_, kind, line, measuresTold) => {
    const lines =
      kind === 'date'
        ? lowered.map((one) => one.replace('组建抢险队伍，汛前至少开展1次综合演练。', line))
        : [...lowered, line];
    const { local } = look(lines);
    expect(local.map((one) => one[0])).toContain(kind);
    expect(local.filter((one) => one[0] === 'measure')).toHaveLength(measuresTold);
  });

  test('with a number of its own is not without news', () => {
    const found = look(lowered.map((line) => line.replace('每3小时', '每1小时').replace('至少开展1次', '至少开展3次')));
    expect(found.local.map(([kind]) => kind)).toContain('number');
    expect(found.verdict).toBe('little-new');
  });

  test('that writes most of it itself is one’s own', () => {
    const own = [
      '一、划定巡查片区。县水利局把全县46座小型水库划为6个片区，每片区由1名副科级干部带队，每周二、周五实地巡查。',
      '二、改造预警设施。县应急管理局投入85万元更换山洪灾害预警广播112套，6月10日前完成安装调试。',
      '三、组织转移演练。石桥镇、白沙乡各选2个临河村组织夜间转移演练，县消防救援大队派员指导。',
    ];
    const found = look([lowered[0] ?? '', ...own]);
    expect(found.verdict).toBe('own');
    expect(found.local.filter(([kind]) => kind === 'measure')).toHaveLength(3);
  });

  test.each([
    [
      'on another matter',
      '云溪县图书馆读书月活动安排\n\n　　县图书馆每月举办2场读书会，面向中小学生免费开放自习室。\n\n2026年4月1日\n',
    ],
    ['of one line', '请各科室周五下班前报名。'],
    ['that is empty', ''],
  ])('%s shares nothing', (_, text) => {
    const found = against(draftOf(text), superior, noBoilerplate);
    expect(found).toMatchObject({ passages: [], coverage: 0, verdict: 'nothing-shared' });
  });

  test('that is short and takes one clause has not nothing new', () => {
    const clause = '组建抢险队伍，汛前至少开展1次综合演练。';
    expect(
      against(draftOf(`${clause}\n我们这里没有水库也没有河流，镇上的人多半外出务工。`), superior, noBoilerplate)
        .verdict,
    ).toBe('own');
    expect(against(draftOf(clause), superior, noBoilerplate).verdict).toBe('nothing-new');
  });

  test('that is wholly made of formulas which the source has as well has nothing new', () => {
    const formulas = withOfficeClauses(noBoilerplate, [...measures, ...lowered]);
    expect(against(county(lowered), superior, formulas).verdict).toBe('nothing-new');
  });

  test('names the superior’s document', () => {
    expect(look(lowered).source).toMatchObject({
      file: '市里的通知.txt',
      issuers: ['江平市人民政府办公室'],
      signedOn: '2026-03-20',
    });
  });
});
