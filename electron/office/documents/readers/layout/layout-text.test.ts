import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../blocks/raw-block.ts';
import { layoutText } from './layout-text.ts';
import type { Page, Rule, Run } from './page.ts';

const size = 16;
const left = 80;
/** A line of Han as a converter draws it; columns of 28 characters begin at `left`. */
function run(text: string, x: number, y: number, more: Partial<Run> = {}): Run {
  const em = more.size ?? size;
  const width = [...text].reduce((sum, sign) => sum + (/[\x20-\x7E]/u.test(sign) ? em / 2 : em), 0);
  return { text, x, y, width, size: em, ...more };
}
function page(runs: readonly Run[], rules: readonly Rule[] = []): Page {
  return { width: 608, height: 842, runs, rules };
}
const right = left + 28 * size;
const centre = (text: string, y: number, em = size) =>
  run(text, (left + right - [...text].length * em) / 2, y, { size: em });
const texts = (...pages: Page[]) => layoutText(pages).blocks.map(textOf);
const han = (length: number) =>
  '为进一步做好防汛抗旱工作确保人民群众生命财产安全经市政府同意现将有关事项通知如下'.repeat(3).slice(0, length);

describe('lines become paragraphs', () => {
  test('a full line goes on, a short one ends', () => {
    const lines = [han(26), han(28), '请遵照执行。'];
    const runs = [run(han(26), left + 2 * size, 200), run(han(28), left, 228), run('请遵照执行。', left, 256)];
    const next = run('特此通知。', left + 2 * size, 284);
    expect(texts(page([...runs, next]))).toEqual([lines.join(''), '特此通知。']);
  });

  test('a full line before an indented one ends', () => {
    const runs = [
      run(han(26), left + 2 * size, 200),
      run(han(28), left, 228),
      run(han(26), left + 2 * size, 256),
      run(han(28), left, 284),
    ];
    expect(texts(page(runs))).toEqual([han(26) + han(28), han(26) + han(28)]);
  });

  test('a number that did not fit goes to the next line', () => {
    const runs = [
      run(han(26), left + 2 * size, 200),
      run(han(28), left, 228),
      run(han(26), left, 256),
      run('2024', left, 284),
      run('年', left + 2 * size, 284),
    ];
    expect(texts(page([...runs, run(han(28), left, 340)]))[0]).toBe(`${han(26)}${han(28)}${han(26)}2024年`);
  });

  test('a paragraph goes on over the end of the page', () => {
    const first = [
      run(han(26), left + 2 * size, 200),
      run(han(28), left, 228),
      run(han(28), left, 700),
      run('— 1 —', 480, 780),
    ];
    const second = [run('完毕。', left, 110), run('— 2 —', 80, 780)];
    expect(texts(page(first), page(second)).slice(-2)).toEqual([`${han(28)}完毕。`, '— 1 —']);
  });

  test('a first line with an indent that ends as far from the right is no title', () => {
    const runs = [run(han(25), left + 2 * size, 200), run('〔2026〕18号文件', left, 228), run(han(28), left, 256)];
    expect(texts(page([...runs, run(han(28), left, 284)]))).toEqual([`${han(25)}〔2026〕18号文件`, han(28) + han(28)]);
  });

  test('a figure that the end of a line parted', () => {
    const runs = [run(han(28), left, 200), run(`${han(26)}98.`, left, 228), run('5%。', left, 256)];
    expect(texts(page(runs))).toEqual([`${han(28)}${han(26)}98.5%。`]);
  });

  test('the head of an attachment never goes on', () => {
    const first = [run(han(28), left, 200), run(han(28), left, 228), run(han(28), left, 256)];
    expect(texts(page(first), page([run('附件1', left, 110)]))).toEqual([han(28).repeat(3), '附件1']);
  });

  test('titles, signatures and indents keep their place', () => {
    const runs = [
      centre('××市人民政府关于做好防汛工作的通知', 150, 22),
      run('各区人民政府：', left, 200),
      run(han(26), left + 2 * size, 228),
      run(han(28), left, 256),
      run(han(28), left, 284),
      run(han(28), left, 312),
      run('××市人民政府', right - 10 * size, 368),
    ];
    const { blocks } = layoutText([page(runs)]);
    expect(blocks.map(({ align, indent }) => align ?? indent ?? null)).toEqual(['center', null, 2, 'right']);
  });
});

