import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Span, TaskCard } from '#shared/contract/index.ts';
import { findElements, understand } from '../index.ts';
import { type Piece, readPieces, readText } from '../testing/read.ts';
import { propertyRuns } from '../testing/scraps.ts';
import { findTaskCard } from './index.ts';
import { documents } from './testing/documents.ts';
import { asking, traps } from './testing/sentences.ts';

const facts = { name: 'a.docx', format: 'docx', bytes: 1, sha256: '0'.repeat(64) } as const;
const numRuns = propertyRuns(150);
const sentences = [...asking, ...traps].map(([text]) => text);

/** Spans that run out of the text, hold other words than are given, or mentions that stand outside their entry. */
function faults(text: string, card: TaskCard): string[] {
  const found: string[] = [];
  const inside = ([start, end]: Span, [from, to]: Span = [0, text.length]): boolean =>
    start >= from && end <= to && start < end;
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (typeof value !== 'object' || value === null) return;
    if ('span' in value) {
      const span = value.span as Span;
      if (!inside(span)) found.push(`outside: ${span.join('–')}`);
      if ('text' in value && text.slice(...span) !== value.text) found.push(`other words: ${String(value.text)}`);
    }
    Object.values(value).forEach(visit);
  };
  visit(card);
  for (const { span, matter } of card.tasks) if (!inside(matter.span, span)) found.push(`matter: ${matter.text}`);
  for (const list of [card.tasks, card.demands, card.dues, card.amounts]) {
    const starts = list.map((entry) => entry.span[0]);
    if (starts.some((start, i) => i > 0 && start < (starts[i - 1] as number))) found.push('out of order');
  }
  return found;
}

const line = fc.oneof(
  fc.constantFrom(...sentences),
  fc.array(fc.constantFrom(...sentences), { maxLength: 4 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...sentences), { maxLength: 3 }).chain((parts) => {
    const text = parts.join('');
    return fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => text.slice(Math.min(a, b)));
  }),
);
const frame = (lines: readonly Piece[]): Piece[] => [
  '云溪县人民政府关于做好工作的通知',
  '各乡镇人民政府：',
  ...lines,
  '云溪县人民政府',
  '2026年8月20日',
];

describe('whatever the document holds', { timeout: 3_600_000 }, () => {
  it('spans lie in the text and hold the words given', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const source = readPieces(frame(lines));
        const { taskCard } = understand(source, facts);
        expect(TaskCard.safeParse(taskCard).error).toBeUndefined();
        expect(faults(source.text, taskCard)).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('so do those of tables', () => {
    const cell = fc.oneof(line, fc.constantFrom('任务', '责任单位', '完成时限', '县教育局', '9月底前', '长期', ''));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 }), (rows) => {
        const cells = rows.flatMap((row, r) => row.map((t, column) => ({ t, cell: { table: 0, row: r, column } })));
        const source = readPieces(frame(cells));
        expect(faults(source.text, understand(source, facts).taskCard)).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('and those of any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        const source = readPieces(frame([text]));
        expect(faults(source.text, understand(source, facts).taskCard)).toEqual([]);
      }),
      { numRuns: propertyRuns(60) },
    );
  });
});

describe('fields', () => {
  const labelled = documents.find((document) => document.name === 'a notice that asks for a form');
  it('are the head of the table that the demand names', () => {
    const { demands } = understand(readPieces(labelled?.pieces ?? []), facts).taskCard;
    expect(demands.map((demand) => demand.fields.map((field) => field.text))).toEqual([
      [],
      ['户主姓名', '身份证号', '常住人口', '住址', '联系电话'],
    ]);
  });

  it('of the second of two, found by its number', () => {
    const table = (number: number, heads: string[]): Piece[] =>
      heads.map((t, column) => ({ t, cell: { table: number, row: 0, column } }));
    const pieces: Piece[] = [
      '云溪县教育局关于报送统计表的通知',
      '各学校：',
      '　　请于9月5日前将附件2报县教育局。',
      '　　附件：1.学校名单',
      '　　2.学生情况统计表',
      '云溪县教育局',
      '2026年8月20日',
      { t: '附件1', page: true },
      '学校名单',
      ...table(0, ['序号', '学校']),
      { t: '附件2', page: true },
      '学生情况统计表',
      ...table(1, ['姓名', '年级', '班级']),
    ];
    const { demands } = understand(readPieces(pieces), facts).taskCard;
    expect(demands[0]?.fields.map((field) => field.text)).toEqual(['姓名', '年级', '班级']);
  });
});

describe('time', { timeout: 3_600_000 }, () => {
  const hostile: Readonly<Record<string, string>> = {
    'demands on one line': '请各乡镇于9月30日前将自查报告报送县教育局。',
    'organs without end': '县教育局会同县财政局、',
    'due times without a stop': '9月底前，',
    'notes of duty': '完成整改（县教育局牵头，县财政局配合）',
    labels: '责任单位：县教育局\n',
    'open brackets': '（县教育局要',
    articles: '第一条 县教育局应当在3日内报送。',
    sums: '5000元至1万元',
    quotations: '“《请于9月底前报送》',
    slogans: '各地要高度重视、加强领导、',
  };
  /** The card alone, the best of a few: what else runs on the machine only ever makes it slower. */
  const timeOf = (piece: string, length: number): number => {
    const body = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    const source = readText(body);
    const document = { ...findElements(readText('')), spans: { body: [0, length] as Span } };
    const times = Array.from({ length: length > 100_000 ? 1 : 3 }, () => {
      const started = performance.now();
      findTaskCard(source, document);
      return performance.now() - started;
    });
    return Math.min(...times);
  };

  // linear: 25 times as long; quadratic: 625 times. Short times are noise on a busy machine: none counts as less than 20 ms
  it.each(Object.entries(hostile))('25 times the text takes no 150 times as long: %s', (_, piece) => {
    timeOf(piece, 5_000);
    const short = Math.max(timeOf(piece, 20_000), 20);
    expect(timeOf(piece, 500_000) / short).toBeLessThan(150);
  });
});
