import { expect, test } from 'vitest';
import type { EarlierRow } from '#electron/store/index.ts';
import { type Directory, fail, ok, type Result } from '#shared/contract/index.ts';
import type { Issuing } from '#shared/rules/index.ts';
import { draft } from '#shared/rules/testing/index.ts';
import { county } from '../directory/testing.ts';
import { issuingOf } from './gather-issuing.ts';

const number = {
  series: '县政府办文件',
  prefix: '云政办发',
  serial: 1,
  title: '通知一',
  issuedOn: '2026-02-03',
  mainRecipients: [],
  voided: false,
  hidden: false,
};
const books: Issuing = { year: 2026, issued: [number], series: null, lastYearByNow: null, planItems: null };
const slip: EarlierRow = {
  key: 1,
  id: 'doc_1',
  content: 'b'.repeat(64),
  file: '提示.docx',
  title: '工作提示',
  documentNumber: null,
  signedOn: '2026-02-01',
  issuers: ['云溪县人民政府办公室'],
  mainRecipients: ['各乡镇人民政府'],
  annotation: null,
  sequence: 1,
};

function gather(
  slips: Result<readonly EarlierRow[]>,
  { directory = ok(county()), ledger = ok(books) }: { directory?: Result<Directory>; ledger?: Result<Issuing> } = {},
) {
  const asked: unknown[] = [];
  const earlier = {
    find: async () => ok(null),
    matters: async () => ok([]),
    unnumbered: async (...given: unknown[]) => {
      asked.push(given);
      return slips;
    },
  };
  const from = draft({ issuers: ['云溪县教育局'] });
  const given = { asOf: '2026-03-05', directory, ledger: { issuing: async () => ledger }, earlier };
  return { asked, fact: issuingOf(from, given) };
}

test('papers of the archive without a number stand among the numbers by their days', async () => {
  const { fact } = gather(ok([slip, { ...slip, signedOn: '2026-04-01' }, { ...slip, signedOn: null }]));
  expect(await fact).toMatchObject({ value: { issued: [{ title: '工作提示', hidden: true, serial: null }, number] } });
});

test('the draft itself is none of them', async () => {
  const { fact } = gather(ok([{ ...slip, content: draft().file.sha256 }]));
  expect(await fact).toMatchObject({ value: { issued: [number] } });
});

test.each<[string, Result<Directory>, string[]]>([
  ['the own organ by the directory', ok(county()), ['云溪县人民政府办公室']],
  ['whoever signs the draft, without one', ok(county({ ownOrganId: null })), ['云溪县教育局']],
  ['whoever signs the draft, where the directory can’t be read', fail('workspace-corrupt'), ['云溪县教育局']],
])('of %s', async (_name, directory, names) => {
  const { asked, fact } = gather(ok([]), { directory });
  await fact;
  expect(asked).toEqual([[2026, names]]);
});

test('books that can’t be read say so', async () => {
  expect(await gather(ok([]), { ledger: fail('workspace-corrupt') }).fact).toMatchObject({
    code: 'ledger-unavailable',
  });
  expect(await gather(fail('workspace-corrupt')).fact).toMatchObject({ code: 'archive-unavailable' });
});
