import { expect, it } from 'vitest';
import { findElements } from './index.ts';
import { center, fixtureTable, right } from './testing/fixture.ts';
import { readPieces } from './testing/read.ts';

fixtureTable('what county and city offices write', {
  'copies whose line breaks within a name': {
    pieces: [
      center('云溪县人民政府关于开展生态县创建工作的通知'),
      '各乡镇人民政府：',
      '　　请遵照执行。',
      right('云溪县人民政府'),
      right('2026年3月1日'),
      '抄送：县委各部门，县法院，县检察院，县',
      '　　　人武部，各人民团体。',
      '云溪县人民政府办公室　　　2026年3月2日印发',
    ],
    expected: {
      ccRecipients: ['县委各部门', '县法院', '县检察院', '县人武部', '各人民团体'],
      printedBy: '云溪县人民政府办公室',
      printedOn: '2026-03-02',
    },
  },
  'copies upward before copies, and whom to ask without brackets': {
    pieces: [
      center('云溪县审计局关于预算执行审计情况的报告'),
      '县人民政府：',
      '　　现将有关情况报告如下。',
      right('云溪县审计局'),
      right('2026年3月30日'),
      '联系人：刘明　电话：6888888',
      '抄报：市审计局。抄送：县财政局，县税务局。',
    ],
    expected: { ccRecipients: ['市审计局', '县财政局', '县税务局'], annotation: null, attachments: [] },
  },
  'urgency and number of a cable on one line': {
    pieces: [
      '云溪县防汛抗旱指挥部',
      '特急　云防指明电〔2026〕5号',
      center('关于启动防汛四级应急响应的通知'),
      '各乡镇防汛抗旱指挥部：',
      '　　现启动四级应急响应。',
      right('云溪县防汛抗旱指挥部'),
      right('2026年6月20日'),
    ],
    expected: { number: '云防指明电〔2026〕5号', urgency: '特急', form: 'cable' },
  },
  'a cable that names its grade': {
    pieces: [
      '云溪县人民政府办公室发电',
      '等级　特急·明电　　云政办明电〔2026〕7号',
      center('云溪县人民政府办公室关于做好强降雨防范工作的紧急通知'),
      '各乡镇人民政府：',
      '　　请做好防范。',
      right('云溪县人民政府办公室'),
      right('2026年6月20日'),
    ],
    expected: {
      title: '云溪县人民政府办公室关于做好强降雨防范工作的紧急通知',
      number: '云政办明电〔2026〕7号',
      urgency: '特急·明电',
      form: 'cable',
    },
  },
  'a sentence on urgent matters is no grade': {
    pieces: [
      center('关于报送材料的通知'),
      '各科室：',
      '　　特急 件请当日办结，参照云政办发〔2026〕7号执行。',
      right('云溪县财政局'),
      right('2026年6月20日'),
    ],
    expected: { number: null, urgency: null },
  },
  'a place left open': {
    pieces: [
      '××县人民政府文件',
      '×政发〔2026〕×号',
      center('××县人民政府关于加强森林防火工作的通知'),
      '各乡镇人民政府：',
      '　　请遵照执行。',
      right('××县人民政府'),
      right('2026年×月×日'),
    ],
    expected: { number: '×政发〔2026〕×号', issuers: ['××县人民政府'], mainRecipients: ['各乡镇人民政府'] },
  },
  'a number and an organ in full-width letters': {
    pieces: [
      center('Ｙ县水利局关于防汛值守的通知'),
      'Ｙ水发［２０２６］１２号',
      '各乡镇水务站：',
      '　　请加强值守。',
      right('Ｙ县水利局'),
      right('２０２６年６月２０日'),
    ],
    expected: { number: 'Ｙ水发［２０２６］１２号', issuers: ['Ｙ县水利局'], signedOn: '2026-06-20' },
  },
});

fixtureTable('documents that nobody signs', {
  'the day alone under the title': {
    pieces: ['关于福利费使用的暂行规定', '1987年5月22日', '为了解决职工困难，特作以下规定：', '一、标准另定。'],
    expected: { signedOn: '1987-05-22' },
  },
  'an opening that cites an amended law is no note of adoption': {
    pieces: [
      '南江省高级人民法院关于赔偿案件审理程序的规定',
      '2011年2月28日 审判委员会第15次会议通过',
      '根据2010年4月29日修正的《中华人民共和国国家赔偿法》，作如下规定：',
      '第一条　赔偿请求人应当提交申请书。',
    ],
    expected: { signedOn: '2011-02-28' },
  },
  'a bracket that names the sitting before the day': {
    pieces: [
      '南江省高级人民法院关于赔偿案件审理程序的规定',
      '（审判委员会第15次会议通过　2011年3月17日公布　自2011年3月22日起施行）',
      '第一条　赔偿请求人应当提交申请书。',
    ],
    expected: { signedOn: '2011-03-17' },
  },
  'a title that comes again line by line, its organs parted otherwise, before the number': {
    pieces: [
      '南江省财政厅、南江省审计厅关于专项资金审计监督的规定',
      '2026年2月9日 省财政厅厅务会议通过',
      '南江省财政厅 南江省审计厅',
      '关于专项资金审计监督',
      '的规定',
      '南财监〔2026〕12号',
      '为加强监督，制定本规定。',
    ],
    expected: { title: '南江省财政厅、南江省审计厅关于专项资金审计监督的规定', number: '南财监〔2026〕12号' },
  },
  'sample forms in the attachments are not its own elements': {
    pieces: [
      '南江省高级人民法院关于司法建议工作的规定',
      '第一条　司法建议书附件应当列明。',
      '附件：1.司法建议书规范',
      '　　　2.文书样式',
      '附件1',
      '司法建议书规范',
      '附件2',
      '文书样式',
      '附件：（按顺序列明相关文书）',
      '××人民法院',
      '抄送：××××。（抄送单位较多时回行）',
    ],
    expected: { attachments: ['司法建议书规范', '文书样式'], ccRecipients: [] },
  },
  'the first row of a table under the title': {
    pieces: [
      '2026年江平市遴选公务员职位表',
      { t: '部门名称', cell: { table: 0, row: 0, column: 0 } },
      { t: '职位名称', cell: { table: 0, row: 0, column: 1 } },
    ],
    expected: { title: '2026年江平市遴选公务员职位表' },
  },
  'organs under 附 are no attachment': {
    pieces: ['关于兽药使用若干问题的解释', '为依法惩治，解释如下。', '附：', '农业部　卫生部'],
    expected: { attachments: [] },
  },
});

it('takes the attachment for the printed text, not the choice of publicity before it', () => {
  const source = readPieces([
    center('南江省财政厅关于印发《农业生产发展资金管理细则》的通知'),
    center('南财农〔2026〕5号'),
    '各市财政局：',
    '　　现将《农业生产发展资金管理细则》印发给你们，请遵照执行。',
    '　　附件：农业生产发展资金管理细则',
    right('南江省财政厅'),
    right('2026年3月18日'),
    '　　信息公开选项：主动公开',
    '附件',
    center('农业生产发展资金管理细则'),
    '第一条　为加强管理，制定本细则。',
  ]);
  const { isShell, attachments, spans } = findElements(source);
  expect({ isShell, attachments }).toEqual({ isShell: true, attachments: ['农业生产发展资金管理细则'] });
  expect(source.text.slice(...(spans.printedText ?? [0, 0]))).toMatch(/^附件\n.*细则\n第一条/u);
});
