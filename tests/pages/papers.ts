import { seededRandom } from '#tests/bench/synthetic.ts';

/** One paragraph, table or page break of a paper to be printed. */
export type Line = Readonly<{
  as:
    | 'copy'
    | 'mark'
    | 'number'
    | 'title'
    | 'to'
    | 'text'
    | 'heading'
    | 'blank'
    | 'attach'
    | 'sign'
    | 'date'
    | 'annotation'
    | 'label'
    | 'foot';
  text: string;
}>;
export type Piece = Line | Readonly<{ as: 'page' }> | Readonly<{ as: 'table'; rows: readonly (readonly string[])[] }>;

/** How word processors are set up for GB/T 9704: with the grid of 28, or 16 pt characters as they are (27 a line). */
export type Setting = 'grid' | 'plain' | 'loose';
export type PagePaper = Readonly<{ name: string; setting: Setting; pieces: readonly Piece[] }>;

const settings: readonly Setting[] = ['grid', 'plain', 'loose'];

/** Papers of 1 to 30 pages, as offices type them; the same ones every time. */
export function pagePapers(): PagePaper[] {
  const makers: readonly ((write: Writer, length: number) => Piece[])[] = [
    notice,
    letter,
    shell,
    upward,
    minutes,
    regulation,
    withTables,
    joint,
  ];
  const lengths = [260, 500, 900, 1_500, 2_400, 4_200, 7_500, 13_000];
  return makers.flatMap((make, kind) =>
    lengths.flatMap((length, step) => {
      // each kind leaves out some lengths, so that the lengths fall differently
      if ((kind + step) % 4 === 3) return [];
      const write = new Writer(1 + kind * 100 + step);
      const setting = settings[(kind + step) % settings.length] ?? 'grid';
      return [{ name: `${make.name}-${length}-${setting}`, setting, pieces: make(write, length) }];
    }),
  );
}

const words = [
  '压实工作责任',
  '完善长效机制',
  '加强日常巡查',
  '规范资金使用',
  '及时公开结果',
  '组织专项培训',
  '核对人员名单',
  '更新设施台账',
  '畅通反映渠道',
  '做好衔接工作',
  '分类处置问题',
  '落实整改措施',
];
const subjects = [
  '县教育局',
  '县财政局',
  '各乡镇人民政府',
  '县水利局',
  '县应急管理局',
  '各有关村（社区）',
  '县农业农村局',
];
const digits = '一二三四五六七八九十';

/** Sentences and paragraphs from a seed. */
class Writer {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = seededRandom(seed);
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.#random() * list.length)] as T;
  }

  upTo(most: number): number {
    return 1 + Math.floor(this.#random() * most);
  }

  sentence(): string {
    const parts = Array.from({ length: 1 + this.upTo(3) }, () => this.pick(words));
    const figure = this.pick([
      '',
      '',
      `在${this.upTo(12)}月${this.upTo(28)}日前`,
      `对${this.upTo(900)}处点位`,
      `按${this.upTo(99)}%的比例`,
    ]);
    return `${this.pick(subjects)}要${figure}${parts.join('，')}${this.pick(['。', '。', '；', '。'])}`.replace(
      /；$/u,
      '。',
    );
  }

  paragraph(): string {
    return Array.from({ length: this.upTo(5) }, () => this.sentence()).join('');
  }

  /** Headed paragraphs of about so many characters. */
  body(length: number): Piece[] {
    const pieces: Piece[] = [];
    for (let written = 0, section = 0; written < length; ) {
      if (pieces.length % 5 === 0 && section < 10) {
        const text = `${digits[section++]}、${this.pick(words)}`;
        pieces.push({ as: 'heading', text });
        written += text.length;
      }
      const text = this.paragraph();
      pieces.push({ as: 'text', text });
      written += text.length;
    }
    return pieces;
  }
}

const blank: Piece = { as: 'blank', text: '' };

function redHead(marks: readonly string[], number: string): Piece[] {
  return [...marks.map((text): Piece => ({ as: 'mark', text })), { as: 'number', text: number }, blank, blank];
}

function signed(organs: readonly string[], date: string): Piece[] {
  return [blank, blank, ...organs.map((text): Piece => ({ as: 'sign', text })), { as: 'date', text: date }];
}

const foot: Piece[] = [
  { as: 'foot', text: '抄送：县委办公室，县人大常委会办公室，县政协办公室。' },
  { as: 'foot', text: '云溪县人民政府办公室　　　　　2026年5月9日印发' },
];

function notice(write: Writer, length: number): Piece[] {
  return [
    ...redHead(['云溪县人民政府文件'], '云政发〔2026〕8号'),
    { as: 'title', text: '云溪县人民政府关于做好2026年农村饮水安全巩固提升工作的通知' },
    blank,
    { as: 'to', text: '各乡镇人民政府、街道办事处，县政府各部门、各直属机构：' },
    { as: 'text', text: '经县政府同意，现将有关事项通知如下：' },
    ...write.body(length),
    ...signed(['云溪县人民政府'], '2026年5月8日'),
    { as: 'annotation', text: '（此件公开发布）' },
    blank,
    ...foot,
  ];
}

function letter(write: Writer, length: number): Piece[] {
  return [
    { as: 'mark', text: '云溪县人民政府办公室' },
    { as: 'number', text: '云政办函〔2026〕21号' },
    blank,
    { as: 'title', text: '云溪县人民政府办公室关于商请支持乡村道路建设的函' },
    blank,
    { as: 'to', text: '市交通运输局：' },
    ...write.body(length),
    { as: 'text', text: '专此函达，请予支持。' },
    ...signed(['云溪县人民政府办公室'], '2026年6月1日'),
    { as: 'annotation', text: '（联系人：李明，电话：0000—1234567）' },
  ];
}

