import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createWorkspace, openWorkspace, sha256Of, type Workspace } from '#electron/store/index.ts';
import type { Draft, Result } from '#shared/contract/index.ts';
import { understand } from '#shared/gongwen/index.ts';
import { unknown } from '#shared/rules/index.ts';
import { type Archive, createArchive } from '../archive/index.ts';
import { tableParser } from '../archive/testing/table-parser.ts';
import { earlierOf } from './gather-earlier.ts';

const now = () => new Date('2026-03-05T09:00:00+08:00');
let folder: string;
let workspace: Workspace;
let archive: Archive;

function expectOk<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
const open = () => createArchive({ workspace, parser: tableParser, now, emit: () => undefined });

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jianwen-facts-'));
  workspace = expectOk(await createWorkspace(join(folder, 'office'), { name: '云溪县人民政府办公室', now }));
  archive = open();
});
afterEach(async () => {
  await archive.close();
  await workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

function survey(title: string, header: string, on = '2025年3月1日'): string {
  return [
    `云民发〔${on.slice(0, 4)}〕8号`,
    '',
    title,
    '',
    '各乡镇人民政府：',
    '　　请各乡镇认真填写附件1，于3月10日前报送县民政局。',
    '',
    '　　附件：1．摸底统计表',
    '',
    '云溪县民政局',
    on,
    '（此件发至乡镇级）',
    '',
    '附件1',
    '',
    '摸底统计表',
    header,
    '1||||',
  ].join('\n');
}

async function keep(text: string): Promise<void> {
  expectOk(await archive.add({ name: '旧文.docx', bytes: new TextEncoder().encode(text) }));
}

async function draftOf(text: string): Promise<Draft> {
  const bytes = new TextEncoder().encode(text);
  const read = expectOk(await tableParser.read('草稿.docx', bytes));
  return understand(read, { name: '草稿.docx', format: 'docx', bytes: bytes.length, sha256: sha256Of(bytes) });
}

async function earlier(draft: Draft) {
  const fact = await earlierOf(draft, {
    asOf: '2026-03-05',
    matters: [],
    reuse: unknown('archive-empty'),
    room: archive.earlier,
  });
  if (!fact.available) throw new Error(fact.code);
  return fact.value;
}

describe('the same data', () => {
  const old = survey('关于开展困难群众摸底的通知', '序号|姓名|身份证号码|联系电话|家庭住址');
  test.each<[string, string, object[]]>([
    [
      'under other names',
      '序号|户主姓名|居民身份证号|手机号|银行账号',
      [
        {
          demand: 0,
          fields: ['户主姓名', '居民身份证号', '手机号'],
          of: 4,
          document: { annotation: '此件发至乡镇级' },
        },
      ],
    ],
    ['fewer than half of the fields', '序号|姓名|作物面积|补贴金额|土地位置', []],
    ['other fields', '序号|企业名称|注册资本|主营业务|备注', []],
  ])('%s', async (_name, header, expected) => {
    await keep(old);
    const { sameData } = await earlier(
      await draftOf(survey('关于开展大学生返乡情况调查的通知', header, '2026年3月5日')),
    );
    expect(sameData).toMatchObject(expected);
    expect(sameData).toHaveLength(expected.length);
  });
});

test('a corrected title and number are what it is found by from then on', async () => {
  await keep(survey('关于开展困难群众摸底的通知', '序号|姓名'));
  const [document] = expectOk(await archive.search({ query: '', limit: 1, offset: 0 })).items;
  const by = { name: '周敏', role: 'clerk' } as const;
  const changes = { title: '关于开展高龄老人摸底的通知', documentNumber: '云民发〔2025〕18号' };
  expectOk(await archive.correct({ documentId: document?.id ?? '', changes, by }));
  const ask = { titles: [], ids: [], tables: [], matter: null };
  const byNumber = async (number: string) =>
    expectOk(await archive.earlier.find({ ...ask, numbers: [number] }))?.byNumber.map(({ title }) => title);
  expect(await byNumber('云民发[2025]第18号')).toEqual(['关于开展高龄老人摸底的通知']);
  expect(await byNumber('云民发〔2025〕8号')).toEqual([]);
});

test('an archive from before facts were kept is read again, from its texts', async () => {
  await keep(survey('关于开展困难群众摸底的通知', '序号|姓名|身份证号码'));
  for (const table of ['askedField', 'matterTerm', 'documentFacts', 'factsReach'])
    await sql`DELETE FROM ${sql.table(table)}`.execute(workspace.db);
  await archive.close();
  await workspace.close();
  workspace = expectOk(await openWorkspace(join(folder, 'office'), { now }));
  archive = open();
  const query = { numbers: ['云民发〔2025〕8号'], titles: [], ids: [], tables: [['姓名']], matter: null };
  await expect
    .poll(async () => expectOk(await archive.earlier.find(query)))
    .toMatchObject({
      byNumber: [{ mainRecipients: ['各乡镇人民政府'], annotation: '此件发至乡镇级' }],
      // cells are gone from the text
      asked: [[]],
    });
});

test('a submitted draft is found once it has its number', async () => {
  const draft = await draftOf(survey('关于开展困难群众摸底的通知', '序号|姓名|身份证号码'));
  expectOk(await archive.remember(draft));
  const query = { numbers: [], titles: ['关于开展困难群众摸底的通知'], ids: [], tables: [], matter: null };
  expect(expectOk(await archive.earlier.find(query))).toMatchObject({ byTitle: [] });
  await sql`PRAGMA foreign_keys = OFF`.execute(workspace.db);
  const row = {
    id: 'issue_1',
    reviewId: 'review_1',
    seriesId: 'series_1',
    year: 2026,
    serial: 4,
    documentNumber: '云民发〔2026〕4号',
    title: '关于开展困难群众摸底的通知',
    file: '草稿.docx',
    contentHash: draft.file.sha256,
    issuedBy: '{"name":"周敏","role":"clerk"}',
    issuedAt: '2026-03-05T09:00:00Z',
    issuedOn: '2026-03-05',
    voidedAt: null,
    voidedBy: null,
    voidReason: null,
  };
  await workspace.db.insertInto('issued').values(row).execute();
  const found = expectOk(await archive.earlier.find({ ...query, numbers: ['云民发〔2026〕4号'] }));
  const expected = [{ id: 'issue_1', documentNumber: '云民发〔2026〕4号', mainRecipients: ['各乡镇人民政府'] }];
  expect(found).toMatchObject({ byTitle: expected, byNumber: expected });
});

describe('papers of the archive without a number', () => {
  const slip = (body: string, by = '云溪县人民政府办公室') =>
    ['关于抓紧做好防汛工作的工作提示', '', '各乡镇人民政府：', `　　${body}`, '', by, '2026年2月1日'].join('\n');

  test.each([
    ['that command are counted as issued', slip('请各乡镇抓好落实，并于2月5日前完成隐患整改。'), 1],
    ['of others are not', slip('请各乡镇抓好落实，并于2月5日前完成隐患整改。', '江平市水利局'), 0],
    ['that only send something along are not', slip('现将防汛值班电话表发给你们，供联系使用。'), 0],
  ])('%s', async (_name, text, count) => {
    await keep(text);
    const found = expectOk(await archive.earlier.unnumbered(2026, ['云溪县人民政府办公室']));
    expect(found).toHaveLength(count);
  });
});
