import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findElements } from './index.ts';
import { flowLines } from './lines.ts';
import { findSections } from './sections.ts';
import { type Piece, readPieces, readText } from './testing/read.ts';
import { fold } from './text.ts';

const head = '关于做好工作的通知\n各单位：\n';
const found = (text: string) => findElements(readText(text)).sections;
const long = '各单位要认真组织实施，确保工作取得实效'.repeat(12);
/** a text whose long paragraphs differ, so that none is taken for a second print */
const varied = (body: string): string => {
  let count = 0;
  return body.replaceAll(long, (found) => found.replaceAll('认真', '甲乙丙丁戊己庚辛'[count++ % 8] ?? ''));
};
/** levels and titles; a point inside a paragraph has an i */
const tree = (body: string) => found(head + varied(body)).map((s) => `${s.level}${s.inline ? 'i' : ''} ${s.title}`);

describe('the levels of an ordinary document', () => {
  it('four of them, each to the next of its level', () => {
    const text = `${head}一、总体要求\n（一）目标。做好。\n1.近期：完成。\n（1）先做\n二、措施`;
    expect(found(text).map((s) => [s.level, s.title])).toEqual([
      [1, '一、总体要求'],
      [2, '（一）目标'],
      [3, '1.近期'],
      [4, '（1）先做'],
      [1, '二、措施'],
    ]);
    const [first] = found(text);
    expect(text.slice(first?.start, first?.end)).toBe('一、总体要求\n（一）目标。做好。\n1.近期：完成。\n（1）先做\n');
  });

  it.each([
    [
      'a level left out',
      '一、要求\n1.目标。做好。\n2.原则。做好。\n二、措施',
      ['1 一、要求', '2 1.目标', '2 2.原则', '1 二、措施'],
    ],
    [
      'numbers that go on through the whole text',
      '一、甲\n（一）乙。做好。\n二、丙\n（二）丁。做好。',
      ['1 一、甲', '2 （一）乙', '1 二、丙', '2 （二）丁'],
    ],
    [
      'other marks',
      '㈠目标。做好。\n⒈近期。做好。\n⑴先做。做好。\n①再做。做好。',
      ['1 ㈠目标', '2 ⒈近期', '3 ⑴先做', '4 ①再做'],
    ],
    [
      'wide digits and sloppy stops',
      '一．要求\n（１）先做。做好。\n（２）再做。做好。',
      ['1 一．要求', '2 （１）先做', '2 （２）再做'],
    ],
    ['a dash for 一', '—、要求\n做好。\n二、措施', ['1 —、要求', '1 二、措施']],
    [
      'a year behind the mark',
      '一、要求\n1.抓好。做好。\n2.2026年底前完成。做好。',
      ['1 一、要求', '2 1.抓好', '2 2.2026年底前完成'],
    ],
    [
      'a heading that is a question',
      '一、问：能否办理？\n可以。\n二、问：如何办理？\n申请。',
      ['1 一、问：能否办理', '1 二、问：如何办理'],
    ],
    [
      'sections of a plan',
      '第一章　总则\n第一节　目标\n一、近期\n做好。\n第二节　原则\n做好。',
      ['1 第一章　总则', '2 第一节　目标', '3 一、近期', '2 第二节　原则'],
    ],
    [
      'parts',
      '第一部分 回顾\n一、成绩\n第二部分 安排\n一、目标',
      ['1 第一部分 回顾', '2 一、成绩', '1 第二部分 安排', '2 一、目标'],
    ],
    [
      'decimal numbers of an emergency plan',
      '1 总则\n1.1 目的\n做好。\n1.2 原则\n做好。\n2 组织\n2.1 机构\n做好。',
      ['1 1 总则', '2 1.1 目的', '2 1.2 原则', '1 2 组织', '2 2.1 机构'],
    ],
    [
      'paragraphs that count in words',
      '一、回顾\n一是抓投资。完成了任务。\n二是促消费。完成了任务。\n二、安排',
      ['1 一、回顾', '2 一是抓投资', '2 二是促消费', '1 二、安排'],
    ],
    [
      'a mark alone above its title',
      '指标如下。\n一、\n质量\n（一）\n服务流程\n时间见表。\n二、\n效率\n另见附表。',
      ['1 一、质量', '2 （一）服务流程', '1 二、效率'],
    ],
  ])('%s', (_, body, expected) => {
    expect(tree(body)).toEqual(expected);
  });
});

