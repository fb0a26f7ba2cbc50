import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { createWorkspace, dropOn, goTo } from './clicks.ts';
import { type DraftFile, earlier } from './files.ts';
import { onStage } from './on-stage.ts';

const stage = onStage();

const workbook = (name: string): DraftFile => ({
  name,
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(zipSync({ 'xl/workbook.xml': Buffer.from('<workbook/>') })),
});
const picture = (name: string): DraftFile => ({
  name,
  mimeType: 'image/png',
  buffer: Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(30_000)]),
});
const draft = earlier(
  '防汛通知.txt',
  [
    '云岭县人民政府关于加强防汛工作的通知',
    '',
    '各乡镇人民政府：',
    '　　请抓好落实。',
    '',
    '　　附件：1.重点任务清单',
    '　　　　　2.值班表',
    '',
    '云岭县人民政府',
    '2026年5月6日',
    '',
  ].join('\n'),
);

describe('on the page of checks', () => {
  test('a spreadsheet without its document is named, with its size and what to do', async () => {
    const { page } = stage;
    await dropOn(page, page.getByRole('heading', { name: '把公文草稿拖到这里' }), workbook('重点任务清单.docx'));
    const told = page.getByRole('alert').filter({ hasText: '“重点任务清单.docx”是 Excel 表格（1 KB），属于附件' });
    await told.waitFor();
    await told.getByText('请打开公文本身', { exact: false }).waitFor();
  });

  test('attachments dropped with a draft, or on it, are listed under it by their place, and come off again', async () => {
    const { page } = stage;
    const start = page.getByRole('heading', { name: '把公文草稿拖到这里' });
    await dropOn(page, start, workbook('附件1.重点任务清单.xlsx'), draft, picture('现场照片.png'));
    await page.getByRole('heading', { name: draft.name, level: 1 }).waitFor();
    const list = page.getByRole('region', { name: '另附的文件' });
    await list.getByText('另附 2 个文件').waitFor();
    const items = list.getByRole('listitem');
    expect(await items.allTextContents()).toEqual([
      '附件1.重点任务清单.xlsx 表格，1 KB · 附件1：重点任务清单',
      '现场照片.png 图片，30 KB',
    ]);
    expect(await page.getByRole('alert').count()).toBe(0);

    await dropOn(page, page.getByTestId('paper'), picture('值班表.jpg'));
    await list.getByText('值班表.jpg').waitFor();
    expect(await items.last().textContent()).toBe('值班表.jpg 图片，30 KB · 附件2：值班表');
    await list.getByRole('button', { name: '从列表中移去 现场照片.png' }).click();
    await list.getByText('另附 2 个文件').waitFor();
    expect(await list.getByText('现场照片.png').count()).toBe(0);
  });

  test('attachments among two drafts are given to neither', async () => {
    const { page } = stage;
    const start = page.getByRole('heading', { name: '把公文草稿拖到这里' });
    await dropOn(page, start, draft, picture('照片.png'), earlier('另一份.txt', '关于召开会议的通知\n'));
    await page.getByRole('alert').filter({ hasText: '“照片.png”是图片（30 KB）' }).waitFor();
    expect(await page.getByRole('region', { name: '另附的文件' }).count()).toBe(0);
  });
});

describe('in an import', () => {
  test('attachments are counted apart from failures, listed with their kind and saved as a table', async () => {
    const { page } = stage;
    const files = join(stage.folder, '往年发文');
    await mkdir(join(files, '附件'), { recursive: true });
    for (const { name, buffer } of [draft, workbook('附件/清单.xlsx'), picture('照片.png'), earlier('空.docx', '')])
      await writeFile(join(files, name), buffer);
    await createWorkspace(page, join(stage.folder, 'office'), '云岭县人民政府办公室');
    await goTo(page, '档案');
    await page.getByLabel('或填写路径').fill(files);
    await page.getByRole('button', { name: '开始导入' }).click();
    await page.getByText('4/4 · 新增 1，已有 0，未能读取 1 · 附件（未读取）2').waitFor();

    await page.getByRole('button', { name: '查看 2 个附件' }).click();
    const list = page.getByRole('list', { name: '列为附件、未读取的文件' });
    expect(await list.getByRole('listitem').allTextContents()).toEqual([
      '照片.png 图片，30 KB',
      '附件/清单.xlsx 表格，1 KB',
    ]);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出清单' }).click();
    const saved = await (await download).path();
    expect(await readFile(saved, 'utf8')).toBe(
      '\uFEFF"文件","种类","大小"\r\n"照片.png","图片","30 KB"\r\n"附件/清单.xlsx","表格","1 KB"\r\n',
    );

    await page.getByRole('button', { name: '查看未能读取的 1 份' }).click();
    const failures = page.getByRole('list', { name: '未能读取的文件' }).getByRole('listitem');
    await failures.first().waitFor();
    expect(await failures.count()).toBe(1);
  });

  test('attachments that are dropped on the archive are listed, too', async () => {
    const { page } = stage;
    await createWorkspace(page, join(stage.folder, 'office'), '云岭县人民政府办公室');
    await goTo(page, '档案');
    await dropOn(page, page.getByText('档案还是空的'), draft, picture('照片.png'));
    await page.getByText('2/2 · 新增 1，已有 0，未能读取 0 · 附件（未读取）1').waitFor();
    await page.getByRole('button', { name: '查看 1 个附件' }).click();
    await page.getByRole('listitem').filter({ hasText: '照片.png 图片，30 KB' }).waitFor();
  });
});