describe('what stands between runs', () => {
  const line = (...runs: Run[]) => texts(page(runs))[0];
  test('narrow spaces between Han and digits are made by layout', () => {
    expect(line(run('截至', 80, 200), run('2024', 116, 200), run('年', 152, 200))).toBe('截至2024年');
    expect(line(run('截至 2024 年', 80, 200, { offsets: [0, 16, 32, 36, 44, 52, 60, 68, 72] }))).toBe('截至2024年');
  });
  test.each([
    ['a written space is no other', '到 2026 年底完成 80 个', '到2026年底完成80个'],
    ['a date', '2026 年 3 月 5 日', '2026年3月5日'],
    ['the number of a heading is parted from it', '1.2 工作目标', '1.2 工作目标'],
    ['so is that of a table', '表 3 任务 12 项', '表3 任务12项'],
    ['and that of an attachment', '附件 1 名单', '附件1 名单'],
    ['letters are words', '使用 OA 系统', '使用 OA 系统'],
  ])('between Han and digits: %s', (_name, written, read) => {
    expect(line(run(written, 80, 200))).toBe(read);
  });
  test('what is set apart from a figure stays apart', () => {
    expect(line(run('合计', 80, 200), run('  ', 112, 200), run('120', 128, 200))).toMatch(/^合计 +120$/u);
    expect(line(run('联系人　3人', 80, 200))).toBe('联系人　3人');
  });
  test('words keep theirs', () => {
    expect(line(run('Excel', 80, 200), run('file', 125, 200))).toBe('Excel file');
    expect(line(run('Excel', 80, 200), run('file', 120.5, 200))).toBe('Excelfile');
  });
  test('a wide gap is one space', () => {
    expect(line(run('国办发〔2024〕3号', 80, 200), run('签发人：张三', 400, 200))).toBe(
      '国办发〔2024〕3号 签发人：张三',
    );
  });
  test('superscripts stay in their line, text struck twice is there once', () => {
    const runs = [run('面积', 80, 200), run('m', 112, 200), run('2', 120, 193, { size: 8 }), run('面积', 80.5, 200)];
    expect(line(...runs)).toBe('面积m2');
  });
});

describe('places', () => {
  test('origins cover the text', () => {
    const runs = [run('第一 行', 80, 200, { offsets: [0, 16, 32, 52], width: 68 }), run('尾', 300, 200)];
    const { blocks } = layoutText([page(runs)], 4);
    const stretches = blocks[0]?.stretches ?? [];
    expect(stretches.map(({ text, origin }) => [text, origin?.part, origin?.run, origin?.offset])).toEqual([
      ['第一 行', 'page 4', 0, 0],
      [' ', undefined, undefined, undefined],
      ['尾', 'page 4', 1, 0],
    ]);
    expect(stretches[0]?.origin?.box).toEqual([80, 185.92, 148, 201.92]);
  });
});

describe('margins', () => {
  test('what repeats becomes one header, page numbers one footer', () => {
    const sheet = (number: number) =>
      page([
        run('内部资料', 260, 50, { size: 9 }),
        run(`第${number}节的正文在这里。`, left, 300),
        run(`${number}`, 300, 800, { size: 9 }),
      ]);
    const { blocks } = layoutText([sheet(1), sheet(2), sheet(3)]);
    expect(blocks.map((block) => [block.kind, textOf(block)]).slice(-2)).toEqual([
      ['header', '内部资料'],
      ['footer', '1'],
    ]);
    expect(blocks).toHaveLength(5);
  });

  test('notes at the foot', () => {
    const rule = { left: 80, right: 220, top: 690, bottom: 690.5 };
    const runs = [
      run('见说明', left, 300),
      run('1', left + 48, 294, { size: 8 }),
      run('的规定。', left + 56, 300),
      run(han(28), left, 328),
      run('1', left, 705, { size: 10 }),
      run('说明见附件。', left + 12, 705, { size: 10 }),
    ];
    const { blocks } = layoutText([page(runs, [rule])]);
    expect(blocks.map((block) => [block.kind, textOf(block)])).toEqual([
      ['paragraph', '见说明的规定。'],
      ['paragraph', han(28)],
      ['footnote', '说明见附件。'],
    ]);
  });

  test('rotated writing stands apart, once', () => {
    const mark = run('内部', 200, 400, { size: 40, direction: 'turned' });
    const sheet = page([run('正文。', left, 398), mark]);
    expect(layoutText([sheet, sheet]).blocks.map((block) => [block.kind, textOf(block)])).toEqual([
      ['paragraph', '正文。'],
      ['paragraph', '正文。'],
      ['textbox', '内部'],
    ]);
  });
});

