import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Backup, Diagnosis, Issued, Organ, PlanLine, Report, Review, Series } from '#shared/contract/index.ts';
import { notice, terminal } from './terminal.ts';

let folder: string;
let workspace: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jianwen-books-cli-'));
  workspace = join(folder, '云溪县 府办');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const clerk = ['--by', '李文静'];
const head = ['--by', '周建国', '--role', 'head'];

function draft(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

/** Runs a command on the workspace that must succeed; its reply. */
async function done<Reply>(...args: string[]): Promise<Reply> {
  const { status, out, err } = await terminal([...args, '--workspace', workspace]);
  expect([status, err]).toEqual([0, '']);
  return JSON.parse(out) as Reply;
}

/** Runs a command that must be refused: status 2, nothing on stdout, a sentence and a next step, nothing unfilled. */
async function refused(...args: string[]): Promise<string> {
  const { status, out, err } = await terminal([...args, '--workspace', workspace]);
  expect([status, out]).toEqual([2, '']);
  expect(err.trimEnd().split('\n')).toHaveLength(2);
  expect(err).not.toMatch(/\{\{|undefined|errors:|reasons:/u);
  return err;
}

async function found(): Promise<{ status: number; numbers: string[] }> {
  const numbers = await done<Issued[]>('ledger', 'list');
  const { status } = await terminal(['ledger', 'verify', '--workspace', workspace]);
  return { status, numbers: numbers.map(({ documentNumber }) => documentNumber) };
}

async function setUp(): Promise<Series> {
  expect((await terminal(['workspace', 'create', workspace, '--name', '云溪县府办'])).status).toBe(0);
  const facts = JSON.stringify({ name: '政府办文件', prefix: '云政办发', counted: true });
  return await done<Series>('series', 'save', '--series', facts, ...head);
}

const submit = (file: string) => ['submit', file, '--series', '云政办发', ...clerk];

/** 行政隶属: the city, this county, a town of it. */
async function organs(): Promise<void> {
  let parentId: string | null = null;
  for (const [name, level] of [
    ['临河市人民政府', 'city'],
    ['云溪县人民政府', 'county'],
    ['青石镇人民政府', 'township'],
  ]) {
    const organ: string = JSON.stringify({ name, aliases: [], level, type: 'government', parentId });
    const { id } = await done<Organ>('organs', 'save', '--organ', organ, ...head);
    if (level === 'county') await done('organs', 'set-own', '--organ-id', id, ...head);
    parentId = id;
  }
}

/** A request to a superior with a copy to a subordinate: 不得. */
const requestCopiedBelow = `云溪县人民政府关于解决校舍维修资金的请示
云政发〔2026〕3号
临河市人民政府：
入秋以来，我县连续遭受强降雨，三所乡镇中心校校舍受损，急需维修。现就有关事项请示如下：
一、恳请市政府安排校舍维修补助资金120万元。
妥否，请批示。
云溪县人民政府
2026年11月20日
（联系人：李文静，电话：0000-0000000）
抄送：青石镇人民政府。
云溪县人民政府办公室  2026年11月20日印发
`;

test('from a draft to a number, and what must be refused on the way', { timeout: 120_000 }, async () => {
  const series = await setUp();
  const plan = ['plan', 'set', '--series-id', series.id, '--year', '2026', '--limit', '100', '--last-year', '91'];
  expect(await done<PlanLine>(...plan, '--first-serial', '7', ...head)).toMatchObject({ issued: 6, nextSerial: 7 });

  const items = ['--series-id', series.id, '--year', '2026'];
  expect(await done('plan', 'items', ...items)).toEqual({ items: null });
  const listed = ['--items', '防汛工作的通知', '--items', '农村公路养护', '--items', '农村公路养护'];
  await done('plan', 'set-items', ...items, ...listed, ...head);
  expect(await done('plan', 'items', ...items)).toEqual({ items: ['防汛工作的通知', '农村公路养护'] });

  const first = draft('通知一.txt', notice());
  const review = await done<Review>(...submit(first));
  expect(review).toMatchObject({ state: 'submitted', year: 2026, title: expect.stringContaining('农村公路') });
  expect(await refused(...submit(first))).toContain('已经送审');
  expect(await refused('issue', review.id, ...head)).toContain('还没有签发');

  // approval is of these bytes: what was changed since is another document
  await done<Review>('approve', review.id, ...head);
  expect(await refused('approve', review.id, ...head)).toContain('办过');
  writeFileSync(first, notice({ extra: '逾期未整改的予以通报。' }));
  const changed = await done<Review>(...submit(first));
  expect(changed.contentHash).not.toBe(review.contentHash);
  const swapped = ['--review-id', review.id, '--content-hash', changed.contentHash];
  expect(await refused('issue', 'commit', ...swapped, ...head)).toContain('不同');

  const issued = await done<Issued>('issue', review.id, ...head);
  expect(issued).toMatchObject({ documentNumber: '云政办发〔2026〕7号', contentHash: review.contentHash });
  expect(await refused('issue', review.id, ...head)).toContain('云政办发〔2026〕7号');
  expect(await refused('review', 'return', '--review-id', review.id, '--reason', '再改', ...head)).toContain('登记过');
  expect(await refused(...plan, '--first-serial', '3', ...head)).toContain('起始序号');

  await done<Issued>('ledger', 'void', '--issue-id', issued.id, '--reason', '附件有误', ...head);
  expect(await refused('ledger', 'void', '--issue-id', issued.id, '--reason', '再作废', ...head)).toContain('已经作废');
  await done<Review>('approve', changed.id, ...head);
  expect(await done<Issued>('issue', changed.id, ...head)).toMatchObject({ documentNumber: '云政办发〔2026〕8号' });
  expect(await found()).toEqual({ status: 0, numbers: ['云政办发〔2026〕8号', '云政办发〔2026〕7号'] });

  const csv = await terminal(['ledger', 'export', '--format', 'csv', '--workspace', workspace]);
  expect(csv.out).toMatch(/^\uFEFF"发文字号".*\r\n"云政办发〔2026〕8号".*\r\n"云政办发〔2026〕7号".*附件有误/su);
});

test('a finding at must needs a written reason, for this very finding', { timeout: 120_000 }, async () => {
  await setUp();
  await organs();
  const review = await done<Review>(...submit(draft('请示.txt', requestCopiedBelow)));
  expect(review.findings.must).toBeGreaterThan(0);
  expect(await refused('approve', review.id, ...head)).toContain('没有写明理由');
  const wrong = ['--reason', '0123456789abcdef=上级要求全文转发'];
  expect(await refused('approve', review.id, ...wrong, ...head)).toContain('0123456789abcdef');
  expect(await refused('issue', review.id, ...head)).toContain('还没有签发');
  const approved = await done<Review>('approve', review.id, '--reason', '上级要求全文转发，A=B', ...head);
  expect(approved.accepted.map(({ reason }) => reason)).toContain('上级要求全文转发，A=B');
  expect(await done<Issued>('issue', review.id, ...head)).toMatchObject({ serial: 1 });
});

test('a backup brings the books back, and a loss is told by verify and doctor', { timeout: 120_000 }, async () => {
  await setUp();
  const review = await done<Review>(...submit(draft('通知.txt', notice())));
  await done<Review>('approve', review.id, ...head);
  await done<Issued>('issue', review.id, ...head);
  const stick = join(folder, '移动硬盘');
  await done<Backup>('backup', '--to', stick);
  const before = await found();
  expect(await refused('restore', '--backup', stick, '--into', workspace)).toContain('已经有内容');

  const healthy = await done<Diagnosis[]>('doctor');
  expect(healthy.filter(({ status }) => status === 'error')).toEqual([]);
  const shelf = join(workspace, 'files', review.contentHash.slice(0, 2));
  expect(readdirSync(shelf)).toEqual([review.contentHash]);
  rmSync(shelf, { recursive: true });
  expect((await found()).status).toBe(1);
  const sick = await terminal(['doctor', '--workspace', workspace]);
  expect([sick.status, sick.out]).toEqual([1, expect.stringContaining('original-missing')]);

  const into = join(folder, '恢复');
  expect((await terminal(['restore', '--backup', stick, '--into', into])).status).toBe(0);
  workspace = into;
  expect(await found()).toEqual(before);
});

test('what the clerk said of the nature is what the head’s report is judged by', async () => {
  await setUp();
  const long = notice({ extra: '县道沿线乡镇要逐段登记造册，明确到人。'.repeat(260) });
  const natureOf = async (file: string, ...said: string[]) => {
    const { id } = await done<Review>(...submit(draft(file, `${long}${file}`)), ...said);
    const { report } = await done<{ report: Report }>('review', 'get', '--review-id', id);
    return [report.document.nature, report.findings.some(({ rule }) => rule === 'length/body')];
  };
  expect(await natureOf('special.txt', '--nature', 'special')).toEqual(['special', true]);
  expect(await natureOf('comprehensive.txt', '--nature', 'comprehensive')).toEqual(['comprehensive', false]);
});
