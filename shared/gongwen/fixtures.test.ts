import { describe, expect, it } from 'vitest';
import type { Elements } from '#shared/contract/index.ts';
import { findElements } from './index.ts';
import { type Piece, readPieces, spanFaults } from './testing/read.ts';

type Fixture = Readonly<{
  pieces: readonly Piece[];
  expected: Partial<Omit<Elements, 'documentNumber'>> & { number?: string | null };
}>;

const right = (t: string): Piece => ({ t, align: 'right' });
const center = (t: string): Piece => ({ t, align: 'center' });
const page = (t: string): Piece => ({ t, page: true });
const body = '　　为进一步做好有关工作，经县人民政府同意，现将有关事项通知如下：';
const work = '　　一、加强组织领导。各单位要明确专人负责，按时完成任务。';

const fixtures: Record<string, Fixture> = {
  '通知 with a full red head and 版记': {
    pieces: [
      '000012',
      '特急',
      center('云溪县人民政府文件'),
      center('云政发〔2026〕12号'),
      center('云溪县人民政府'),
      center('关于做好2026年防汛工作的通知'),
      '各乡镇人民政府、街道办事处，县政府各部门、各直属机构：',
      body,
      work,
      '　　附件：1.防汛物资储备清单',
      '　　　　　2.防汛值班安排表',
      '',
      right('云溪县人民政府'),
      right('2026年7月8日'),
      '　　（此件公开发布）',
      { t: '附件1', page: true },
      center('防汛物资储备清单'),
      '编织袋2万条。',
      page('附件2'),
      center('防汛值班安排表'),
      '每日两人。',
      '抄送：县委各部门，县人大常委会办公室、县政协办公室，县法院、县检察院。',
      '云溪县人民政府办公室　　　　　　　　2026年7月9日印发',
    ],
    expected: {
      title: '云溪县人民政府关于做好2026年防汛工作的通知',
      kind: '通知',
      form: 'red',
      direction: 'down',
      number: '云政发〔2026〕12号',
      copyNumber: '000012',
      urgency: '特急',
      secrecy: null,
      issuers: ['云溪县人民政府'],
      mainRecipients: ['各乡镇人民政府、街道办事处', '县政府各部门、各直属机构'],
      ccRecipients: ['县委各部门', '县人大常委会办公室、县政协办公室', '县法院、县检察院'],
      signedOn: '2026-07-08',
      printedOn: '2026-07-09',
      printedBy: '云溪县人民政府办公室',
      annotation: '此件公开发布',
      attachments: ['防汛物资储备清单', '防汛值班安排表'],
      isShell: false,
      signers: [],
    },
  },
  '请示 with 签发人 beside the number and a contact': {
    pieces: [
      center('云溪县教育局文件'),
      '云教〔2026〕7号　　　　　　　　　　签发人：张　三',
      center('云溪县教育局关于新建城东小学的请示'),
      '县人民政府：',
      '　　为缓解城东片区入学压力，拟新建城东小学一所。',
      '　　妥否，请批示。',
      right('云溪县教育局'),
      right('2026年3月5日'),
      '（联系人：李四，电话：0730-1234567）',
    ],
    expected: {
      kind: '请示',
      direction: 'up',
      number: '云教〔2026〕7号',
      signers: ['张三'],
      mainRecipients: ['县人民政府'],
      issuers: ['云溪县教育局'],
      annotation: '联系人：李四，电话：0730-1234567',
      signedOn: '2026-03-05',
      isShell: false,
    },
  },
  '联合报告 with two signers and stacked marks': {
    pieces: [
      center('云溪县财政局'),
      center('云溪县审计局文件'),
      '云财〔2026〕31号　　签发人：王五　赵 六',
      center('云溪县财政局　云溪县审计局'),
      center('关于2025年度专项资金检查情况的报告'),
      '县人民政府：',
      '　　按照要求，现将检查情况报告如下。',
      '　　特此报告。',
      right('云溪县财政局　　云溪县审计局'),
      right('2026年2月3日'),
    ],
    expected: {
      title: '云溪县财政局云溪县审计局关于2025年度专项资金检查情况的报告',
      kind: '报告',
      direction: 'up',
      signers: ['王五', '赵六'],
      issuers: ['云溪县财政局', '云溪县审计局'],
      number: '云财〔2026〕31号',
    },
  },
  '联合通知 with issuers on lines of their own': {
    pieces: [
      center('云人社发〔2026〕3号'),
      center('云溪县人力资源和社会保障局　云溪县财政局'),
      center('关于调整补贴标准的通知'),
      '各乡镇人民政府：',
      body,
      '　　本通知自印发之日起执行。',
      right('云溪县人力资源和社会保障局'),
      right('云溪县财政局'),
      right('２０２６年３月５日'),
    ],
    expected: { issuers: ['云溪县人力资源和社会保障局', '云溪县财政局'], signedOn: '2026-03-05', kind: '通知' },
  },
  '意见 over three title lines': {
    pieces: [
      center('云政办发〔2026〕5号'),
      center('云溪县人民政府办公室'),
      center('关于促进民宿产业'),
      center('高质量发展的实施意见'),
      '各乡镇人民政府，县政府各部门：',
      '　　为促进我县民宿产业发展，现提出以下意见。',
      '　　一、总体要求',
      '　　（一）指导思想。坚持生态优先。',
      '　　1.统筹布局。合理安排。',
      '　　（1）沿江布局。有序推进。',
      right('云溪县人民政府办公室'),
      right('2026年1月9日'),
    ],
    expected: {
      title: '云溪县人民政府办公室关于促进民宿产业高质量发展的实施意见',
      kind: '意见',
      direction: 'down',
      nature: 'comprehensive',
    },
  },
  '函 in letter form': {
    pieces: [
      center('云溪县自然资源局'),
      right('云自然资函〔2026〕18号'),
      center('关于商请提供地形图资料的函'),
      '青山市测绘院：',
      '　　因工作需要，商请贵单位提供有关资料。',
      '　　请予支持为盼。',
      right('云溪县自然资源局'),
      right('2026年5月20日'),
    ],
    expected: {
      title: '关于商请提供地形图资料的函',
      kind: '函',
      form: 'letter',
      direction: 'parallel',
      mainRecipients: ['青山市测绘院'],
      number: '云自然资函〔2026〕18号',
    },
  },
  '批复 citing the number of the request': {
    pieces: [
      center('云溪县人民政府关于同意设立城东社区的批复'),
      center('云政函〔2026〕4号'),
      '城关镇人民政府：',
      '　　你镇《关于设立城东社区的请示》（城政〔2025〕88号）收悉。经研究，批复如下：',
      '　　同意设立城东社区。',
      '　　此复。',
      right('云溪县人民政府'),
      right('二〇二六年一月十五日'),
    ],
    expected: {
      kind: '批复',
      number: '云政函〔2026〕4号',
      signedOn: '2026-01-15',
      mainRecipients: ['城关镇人民政府'],
      isShell: false,
    },
  },
  '通报 with a list of names': {
    pieces: [
      center('中共云溪县委　云溪县人民政府'),
      center('关于表彰2025年度先进集体的通报'),
      '各乡镇党委、人民政府：',
      '　　经研究，决定对下列集体予以表彰。',
      '　　城关镇人民政府',
      '　　县农业农村局',
      '　　希望受表彰的集体再接再厉。',
      '',
      right('中共云溪县委'),
      right('云溪县人民政府'),
      right('2026年2月18日'),
    ],
    expected: { kind: '通报', issuers: ['中共云溪县委', '云溪县人民政府'], nature: 'special' },
  },
  '印发 shell with the plan on the next page': {
    pieces: [
      center('云政办发〔2026〕21号'),
      center('云溪县人民政府办公室关于印发《云溪县垃圾分类管理办法》的通知'),
      '各乡镇人民政府：',
      '　　《云溪县垃圾分类管理办法》已经县政府同意，现印发给你们，请认真贯彻执行。',
      right('云溪县人民政府办公室'),
      right('2026年4月2日'),
      '（此件公开发布）',
      { t: '云溪县垃圾分类管理办法', align: 'center', page: true },
      center('第一章　总则'),
      '第一条　为了加强垃圾分类管理，制定本办法。',
      '第二条　本办法自2026年5月1日起施行。',
      '抄送：县委办公室。',
      '云溪县人民政府办公室　2026年4月3日印发',
    ],
    expected: {
      isShell: true,
      kind: '通知',
      nature: 'general',
      attachments: [],
      printedOn: '2026-04-03',
      signedOn: '2026-04-02',
    },
  },
  '印发 shell with the plan as attachment': {
    pieces: [
      center('云溪县教育局关于印发校园安全专项整治方案的通知'),
      '各中小学校：',
      '　　现将《校园安全专项整治方案》印发给你们，请遵照执行。',
      '　　附件：校园安全专项整治方案',
      right('云溪县教育局'),
      right('2026年4月2日'),
      page('附件'),
      center('校园安全专项整治方案'),
      '　　一、工作目标。全面排查安全隐患，切实整改到位。',
    ],
    expected: { isShell: true, attachments: ['校园安全专项整治方案'], nature: 'special', number: null },
  },
  '转发 with the relayed notice signed below': {
    pieces: [
      center('云政办发〔2026〕30号'),
      center('云溪县人民政府办公室转发县水利局关于做好抗旱工作意见的通知'),
      '各乡镇人民政府：',
      '　　县水利局《关于做好抗旱工作的意见》已经县政府同意，现转发给你们，请认真执行。',
      right('云溪县人民政府办公室'),
      right('2026年8月1日'),
      page('关于做好抗旱工作的意见'),
      '县水利局',
      '　　为做好抗旱工作，提出如下意见。',
      right('云溪县水利局'),
      right('2026年7月28日'),
    ],
    expected: { isShell: true, signedOn: '2026-08-01', issuers: ['云溪县人民政府办公室'], kind: '通知' },
  },
  'a 印发 notice whose plan is not in the file is no shell': {
    pieces: [
      center('关于印发年度培训计划的通知'),
      '各科室：',
      '　　现将年度培训计划印发给你们。',
      '　　附件：年度培训计划',
      right('云溪县统计局'),
      right('2026年1月5日'),
    ],
    expected: { isShell: false, attachments: ['年度培训计划'], mainRecipients: ['各科室'] },
  },
  '纪要 with its own number and head line': {
    pieces: [
      center('云溪县人民政府常务会议纪要'),
      center('〔2026〕5期'),
      '云溪县人民政府办公室　　　　　　2026年3月12日',
      '　　3月10日，县长主持召开县政府第5次常务会议。',
      '　　会议议定：',
      '　　一、原则同意城区停车场建设方案。',
      '　　出席：王五、赵六。',
    ],
    expected: {
      title: '云溪县人民政府常务会议纪要',
      kind: '纪要',
      form: 'minutes',
      signedOn: '2026-03-12',
      mainRecipients: [],
      number: '〔2026〕5期',
    },
  },
  '命令 that promulgates rules': {
    pieces: [
      center('青山市人民政府令'),
      center('第28号'),
      '　　《青山市犬只管理办法》已经2026年1月6日市政府第40次常务会议通过，现予公布，自2026年3月1日起施行。',
      right('市　长　　陈　明'),
      right('2026年1月15日'),
      center('青山市犬只管理办法'),
      '第一条　为了规范犬只管理，制定本办法。',
    ],
    expected: {
      title: '青山市人民政府令',
      kind: '命令',
      form: 'order',
      signers: ['陈明'],
      issuers: [],
      isShell: true,
      signedOn: '2026-01-15',
      number: '第28号',
    },
  },
  '便函 without number or mark': {
    pieces: [
      center('关于报送通讯录的函'),
      '各乡镇党政办：',
      '　　请将通讯录更新后反馈。',
      right('县政府办综合室'),
      right('2026年6月3日'),
    ],
    expected: {
      form: 'white',
      kind: '函',
      number: null,
      mainRecipients: ['各乡镇党政办'],
      issuers: ['县政府办综合室'],
    },
  },
  'a mark of secrecy with its term beside the urgency': {
    pieces: [
      '000123',
      '机　密★1年',
      '加　急',
      center('中共云溪县委文件'),
      center('云发〔2026〕2号'),
      center('中共云溪县委关于有关工作的通知'),
      '各乡镇党委：',
      '　　有关事项通知如下。',
      right('中共云溪县委'),
      right('2026年2月2日'),
    ],
    expected: { secrecy: '机密★1年', urgency: '加急', copyNumber: '000123', issuers: ['中共云溪县委'] },
  },
  'the head in a text box and table cells': {
    pieces: [
      { t: '秘密★6个月　特急', kind: 'textbox' },
      { t: '云溪县公安局文件', kind: 'textbox' },
      { t: '云公发〔2026〕9号', cell: { table: 0, row: 0, column: 0 } },
      { t: '签发人：钱　七', cell: { table: 0, row: 0, column: 1 } },
      center('云溪县公安局关于增配警力的请示'),
      '县人民政府：',
      '　　请予批准。',
      right('云溪县公安局'),
      right('2026年9月1日'),
    ],
    expected: { secrecy: '秘密★6个月', urgency: '特急', signers: ['钱七'], number: '云公发〔2026〕9号', kind: '请示' },
  },
  'the word 秘密 in prose and in a title is no mark': {
    pieces: [
      center('云溪县保密局关于加强国家秘密载体管理的通知'),
      '各单位：',
      '　　绝密、机密、秘密载体应当专人保管。',
      '　　秘密',
      right('云溪县国家保密局'),
      right('2026年9月1日'),
    ],
    expected: { secrecy: null, kind: '通知' },
  },
  '公告 without recipients': {
    pieces: [
      center('云溪县市场监督管理局公告'),
      center('2026年第3号'),
      '　　根据《中华人民共和国行政许可法》，现将注销的许可证予以公告。',
      '　　特此公告。',
      right('云溪县市场监督管理局'),
      right('2026年6月1日'),
    ],
    expected: {
      title: '云溪县市场监督管理局公告',
      kind: '公告',
      mainRecipients: [],
      number: '2026年第3号',
      isShell: false,
    },
  },
  '通告 with a title only': {
    pieces: [
      center('关于临时交通管制的通告'),
      '　　为保障施工安全，现通告如下：',
      '　　一、自2026年5月1日起，县城大道封闭。',
      right('云溪县公安局'),
      right('2026年4月28日'),
    ],
    expected: { kind: '通告', mainRecipients: [], issuers: ['云溪县公安局'], signedOn: '2026-04-28' },
  },
  '决定 with an adoption note instead of a signature': {
    pieces: [
      center('云溪县人民代表大会常务委员会关于加强预算审查监督的决定'),
      center('（2026年3月30日云溪县第十八届人民代表大会常务委员会第三十次会议通过）'),
      '　　为了加强预算审查监督，作出如下决定：',
      '　　一、完善审查程序。',
    ],
    expected: { kind: '决定', signedOn: '2026-03-30', issuers: [], mainRecipients: [] },
  },
  '议案 to the standing committee': {
    pieces: [
      center('云溪县人民政府关于提请审议2026年财政预算调整方案的议案'),
      '县人大常委会：',
      '　　现提请审议。',
      right('县　长　孙　华'),
      right('2026年8月20日'),
    ],
    expected: { kind: '议案', direction: 'up', signers: ['孙华'], issuers: [] },
  },
  '明电 with a deadline': {
    pieces: [
      '特提',
      center('云溪县人民政府办公室发电'),
      center('云政办发明电〔2026〕6号'),
      center('云溪县人民政府办公室关于做好强降雨防范应对工作的紧急通知'),
      '各乡镇人民政府：',
      '　　请立即部署。',
      right('云溪县人民政府办公室'),
      right('2026年7月1日'),
    ],
    expected: { form: 'cable', urgency: '特提', kind: '通知' },
  },
  'a title that ends in no statutory kind': {
    pieces: [center('云溪县2026年乡村振兴工作要点'), '　　一、总体思路。稳中求进。', '　　二、重点任务。狠抓落实。'],
    expected: { kind: 'other', nature: 'comprehensive', signedOn: null, issuers: [] },
  },
  'cues that contradict each other leave the nature open': {
    pieces: [
      center('关于印发防汛规划专项检查方案的通知'),
      '各乡镇：',
      '　　请执行。',
      right('云溪县水利局'),
      right('2026年5月6日'),
    ],
    expected: { nature: 'unknown', unsure: ['nature'] },
  },
  'a date left open by the drafter': {
    pieces: [
      center('云溪县财政局关于开展资产清查的通知'),
      '各预算单位：',
      '　　现将有关事项通知如下。',
      right('云溪县财政局'),
      right('2026年　月　日'),
    ],
    expected: { signedOn: null, issuers: ['云溪县财政局'] },
  },
  'recipients moved into the 版记': {
    pieces: [
      center('云溪县人民政府关于公布行政许可事项的通知'),
      '　　现将行政许可事项予以公布。',
      right('云溪县人民政府'),
      right('2026年5月6日'),
      '主送：各乡镇人民政府，县政府各部门。',
      '抄送：县委办公室，县人大常委会办公室。',
      '云溪县人民政府办公室',
      '2026年5月7日印发',
    ],
    expected: {
      mainRecipients: ['各乡镇人民政府', '县政府各部门'],
      ccRecipients: ['县委办公室', '县人大常委会办公室'],
      printedBy: '云溪县人民政府办公室',
      printedOn: '2026-05-07',
      isShell: false,
    },
  },
  'margins are not part of the flow': {
    pieces: [
      center('云溪县统计局关于开展人口抽样调查的通知'),
      '各乡镇：',
      '　　请认真组织。',
      right('云溪县统计局'),
      right('2026年10月8日'),
      { t: '统计局办公室页眉', kind: 'header' },
      { t: '— 1 —', kind: 'footer' },
      { t: '见统计法。', kind: 'footnote' },
    ],
    expected: { isShell: false, attachments: [], issuers: ['云溪县统计局'] },
  },
  'brackets keep a recipient whole': {
    pieces: [
      center('青山市人民政府关于加强安全生产工作的通知'),
      '各县（市、区）人民政府，青山高新区、南湖新区管委会（推进办公室，筹），市政府各部门；中央、省驻青各单位：',
      '　　请认真落实。',
      right('青山市人民政府'),
      right('2026年11月2日'),
    ],
    expected: {
      mainRecipients: [
        '各县（市、区）人民政府',
        '青山高新区、南湖新区管委会（推进办公室，筹）',
        '市政府各部门',
        '中央、省驻青各单位',
      ],
    },
  },
};

describe('documents as offices write them', () => {
  for (const [name, { pieces, expected }] of Object.entries(fixtures)) {
    it(name, () => {
      const source = readPieces(pieces);
      const elements = findElements(source);
      const { number, ...rest } = expected;
      expect(elements).toMatchObject(rest);
      if (number !== undefined) expect(elements.documentNumber?.raw ?? null).toBe(number);
      expect(spanFaults(source, elements)).toEqual([]);
    });
  }
});
