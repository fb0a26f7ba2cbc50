import { center, fixtureTable, right } from './testing/fixture.ts';

fixtureTable('special cases of well-formed documents', {
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
      center('关于印发防汛专项检查总体方案的通知'),
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
});
