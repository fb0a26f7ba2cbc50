import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';

/** A draft as a clerk would hand it in, made for the test. */
export type DraftFile = Readonly<{ name: string; mimeType: string; buffer: Buffer }>;

const sentence = '各乡镇人民政府、县直各部门要压实责任，细化措施，按时完成年度目标任务，确保群众安全温暖过冬。';

/** A notice about `topic` whose body has about `characters` characters. */
export async function notice(topic: string, characters: number): Promise<DraftFile> {
  const paragraphs = Math.max(1, Math.round(characters / (sentence.length + 4) / 4 / 4));
  const sections = ['一、提高思想认识', '二、突出工作重点', '三、强化保障措施', '四、严格监督检查'];
  return docx(`关于${topic}的通知.docx`, [
    centred(`云岭县人民政府办公室关于${topic}的通知`),
    plain('各乡镇人民政府，县政府各部门：'),
    ...sections.flatMap((section, at) => [
      indented(section),
      ...Array.from({ length: paragraphs }, (_, n) => indented(paragraph(at * paragraphs + n))),
    ]),
    table([
      ['序号', '任务', '牵头单位'],
      ['1', '排查隐患', '县应急管理局'],
    ]),
    new Paragraph({
      children: [
        new ExternalHyperlink({ link: 'https://example.invalid/', children: [new TextRun('任务详见县政府网站')] }),
      ],
    }),
    right('云岭县人民政府办公室'),
    right('2026年11月18日'),
  ]);
}

/** Four sentences, no two paragraphs alike. */
function paragraph(n: number): string {
  return Array.from({ length: 4 }, (_, at) => `第${n * 4 + at + 1}项，${sentence}`).join('');
}

/** A request upward that is copied to subordinates: the one thing that the national pack puts at `must`. */
export async function request(): Promise<DraftFile> {
  return docx('关于解决水库维修资金的请示.docx', [
    centred('云岭县人民政府关于解决东河水库维修资金的请示'),
    plain('清江市人民政府：'),
    indented(
      '我县东河水库建成于1978年，担负着下游三个乡镇的灌溉和防洪任务。近年来坝体渗漏，溢洪道老化，存在较大安全隐患。',
    ),
    indented('经测算，维修加固共需资金1200万元，除县财政安排400万元外，尚缺800万元，恳请市人民政府给予支持。'),
    indented('妥否，请批示。'),
    right('云岭县人民政府'),
    right('2026年11月16日'),
    plain('（联系人：李明，联系电话：12345678）'),
    plain('抄送：各乡镇人民政府。'),
    plain('云岭县人民政府办公室　　　　　　2026年11月16日印发'),
  ]);
}

/** An earlier document in plain text. */
export function earlier(name: string, text: string): DraftFile {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text, 'utf8') };
}

async function docx(name: string, children: readonly (Paragraph | Table)[]): Promise<DraftFile> {
  const buffer = await Packer.toBuffer(new Document({ sections: [{ children }] }));
  return { name, mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', buffer };
}

function centred(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text, size: 44, font: '方正小标宋简体' })],
  });
}

function plain(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, size: 32, font: '仿宋_GB2312' })] });
}

function indented(text: string): Paragraph {
  return new Paragraph({
    indent: { firstLine: 640 },
    children: [new TextRun({ text, size: 32, font: '仿宋_GB2312' })],
  });
}

function right(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ text, size: 32, font: '仿宋_GB2312' })],
  });
}

function table(rows: readonly (readonly string[])[]): Table {
  return new Table({
    rows: rows.map(
      (cells) => new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
    ),
  });
}