describe('laws', () => {
  it('chapters and articles, the items of an article left out', () => {
    const text =
      '云溪市河道条例\n第一章　总则\n第一条　为了管理，制定本条例。\n第二条　有下列情形之一的，处以罚款：\n（一）采砂的；\n（二）倾倒的。\n第二章　附则\n第三条　本条例自公布之日起施行。';
    expect(found(text).map((s) => [s.level, s.title])).toEqual([
      [1, '第一章　总则'],
      [2, '第一条　为了管理，制定本条例'],
      [2, '第二条　有下列情形之一的，处以罚款'],
      [1, '第二章　附则'],
      [2, '第三条　本条例自公布之日起施行'],
    ]);
  });

  it('articles below 一、, as interpretations have them', () => {
    const body = '一、管辖\n第一条 由本院管辖。\n（一）重大案件；\n（二）涉外案件。\n二、回避\n第二条 应当回避。';
    expect(tree(body)).toEqual(['1 一、管辖', '2 第一条 由本院管辖', '1 二、回避', '2 第二条 应当回避']);
  });

  it.each([
    '第三条规定的情形，从其规定。',
    '第三条第二款所称单位，是指机关。',
    '第三条、第五条所称单位，是指机关。',
    '第一章规定的情形，从其规定。',
    '第一节课由局长讲授。',
    '（二）项所列单位除外。',
  ])('%j cites and heads nothing', (body) => {
    expect(tree(body)).toEqual([]);
  });

  it('articles that an amendment quotes are none of its own', () => {
    const body =
      '一、增加一条，作为第五条：\n“第五条　有下列情形之一的：\n（一）采砂的；\n第六条　应当报告。”\n二、删去第七条。';
    expect(tree(body)).toEqual(['1 一、增加一条，作为第五条', '1 二、删去第七条']);
  });
});

describe('what only looks like a heading', () => {
  it.each([
    ['a decimal', '3.5万元。'],
    ['a year', '2026. 年初安排。'],
    ['a date', '12.31前完成。'],
    ['two numerals', '一、二年级学生参加。'],
    ['industries', '二、三产业加快发展。'],
    ['a figure below no outline', '1.2 亿元已经到位。'],
    ['a number out of order', '7.其他。'],
    ['notes that begin at 2', '2、L为弧长。\n3、R为半径。'],
    ['a lone 一是', '一是一，不含糊。做好工作，一是重视。'],
    ['a plan’s name', '十一五规划已经完成。'],
  ])('%s', (_, body) => {
    expect(tree(body)).toEqual([]);
  });

  it.each([
    [
      'items that end with semicolons',
      '一、条件\n（一）有场地；\n（二）有人员；\n（三）有经费。\n二、程序',
      ['1 一、条件', '1 二、程序'],
    ],
    [
      'what stands below such items',
      '一、条件\n（一）有场地：\n1.自有的；\n2.租用的；\n（二）有人员。\n二、程序',
      ['1 一、条件', '2 （一）有场地', '2 （二）有人员', '1 二、程序'],
    ],
    [
      'sentences after 下列',
      '一、条件\n申请人应当符合下列条件：\n1.有固定场地。\n2.有专职人员。\n二、程序',
      ['1 一、条件', '1 二、程序'],
    ],
    [
      'and after their full stop',
      '一、符合下列条件的予以保留。\n1.有固定场地。\n2.有专职人员。\n二、程序',
      ['1 一、符合下列条件的予以保留', '1 二、程序'],
    ],
    [
      'but not points with a title',
      '一、任务\n重点抓好以下工作：\n1.抓投资。加快项目。\n2.促消费。办好活动。\n二、要求',
      ['1 一、任务', '2 1.抓投资', '2 2.促消费', '1 二、要求'],
    ],
    ['names', '一、名单\n1.云溪茶业公司\n2.青山米业公司\n3.白水林业公司\n二、要求', ['1 一、名单', '1 二、要求']],
    [
      'notes',
      '一、指标\n见表。\n注：\n1.标记的指标必报。由医院填。\n2.其余的选报。由医院填。\n二、时间',
      ['1 一、指标', '1 二、时间'],
    ],
    ['materials', '一、材料\n需提交：\n1.申请表\n2.证明\n二、时间', ['1 一、材料', '1 二、时间']],
  ])('%s', (_, body, expected) => {
    expect(tree(body)).toEqual(expected);
  });

  it('cells of a table', () => {
    const cell = (t: string, row: number): Piece => ({ t, cell: { table: 1, row, column: 0 } });
    const pieces: Piece[] = [
      '关于做好工作的通知',
      '各单位：',
      '一、安排',
      '情况如下。',
      cell('1.甲', 0),
      cell('二、乙', 1),
    ];
    expect(findElements(readPieces(pieces)).sections.map(({ title }) => title)).toEqual(['一、安排']);
  });

  it('a table of contents', () => {
    const entries = ['第一章　总则', '第一节　目标', '第二节　原则', '第二章　任务'];
    const text = `目录\n${entries.map((entry) => `${entry}……3`).join('\n')}\n${entries.map((entry) => `${entry}\n要认真做好。`).join('\n')}`;
    expect(tree(text)).toEqual(['1 第一章　总则', '2 第一节　目标', '2 第二节　原则', '1 第二章　任务']);
    expect(tree(text.replaceAll('……3', ''))).toEqual(tree(text));
  });
});

