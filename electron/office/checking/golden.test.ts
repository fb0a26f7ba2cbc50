import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type Draft, type Language, ok, type Quota, type ReadDocument, type Reuse } from '#shared/contract/index.ts';
import { understand } from '#shared/gongwen/index.ts';
import { loadPack } from '#shared/rules/index.ts';
import { packagedCalendar } from '../calendar/index.ts';
import { county } from '../directory/testing.ts';
import { type CheckRooms, check, findPack, gatherFacts } from './index.ts';

const folder = fileURLToPath(new URL('./golden/', import.meta.url));

function read(name: string): Draft {
  const text = readFileSync(`${folder}${name}.txt`, 'utf8');
  let at = 0;
  const blocks = text.split('\n').map((line, paragraph): ReadDocument['blocks'][number] => {
    const span = [at, at + line.length] as const;
    at += line.length + 1;
    return {
      kind: 'paragraph',
      span,
      stretches: [{ span, origin: { part: 'text', paragraph, run: 0, offset: 0 } }],
    };
  });
  const source: ReadDocument = { format: 'txt', text, blocks, read: { parts: ['body'], notRead: [] } };
  return understand(source, { name: `${name}.txt`, format: 'txt', bytes: text.length, sha256: 'a'.repeat(64) });
}

/** From the first words to the last ones. */
function place(name: string, first: string, last: string): [number, number] {
  const { text } = read(name);
  return [text.indexOf(first), text.indexOf(last) + last.length];
}

type Books = Partial<Readonly<{ quota: Partial<Quota>; prefix: string; reuse: Reuse }>>;

function office({ quota = {}, prefix = '云政办发', reuse }: Books = {}): CheckRooms {
  const series = { id: 'series_1', name: '县政府办公室文件', prefix, counted: true };
  const line: Quota = {
    series: series.name,
    year: 2026,
    limit: 60,
    issued: 6,
    reserved: 0,
    lastYear: 66,
    forecast: null,
    ...quota,
  };
  return {
    archive: {
      similar: async () => ok(reuse ?? { coverage: 0.04, coverageBeyondBoilerplate: 0.01, matches: [] }),
      search: async () => ok({ total: 480, items: [] }),
      earlier: { find: async () => ok(null), unnumbered: async () => ok([]), matters: async () => ok([]) },
    },
    ledger: {
      seriesList: async () => ok([series]),
      quota: async () => ok(line),
      issuing: async () => ok({ year: 2026, issued: [], series: null, lastYearByNow: null, planItems: null }),
    },
    review: { list: async () => ok([]) },
    directory: { get: async () => ok(county()) },
    calendar: { get: async () => ok(packagedCalendar) },
  };
}

function pack(given?: object) {
  const loaded = given
    ? loadPack({ id: 'our-county', version: '3', title: { 'zh-CN': '本县', en: 'Our county' }, ...given })
    : findPack('national-2024');
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return loaded.value;
}

/** What checking makes of the draft; elements and counts have their own tests. */
async function judge(draft: Draft, rooms: CheckRooms | null, given?: object, language: Language = 'zh-CN') {
  const facts = await gatherFacts(draft, { asOf: '2026-06-01', rooms });
  const report = check({ draft, pack: pack(given), facts, asOf: '2026-06-01', language });
  const { scope, quota, findings, passed, skipped, verdict } = report;
  const quoted = findings.map(({ at, ...finding }) => ({
    ...finding,
    quote: at && draft.text.slice(at.start, Math.min(at.end, at.start + 30)),
  }));
  // a line a rule: there are a hundred of them
  const lines = {
    passed: passed.map(({ rule, measured }) => `${rule} ${JSON.stringify(measured)}`),
    skipped: skipped.map(({ rule, code, params }) => `${rule} ${code} ${JSON.stringify(params ?? {})}`),
  };
  return `${JSON.stringify({ verdict, scope, quota, findings: quoted, ...lines, pack: report.pack }, null, 2)}\n`;
}

const strict = {
  extends: 'national-2024',
  rules: {
    'length/body': { params: { general: 400, special: 400 } },
    'scope/units': { params: { limit: 5 }, level: 'should' },
    'scope/county-below': { state: 'off' },
    'quota/last-year': { state: 'trial' },
  },
};

test.each<[name: string, rooms: CheckRooms | null, pack?: object, language?: Language]>([
  ['request-with-copies-below', null],
  ['notice-to-townships', office()],
  ['notice-to-nobody-in-particular', null],
  ['promulgated-plan', office({ prefix: '云政发', quota: { limit: 40, issued: 20, lastYear: 12 } }), strict],
  ['letter-over-the-plan', office({ prefix: '云政函', quota: { limit: 30, issued: 29, reserved: 1, lastYear: 28 } })],
  [
    'copied-notice',
    office({
      reuse: {
        coverage: 0.86,
        coverageBeyondBoilerplate: 0.83,
        matches: [
          {
            id: 'doc_1',
            file: '防溺水通知2025.docx',
            title: '云溪县教育局关于做好2025年学生防溺水工作的通知',
            documentNumber: '云教发〔2025〕14号',
            signedOn: '2025-05-22',
            coverage: 0.86,
            relation: 'year-clone',
            passages: [
              { draft: place('copied-notice', '入夏以来', '风险增大。'), source: [80, 97], similarity: 0.98 },
              { draft: place('copied-notice', '一、各校', '明确监护人。'), source: [122, 240], similarity: 0.95 },
            ],
          },
        ],
      },
    }),
    undefined,
    'en',
  ],
])('golden report: %s', async (name, rooms, rules, language) => {
  await expect(await judge(read(name), rooms, rules, language)).toMatchFileSnapshot(`${folder}${name}.golden`);
});
