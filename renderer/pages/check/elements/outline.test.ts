import { describe, expect, it } from 'vitest';
import { type Draft, ElementField, type FileFacts, type ReadDocument } from '#shared/contract/index.ts';
import { understand } from '#shared/gongwen/index.ts';
import { openFields, reasonsFor, recognisedBefore } from './candidates.ts';
import { fieldOf, type Group, outlineOf, rowOf } from './outline.ts';

const lines = [
  '000012',
  '特急',
  '',
  '云岭县人民政府办公室文件',
  '',
  '云政办发〔2026〕21号',
  '',
  '云岭县人民政府办公室关于做好冬季森林防火工作的通知',
  '',
  '各乡镇人民政府，县政府各部门：',
  '　　入冬以来，我县降水偏少。现就有关事项通知如下。',
  '　　一、压实责任。各单位要把防火责任落实到山头地块。',
  '',
  '　　附件：防火物资储备标准',
  '',
  '云岭县人民政府办公室',
  '2026年11月12日',
  '',
  '抄送：县委办公室。',
  '云岭县人民政府办公室　　　　　2026年11月12日印发',
];

function read(text: string, corrections: Parameters<typeof understand>[2] = {}): Draft {
  let at = 0;
  const blocks = text.split('\n').map((line) => {
    const span = [at, at + line.length] as const;
    at += line.length + 1;
    return { kind: 'paragraph' as const, span, stretches: [] };
  });
  const source: ReadDocument = { format: 'txt', text, blocks, read: { parts: ['body'], notRead: [] } };
  const file: FileFacts = { name: '通知.txt', format: 'txt', bytes: text.length, sha256: '0'.repeat(64) };
  return understand(source, file, corrections);
}

const outline = (draft: Draft): Group[] =>
  outlineOf(draft, {
    write: (_, value) => String(value),
    attachment: (n) => `附件${n}`,
    characters: ([start, end]) => `${end - start}`,
  });
const valuesOf = (draft: Draft, name: string) =>
  outline(draft)
    .flatMap(({ rows }) => rows)
    .find((row) => row.name === name)?.values;

describe('the outline', () => {
  const draft = read(lines.join('\n'));

  it('follows the document from top to bottom', () => {
    const rows = outline(draft).filter(({ name }) => name !== 'derived');
    const places = rows.flatMap((group) => group.rows.flatMap(({ values }) => values.flatMap(({ spans }) => spans)));
    expect(places.length).toBeGreaterThan(10);
    // the order of the head is that of the standard, which a body never breaks
    const starts = places.filter(([start]) => start >= (draft.document.spans.title?.[0] ?? 0)).map(([start]) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it('gives every value its place', () => {
    expect(
      valuesOf(draft, 'mainRecipients')?.map(({ text, spans }) => [
        text,
        ...spans.map((span) => draft.text.slice(...span)),
      ]),
    ).toEqual([
      ['各乡镇人民政府', '各乡镇人民政府'],
      ['县政府各部门', '县政府各部门'],
    ]);
    expect(valuesOf(draft, 'issuerMark')?.[0]?.text).toBe('云岭县人民政府办公室文件');
    expect(valuesOf(draft, 'urgency')?.[0]?.text).toBe('特急');
  });

  it('has nothing to show of what was not found', () => expect(valuesOf(draft, 'signers')).toEqual([]));

  it('has a line for every element that a person may put right, and no other element', () => {
    const names = outline(draft).flatMap(({ rows }) => rows.map(({ name }) => name));
    for (const field of ElementField.options) {
      expect(names).toContain(rowOf(field));
      expect(fieldOf(rowOf(field))).toBe(field);
    }
    const fields = names.map(fieldOf).filter((field) => field !== null);
    expect(fields.toSorted()).toEqual([...ElementField.options].toSorted());
  });

  it('shows what a person said, without a place where the text has none', () => {
    const corrected = read(lines.join('\n'), { title: '这个题目文中没有' });
    expect(valuesOf(corrected, 'title')).toEqual([{ text: '这个题目文中没有', spans: [] }]);
  });
});

describe('what waits for a person', () => {
  const copied = lines.join('\n').replace('云岭县人民政府办公室\n2026年', '云岭县应急管理局\n2026年');

  it('is every field on which cues disagree, each value once with all that speaks for it', () => {
    const draft = read(copied);
    const open = openFields(draft.document, ElementField.options);
    expect(open.map(({ field }) => field)).toEqual(['issuers']);
    expect(open[0]?.candidates.map(({ value, cues }) => [value, cues])).toEqual([
      [['云岭县应急管理局'], ['signature']],
      [['云岭县人民政府办公室'], ['title-opening']],
    ]);
  });

  it('is the value itself where nothing else is known', () => {
    const { document } = read(lines.join('\n'));
    const open = openFields({ ...document, unsure: ['documentNumber'], doubts: [] }, ElementField.options);
    expect(open).toEqual([
      { field: 'documentNumber', candidates: [{ value: '云政办发〔2026〕21号', cues: [], span: null }] },
    ]);
  });

  it('is nothing once somebody has spoken; what was recognised is still known', () => {
    const { document } = read(copied, { issuers: ['云岭县人民政府办公室'] });
    expect(openFields(document, ElementField.options)).toEqual([]);
    expect(recognisedBefore(document, 'issuers')).toEqual(['云岭县应急管理局']);
  });
});

describe('why', () => {
  it('gives only the cues of the value that was taken', () => {
    const { document } = read(lines.join('\n'));
    const cues = [
      { field: 'kind', value: '通知', cue: 'title-ending', span: null },
      { field: 'kind', value: '函', cue: 'body-formula', span: null },
      { field: 'form', value: 'red', cue: 'mark-red', span: null },
    ] as const;
    expect(reasonsFor({ ...document, cues: [...cues] }, 'kind')).toEqual([
      { value: '通知', cues: ['title-ending'], span: null },
    ]);
  });
});