describe('running text', () => {
  it('headings within one line', () => {
    const body = `有关事项通知如下：一、总体要求（一）目标。${long}。（二）原则。${long}。二、主要措施。${long}。`;
    expect(tree(body)).toEqual(['1 一、总体要求', '2 （一）目标', '2 （二）原则', '1 二、主要措施']);
  });

  it('a table of contents tells where headings end', () => {
    const body = `目　录第一章　总体要求第一节　目标任务第二节　基本原则云溪县发展规划${long}。第一章　总体要求${long}。第一节　目标任务${long}。第二节　基本原则${long}。`;
    expect(tree(body)).toEqual(['1 第一章　总体要求', '2 第一节　目标任务', '2 第二节　基本原则']);
  });

  it.each([
    [
      'a blank before the stop, a number left out',
      `现通知如下。一 、职责（一）镇里负责。${long}。（二）村里负责。${long}。三 、要求（一）重视。${long}。`,
      ['1 一 、职责', '2 （一）镇里负责', '2 （二）村里负责', '1 三 、要求', '2 （一）重视'],
    ],
    ['a blank', `一、暂停办理安排 ${long}。二、恢复办理安排。${long}。`, ['1 一、暂停办理安排', '1 二、恢复办理安排']],
    [
      'articles behind the name of a chapter',
      `第一章　总则第一条　为了管理，制定本办法。${long}。第二条　应当管理。第二章　附则第三条　自公布之日起施行。`,
      [
        '1 第一章　总则',
        '2 第一条　为了管理，制定本办法',
        '2 第二条　应当管理',
        '1 第二章　附则',
        '2 第三条　自公布之日起施行',
      ],
    ],
    [
      'points behind a heading',
      `一、提高认识，明确任务1.抓投资。${long}。2.促消费。${long}。二、措施`,
      ['1 一、提高认识，明确任务', '2 1.抓投资', '2 2.促消费', '1 二、措施'],
    ],
  ])('%s parts headings from what they run into', (_, body, expected) => {
    expect(tree(body)).toEqual(expected);
  });

  it('citations don’t cut it', () => {
    const body = `按照《条例》第三条第（一）项、第（二）项和第二章的规定。${long}。依照第三条、第四条办理。${long}。`;
    expect(tree(body)).toEqual([]);
  });
});

describe('points inside a paragraph', () => {
  it.each([
    [
      '一是……二是……',
      '一、要求\n要做到：一是重视；二是落实，定期报告；三是考核。',
      ['1 一、要求', '2i 一是重视', '2i 二是落实', '2i 三是考核'],
    ],
    [
      '一要……二要……',
      '一、要求\n（一）落实。一要重视。二要考核。',
      ['1 一、要求', '2 （一）落实', '3i 一要重视', '3i 二要考核'],
    ],
    ['首先……其次……', '首先，提高认识；其次，落实责任。', ['1i 首先，提高认识', '1i 其次，落实责任']],
    ['第一，……第二，……', '主要考虑：第一，任务重；第二，时间紧。', ['1i 第一，任务重', '1i 第二，时间紧']],
    ['once each', '一是一、二是二，统一是关键。', []],
    ['第一要务', '发展是第一要务，第二要点是安全。', []],
  ])('%s', (_, body, expected) => {
    expect(tree(body)).toEqual(expected);
  });

  it('reach to the next one', () => {
    const text = `${head}一是重视；二是落实。`;
    const [first, second] = found(text);
    expect([text.slice(first?.start, first?.end), text.slice(second?.start, second?.end)]).toEqual([
      '一是重视；',
      '二是落实。',
    ]);
  });
});

