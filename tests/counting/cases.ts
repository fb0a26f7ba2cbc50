import {
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  Header,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  Textbox,
  TextRun,
} from 'docx';

/** What Word's 字数 is taken to be, and how surely: its own help says so, or it is said of it. */
export type Word = Readonly<{ words: number; sure: 'documented' | 'believed' }>;

/** One thing that programs count in different ways, in a file of its own. */
export type CountCase = Readonly<{
  name: string;
  /** by the contract's method, in the whole flow */
  ours: number;
  word: Word | null;
  children?: readonly ParagraphChild[];
  document?: () => Document;
}>;

const documented = (words: number): Word => ({ words, sure: 'documented' });
const believed = (words: number): Word => ({ words, sure: 'believed' });
const plain = (name: string, text: string, ours: number, word: Word | null): CountCase => ({
  name,
  ours,
  word,
  children: [new TextRun(text)],
});

const change = { id: 1, author: '经办', date: '2026-03-01T08:00:00Z' };

/** Written by hand, each with its count by the contract's method. */
export const countCases: readonly CountCase[] = [
  plain('汉字与全角标点', '请各单位认真落实，按时完成。', 14, documented(14)),
  plain('日期', '2026年7月8日', 6, documented(6)),
  plain('发文字号', '云政发〔2026〕12号', 8, documented(8)),
  plain('英文单词', 'GDP 增长 5.2%', 4, documented(4)),
  plain('汉字夹半角标点', '你好,世界', 4, believed(5)),
  plain('数字夹半角标点', '1,234.56元', 2, believed(2)),
  plain('全角字母数字', 'ＡＢＣ１２３', 1, believed(6)),
  plain('破折号与省略号', '安全——第一……', 8, believed(8)),
  plain('中文引号', '“一网通办”', 6, documented(6)),
  plain('网址', 'https://www.example.gov.cn/a/b.html', 1, believed(1)),
  plain('扩展区汉字（姓名）', '𠮷某与㼆某', 5, believed(5)),
  plain('全角空格与不断行空格', '李\u3000明\u00a0王', 3, believed(3)),
  plain('软回车', '第一行\u000b第二行', 6, null),
  plain('上标', 'm²与℃', 3, null),
  {
    name: '软回车（换行符）',
    ours: 6,
    word: believed(6),
    children: [new TextRun('第一行'), new TextRun({ text: '第二行', break: 1 })],
  },
  {
    name: '隐藏文字',
    ours: 4,
    word: believed(4),
    children: [new TextRun('看得见的'), new TextRun({ text: '看不见的', vanish: true })],
  },
  {
    name: '修订：删去与插入',
    ours: 6,
    word: believed(6),
    children: [
      new TextRun('保留四字'),
      new DeletedTextRun({ text: '删去四字', ...change }),
      new InsertedTextRun({ text: '插入', ...change, id: 2 }),
    ],
  },
  {
    name: '自动编号',
    ours: 8,
    word: believed(6),
    document: () =>
      new Document({
        numbering: {
          config: [
            {
              reference: 'h',
              levels: [{ level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、', suffix: 'nothing' }],
            },
          ],
        },
        sections: [{ children: [new Paragraph({ text: '落实主体责任', numbering: { reference: 'h', level: 0 } })] }],
      }),
  },
  {
    name: '表格',
    ours: 9,
    word: believed(9),
    document: () =>
      new Document({
        sections: [
          {
            children: [
              new Table({
                rows: [
                  ['责任单位', '时限'],
                  ['财', '5月'],
                ].map(
                  (row) =>
                    new TableRow({ children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
                ),
              }),
            ],
          },
        ],
      }),
  },
  {
    name: '文本框',
    ours: 8,
    word: believed(4),
    document: () =>
      new Document({
        sections: [
          {
            children: [
              new Paragraph('正文四字'),
              new Textbox({ style: { width: '200pt', height: '40pt' }, children: [new Paragraph('框内四字')] }),
            ],
          },
        ],
      }),
  },
  {
    name: '脚注',
    ours: 4,
    word: believed(4),
    document: () =>
      new Document({
        footnotes: { '1': { children: [new Paragraph('脚注四字')] } },
        sections: [{ children: [new Paragraph({ children: [new TextRun('正文四字'), new FootnoteReferenceRun(1)] })] }],
      }),
  },
  {
    name: '页眉',
    ours: 4,
    word: believed(4),
    document: () =>
      new Document({
        sections: [
          {
            headers: { default: new Header({ children: [new Paragraph('页眉四字')] }) },
            children: [new Paragraph('正文四字')],
          },
        ],
      }),
  },
];

/** The case as a .docx. */
export async function packCase({ children, document }: CountCase): Promise<Uint8Array> {
  const made =
    document?.() ?? new Document({ sections: [{ children: [new Paragraph({ children: [...(children ?? [])] })] }] });
  return new Uint8Array(await Packer.toBuffer(made));
}
