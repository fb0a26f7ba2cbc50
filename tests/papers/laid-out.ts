import { type Paper, pieces } from '#tests/formats/documents/paper.ts';
import type { Label } from './score.ts';

/** A paper whose layout says what its text doesn't: tables that only place things, boxes, margins. */
export type LaidOut = Readonly<{ paper: Paper; expected: Label['expected'] }>;

const nothing = {
  documentNumber: null,
  issuers: null,
  mainRecipients: null,
  ccRecipients: null,
  signedOn: null,
  printedOn: null,
  printedBy: null,
  annotation: null,
  attachments: null,
  secrecy: null,
  urgency: null,
  copyNumber: null,
  isShell: false,
  signers: null,
} as const;

function paper(
  name: string,
  shorthand: string,
  expected: Label['expected'],
  more: Partial<Pick<Paper, 'footIs' | 'boxIs' | 'header'>> = {},
): LaidOut {
  const found = { ...nothing, ...expected };
  return {
    paper: { name, footIs: 'table', boxIs: 'drawing', pieces: pieces(shorthand), expected: { number: null }, ...more },
    expected: found,
  };
}

export const laidOut: readonly LaidOut[] = [
  paper(
    'joint-head-in-a-table',
    `
row 云溪县财政局|文件
row 云溪县乡村振兴局|
row 云财农〔2026〕22号|签发人：马建　郭晓春
title 云溪县财政局　云溪县乡村振兴局
title 关于申请2026年衔接推进乡村振兴补助资金的请示
to 县人民政府：
text 为巩固拓展脱贫攻坚成果，根据年度项目计划，拟申请安排衔接资金1860万元，用于26个产业项目。
text 当否，请批示。
row 云溪县财政局|云溪县乡村振兴局
row |2026年3月17日
annotation （联系人：葛平，电话：5551200）
foot 抄送：县农业农村局。
foot 云溪县财政局办公室|2026年3月17日印发
`,
    {
      title: '云溪县财政局云溪县乡村振兴局关于申请2026年衔接推进乡村振兴补助资金的请示',
      kind: '请示',
      documentNumber: '云财农〔2026〕22号',
      signers: ['马建', '郭晓春'],
      issuers: ['云溪县财政局', '云溪县乡村振兴局'],
      mainRecipients: ['县人民政府'],
      ccRecipients: ['县农业农村局'],
      signedOn: '2026-03-17',
      printedBy: '云溪县财政局办公室',
      printedOn: '2026-03-17',
      annotation: '联系人：葛平，电话：5551200',
    },
  ),
  paper(
    'imprint-with-the-label-in-a-cell',
    `
urgency 特急
mark 青山市人民政府办公室文件
number 青政办发〔2026〕44号
title 青山市人民政府办公室
title 关于做好台风“海葵”防御工作的通知
to 各县（市、区）人民政府，市政府各部门、各直属机构：
text 今年第9号台风预计7月21日夜间登陆，将给我市带来暴雨到大暴雨。经市政府同意，现将有关事项通知如下：
typed1 一、迅速进入临战状态
text 各地各部门主要负责同志要在岗在位。
typed1 二、坚决果断转移避险
row 责任单位|任务|完成时间
row 市应急管理局|统筹调度|2026年7月20日
row 市水利局|水库预泄|2026年7月20日
sign 青山市人民政府办公室
date 2026年7月19日
annotation （此件公开发布）
foot 抄送：|市委办公室，市人大常委会办公室，市政协办公室，青山军分区。
foot 青山市人民政府办公室|2026年7月19日印发
`,
    {
      title: '青山市人民政府办公室关于做好台风“海葵”防御工作的通知',
      kind: '通知',
      documentNumber: '青政办发〔2026〕44号',
      urgency: '特急',
      issuers: ['青山市人民政府办公室'],
      mainRecipients: ['各县（市、区）人民政府', '市政府各部门、各直属机构'],
      ccRecipients: ['市委办公室', '市人大常委会办公室', '市政协办公室', '青山军分区'],
      signedOn: '2026-07-19',
      printedBy: '青山市人民政府办公室',
      printedOn: '2026-07-19',
      annotation: '此件公开发布',
    },
  ),
  paper(
    'mark-in-a-box-and-a-running-head',
    `
box 000208
box 加急
mark 中共清河区委办公室文件
number 清办发〔2026〕30号
title 中共清河区委办公室
title 印发《关于进一步规范党内法规和规范性文件
title 备案工作的规定》的通知
to 各街道党工委，区委各部委，区级国家机关各部门党组（党委），各人民团体党组：
text 《关于进一步规范党内法规和规范性文件备案工作的规定》已经区委同意，现印发给你们，请认真遵照执行。
sign 中共清河区委办公室
date 2026年9月25日
annotation （此件发至街道党工委）
page
title 关于进一步规范党内法规和规范性文件
title 备案工作的规定
text 第一条　为了规范备案工作，制定本规定。
text 第二条　备案应当自印发之日起30日内报送。
foot 中共清河区委办公室|2026年9月26日印发
`,
    {
      title: '中共清河区委办公室印发《关于进一步规范党内法规和规范性文件备案工作的规定》的通知',
      kind: '通知',
      documentNumber: '清办发〔2026〕30号',
      copyNumber: '000208',
      urgency: '加急',
      issuers: ['中共清河区委办公室'],
      mainRecipients: ['各街道党工委', '区委各部委', '区级国家机关各部门党组（党委）', '各人民团体党组'],
      signedOn: '2026-09-25',
      printedBy: '中共清河区委办公室',
      printedOn: '2026-09-26',
      annotation: '此件发至街道党工委',
      isShell: true,
    },
    { header: '中共清河区委办公室文件', footIs: 'paragraphs' },
  ),
  paper(
    'attachments-that-are-tables',
    `
mark 云溪县卫生健康局
number 云卫函〔2026〕63号
title 云溪县卫生健康局关于商请协助开展慢性病防治示范区复评工作的函
to 县教育局、县民政局、县医疗保障局：
text 根据安排，8月下旬将接受省级慢性病综合防治示范区复评。现商请贵单位协助做好有关工作，并于8月10日前反馈材料。
attach 附件：1.复评任务分工表
attach 　　　2.联络员名单
sign 云溪县卫生健康局
date 2026年7月28日
page
label 附件1
title 复评任务分工表
row 单位|任务|时间
row 县教育局|中小学健康教育资料|2026年8月5日
row 县民政局|养老机构体检资料|2026年8月6日
page
label 附件2
title 联络员名单
row 单位|姓名|电话
row 县医疗保障局|丁一|5550001
`,
    {
      title: '云溪县卫生健康局关于商请协助开展慢性病防治示范区复评工作的函',
      kind: '函',
      documentNumber: '云卫函〔2026〕63号',
      issuers: ['云溪县卫生健康局'],
      mainRecipients: ['县教育局、县民政局、县医疗保障局'],
      signedOn: '2026-07-28',
      attachments: ['复评任务分工表', '联络员名单'],
    },
  ),
  paper(
    'white-notice-under-a-header',
    `
title 关于开展2026年度办公用房自查的通知
to 机关各处室、各直属单位：
text 请对照标准开展自查，于4月20日前将自查表报送行政处。
row 自查项目|标准|结果
row 办公室面积|不超标|
row 出租出借|无|
sign 临江省统计局办公室
date 2026年4月7日
`,
    {
      title: '关于开展2026年度办公用房自查的通知',
      kind: '通知',
      issuers: ['临江省统计局办公室'],
      mainRecipients: ['机关各处室、各直属单位'],
      signedOn: '2026-04-07',
    },
    { header: '内部资料　注意保存' },
  ),
];