describe('headings without a mark', () => {
  it('those of the file’s own outline', () => {
    const heading = (t: string, level: number): Piece => ({ t, kind: 'heading', level });
    const pieces: Piece[] = [
      '关于做好工作的通知',
      '各单位：',
      '现就有关工作通知如下。',
      '请认真落实。',
      heading('总体要求', 1),
      '做好工作。',
      heading('目标', 2),
      '做好工作。',
      heading('措施', 1),
      '做好工作。',
    ];
    const { sections } = findElements(readPieces(pieces));
    expect(sections.map(({ level, title }) => [level, title])).toEqual([
      [1, '总体要求'],
      [2, '目标'],
      [1, '措施'],
    ]);
  });

  it('two or more short lines between paragraphs, the first before every mark', () => {
    const body = `${long}。\n过去五年工作回顾\n${long}。\n今年重点工作\n${long}。\n一、抓投资\n${long}。`;
    expect(tree(body)).toEqual(['1 过去五年工作回顾', '1 今年重点工作', '2 一、抓投资']);
    expect(tree(`一、抓投资\n${long}。\n过去五年工作回顾\n${long}。\n今年重点工作\n${long}。`)).toEqual([
      '1 一、抓投资',
    ]);
    expect(tree(`${long}。\n今年重点工作\n${long}。\n一、抓投资\n${long}。`)).toEqual(['1 一、抓投资']);
  });
});

it('body and attachment have a tree each', () => {
  const text = `关于印发工作方案的通知\n各单位：\n现将方案印发给你们。\n一、提高认识\n请认真落实。\n\n附件：云溪县工作方案\n\n云溪县人民政府\n2026年3月5日\n\n附件\n云溪县工作方案\n一、目标\n（一）近期。做好。\n二、措施\n做好。`;
  const sections = found(text);
  expect(sections.map(({ level, title }) => [level, title])).toEqual([
    [1, '一、提高认识'],
    [1, '一、目标'],
    [2, '（一）近期'],
    [1, '二、措施'],
  ]);
  expect(text.slice(sections[0]?.start, sections[0]?.end)).toBe('一、提高认识\n请认真落实。');
});

describe('whatever the text', () => {
  const scrap = fc.constantFrom(
    ...[
      '一、',
      '二、',
      '（一）',
      '（二）',
      '1.',
      '2.',
      '（1）',
      '①',
      '第一章　',
      '第一条　',
      '第二条',
      '1.1 ',
      '1 ',
      '一是',
      '二是',
    ],
    ...['要求', '落实责任', '。', '；', '：', '“', '”', '\n', '\n\n', '　', '目录', '……3', '3.5', '2026年', long],
  );

  it('sections lie inside it, in order and inside each other, and titles are what stands there', () => {
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 60 }), (scraps) => {
        const text = `${head}${scraps.join('')}`;
        const open: { level: number; end: number }[] = [];
        let before = -1;
        for (const { level, title, start, end } of found(text)) {
          expect(start).toBeGreaterThan(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(fold(text.slice(start, start + 200)).startsWith(fold(title.replace(/…$/u, '')))).toBe(true);
          while (open.length > 0 && (open.at(-1)?.level ?? 0) >= level)
            expect((open.pop()?.end ?? 0) <= start).toBe(true);
          expect(level).toBe(open.length + 1);
          expect(end).toBeLessThanOrEqual(open.at(-1)?.end ?? text.length);
          open.push({ level, end });
          before = start;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['headings', '一、总体要求（一）目标。'],
    ['chapters', '第一章　总则第一节　目的'],
    ['points', '一是做好。二是做好。'],
    ['lines', '一、要求\n（一）目标\n1.做好；\n'],
    ['quotations', '“第一条\n'],
    ['contents', '第一章　总则………3\n'],
    ['brackets', '（'],
    ['blanks', '一、 　'],
  ])('ten times as many %s take no hundred times as long', (_, unit) => {
    const time = (length: number): number => {
      const source = readText(unit.repeat(length / unit.length));
      const lines = flowLines(source);
      const started = performance.now();
      findSections(lines, { body: [0, source.text.length] });
      return performance.now() - started;
    };
    time(20_000);
    expect(time(200_000)).toBeLessThan(40 * time(20_000) + 400);
  });
});