function shell(write: Writer, length: number): Piece[] {
  return [
    ...redHead(['云溪县人民政府办公室文件'], '云政办发〔2026〕14号'),
    { as: 'title', text: '云溪县人民政府办公室关于印发云溪县河湖管护三年行动方案的通知' },
    blank,
    { as: 'to', text: '各乡镇人民政府、街道办事处，县政府各部门：' },
    { as: 'text', text: '《云溪县河湖管护三年行动方案》已经县政府同意，现印发给你们，请认真组织实施。' },
    ...signed(['云溪县人民政府办公室'], '2026年4月2日'),
    { as: 'page' },
    { as: 'title', text: '云溪县河湖管护三年行动方案' },
    blank,
    ...write.body(length),
    blank,
    ...foot,
  ];
}

function upward(write: Writer, length: number): Piece[] {
  return [
    ...redHead(['云溪县水利局文件'], '云水〔2026〕33号　　　　　　　　签发人：周明'),
    { as: 'title', text: '云溪县水利局关于申请追加灌区改造补助资金的请示' },
    blank,
    { as: 'to', text: '县人民政府：' },
    ...write.body(length),
    { as: 'text', text: '妥否，请批示。' },
    blank,
    { as: 'attach', text: '附件：1. 灌区改造工程量清单' },
    { as: 'attach', text: '　　　2. 资金测算说明' },
    ...signed(['云溪县水利局'], '2026年7月15日'),
    { as: 'page' },
    { as: 'label', text: '附件1' },
    blank,
    { as: 'title', text: '灌区改造工程量清单' },
    blank,
    ...write.body(Math.round(length / 3)),
    { as: 'page' },
    { as: 'label', text: '附件2' },
    blank,
    { as: 'title', text: '资金测算说明' },
    blank,
    ...write.body(Math.round(length / 4)),
  ];
}

function minutes(write: Writer, length: number): Piece[] {
  return [
    ...redHead(['云溪县人民政府常务会议纪要'], '〔2026〕6期'),
    { as: 'text', text: '2026年3月18日，县长王强主持召开县人民政府第52次常务会议。现纪要如下：' },
    ...write.body(length),
    { as: 'text', text: '出席：王强、周明、孙华。' },
    { as: 'text', text: '列席：县财政局李刚，县水利局赵敏，县教育局钱进。' },
    blank,
    { as: 'foot', text: '分送：县长，副县长，县政府各部门。' },
    { as: 'foot', text: '云溪县人民政府办公室　　　　　2026年3月20日印发' },
  ];
}

function regulation(write: Writer, length: number): Piece[] {
  const pieces: Piece[] = [
    { as: 'title', text: '云溪县农村公路养护管理办法' },
    blank,
    { as: 'heading', text: '第一章　总则' },
  ];
  for (let written = 0, article = 1; written < length; article++) {
    const text = `第${articleOf(article)}条　${write.paragraph()}`;
    pieces.push({ as: 'text', text });
    written += text.length;
  }
  return pieces;
}

function articleOf(n: number): string {
  const tens = Math.floor(n / 10);
  return `${tens > 1 ? digits[tens - 1] : ''}${tens > 0 ? '十' : ''}${n % 10 > 0 ? digits[(n % 10) - 1] : ''}`;
}

function withTables(write: Writer, length: number): Piece[] {
  const row = (n: number): string[] => [
    String(n),
    `${write.pick(words)}，${write.pick(words)}`,
    write.pick(subjects),
    `${write.upTo(12)}月底前`,
  ];
  const rows = Array.from({ length: Math.max(3, Math.round(length / 60)) }, (_, i) => row(i + 1));
  return [
    ...redHead(['云溪县教育局文件'], '云教发〔2026〕5号'),
    { as: 'title', text: '云溪县教育局关于下达2026年重点任务分工的通知' },
    blank,
    { as: 'to', text: '各中小学校，局机关各股室：' },
    ...write.body(Math.round(length / 3)),
    blank,
    { as: 'attach', text: '附件：2026年重点任务分工表' },
    ...signed(['云溪县教育局'], '2026年2月20日'),
    { as: 'page' },
    { as: 'label', text: '附件' },
    blank,
    { as: 'title', text: '2026年重点任务分工表' },
    blank,
    { as: 'table', rows: [['序号', '任务', '责任单位', '完成时限'], ...rows] },
  ];
}

function joint(write: Writer, length: number): Piece[] {
  return [
    { as: 'copy', text: '000012' },
    { as: 'copy', text: '特急' },
    ...redHead(['云溪县财政局', '云溪县审计局　　文件', '云溪县教育局'], '云财教〔2026〕11号'),
    { as: 'title', text: '云溪县财政局云溪县审计局云溪县教育局关于开展义务教育补助资金使用情况核查工作的通知' },
    blank,
    {
      as: 'to',
      text: '各乡镇财政所，各中小学校，县财政局、县审计局、县教育局各股室，县会计核算中心，县教育经费结算中心，各民办学校，县职业技术教育中心，县教师进修学校：',
    },
    ...write.body(length),
    ...signed(['云溪县财政局　　云溪县审计局', '云溪县教育局'], '2026年9月3日'),
    blank,
    ...foot,
  ];
}