describe('tables', () => {
  const rules = [200, 230, 260].map((y) => ({ left: 80, right: 480, top: y, bottom: y }));
  const columns = [80, 280, 480].map((x) => ({ left: x, right: x, top: 200, bottom: 260 }));
  test('ruled tables become cells', () => {
    const runs = [run('单位', 90, 220), run('职责', 290, 220), run('办公室', 90, 250), run('汇总', 290, 250)];
    const { blocks } = layoutText([
      page([run('如下：', 80, 180), ...runs, run('完。', 80, 290)], [...rules, ...columns]),
    ]);
    expect(blocks.map((block) => [textOf(block), block.cell?.row, block.cell?.column])).toEqual([
      ['如下：', undefined, undefined],
      ['单位', 0, 0],
      ['职责', 0, 1],
      ['办公室', 1, 0],
      ['汇总', 1, 1],
      ['完。', undefined, undefined],
    ]);
  });

  test('merged cells stand where they begin', () => {
    const half = { left: 280, right: 280, top: 230, bottom: 260 };
    const drawn = [...rules, ...columns.filter(({ left: x }) => x !== 280), half];
    const runs = [run('全市情况', 90, 220), run('甲', 90, 250), run('乙', 290, 250)];
    const { blocks } = layoutText([page(runs, drawn)]);
    expect(blocks.map(({ cell }) => [cell?.row, cell?.column])).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
    ]);
  });

  test('a cell whose last line is centred under a full one is one text', () => {
    const width = 6 * size + 12;
    const frame = [80, 80 + width, 400].map((x) => ({ left: x, right: x, top: 200, bottom: 260 }));
    const across = [200, 260].map((y) => ({ left: 80, right: 400, top: y, bottom: y }));
    const runs = [run('产品数字化设', 86, 222), run('计', 86 + 2.5 * size, 246), run('分析。', 80 + width + 6, 222)];
    expect(texts(page(runs, [...across, ...frame]))).toEqual(['产品数字化设计', '分析。']);
  });

  test('a page that begins within a row of a table has cells, too', () => {
    const runs = [run('物流', 90, 220), run('调度。', 290, 220)];
    const bottom = { left: 80, right: 480, top: 260, bottom: 260 };
    const { blocks } = layoutText([page(runs, [bottom, ...columns])]);
    expect(blocks.map(({ kind }) => kind)).toEqual(['cell', 'cell']);
  });

  test('lines alone are no table', () => {
    const { blocks } = layoutText([page([run('抄送：市委。', 80, 220)], rules)]);
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
  });
});

test('columns are read one after the other', () => {
  const rows = [200, 228, 256, 284, 312];
  const runs = rows.flatMap((y, index) => [
    run(`${'左'.repeat(12)}${index}`, left, y),
    run(`${'右'.repeat(12)}${index}`, left + 15 * size, y),
  ]);
  const all = texts(page([centre('两栏排印的简报', 150, 22), ...runs])).join('');
  expect(all.indexOf('左')).toBeLessThan(all.indexOf('右'));
  expect(all.lastIndexOf('左')).toBeLessThan(all.indexOf('右'));
});

test('a list of names is no column, though they are as long as each other', () => {
  const names = ['赵大勇', '钱小莉', '孙建国', '李晓梅', '周文斌', '吴秀英'];
  const list = (from: number) => names.map((name, index) => run(name, left, from + index * 28));
  const all = texts(page([...list(200), centre('二、先进工作者', 368), ...list(396)]));
  expect(all).toEqual([...names, '二、先进工作者', ...names]);
});

test('no character is lost or doubled, and every origin finds its own text', () => {
  const place = fc.record({
    x: fc.integer({ min: 20, max: 560 }),
    y: fc.integer({ min: 120, max: 700 }),
    size: fc.constantFrom(9, 16, 22),
    length: fc.integer({ min: 1, max: 12 }),
    direction: fc.constantFrom(undefined, undefined, undefined, 'down' as const),
  });
  const rule = fc.record({
    left: fc.integer({ min: 20, max: 300 }),
    right: fc.integer({ min: 300, max: 580 }),
    top: fc.integer({ min: 120, max: 700 }),
  });
  fc.assert(
    fc.property(fc.array(place, { maxLength: 40 }), fc.array(rule, { maxLength: 6 }), (places, drawn) => {
      let next = 0x4e00;
      const runs = places.map(({ length, x, y, size: em, direction }) => {
        const text = Array.from({ length }, () => String.fromCharCode(next++)).join('');
        return run(text, x, y, { size: em, ...(direction === undefined ? {} : { direction }) });
      });
      const rules = drawn.flatMap(({ left: from, right: to, top }) => [
        { left: from, right: to, top, bottom: top },
        { left: from, right: from, top, bottom: top + 60 },
        { left: to, right: to, top, bottom: top + 60 },
      ]);
      const { blocks } = layoutText([page(runs, rules)]);
      const written = blocks.map(textOf).join('').replaceAll(/\s/gu, '');
      expect([...written].sort()).toEqual(runs.flatMap(({ text }) => [...text]).sort());
      for (const { text, origin } of blocks.flatMap(({ stretches }) => stretches)) {
        if (origin === null) continue;
        expect(runs[origin.run]?.text.slice(origin.offset, origin.offset + text.length)).toBe(text);
      }
    }),
    { numRuns: 200 },
  );
});
