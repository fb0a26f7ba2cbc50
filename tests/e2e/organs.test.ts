import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import type { Directory } from '#shared/contract/index.ts';
import { createWorkspace, goTo, openDraft } from './clicks.ts';
import { earlier } from './files.ts';
import { onStage } from './on-stage.ts';

const stage = onStage(async ({ page, folder }) => {
  await createWorkspace(page, join(folder, 'office'), '平江县政府办');
});

/** Initials, not the name: the county is one of several that they fit. */
async function chooseCounty(): Promise<void> {
  const { page } = stage;
  const panel = page.getByRole('region', { name: '选择本单位' }).last();
  await panel.getByLabel('本单位所在的省、市、县或乡镇').fill('hns pjx');
  await panel.getByRole('button', { name: /平江县.*湖南省 · 岳阳市/u }).click();
  await panel.getByText('本单位：平江县人民政府办公室').waitFor();
}

async function directory(): Promise<Directory> {
  const got = await stage.office.call('organs.get', {});
  if (!got.ok) throw new Error(got.error.code);
  return got.value;
}

async function chooseFile(name: string, buffer: Buffer): Promise<void> {
  const { page } = stage;
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '导入表格…' }).click();
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await (await chooser).setFiles([{ name, mimeType, buffer }]);
}

async function workbook(...sheets: readonly (readonly [name: string, rows: readonly (readonly string[])[]])[]) {
  return writeXlsxFile(
    sheets.map(([sheet, rows]) => ({ sheet, data: rows.map((row) => row.map((value) => ({ value, type: String }))) })),
  ).toBuffer();
}

describe('the own organ', () => {
  it('is chosen at the first start by initials, and brings its townships and departments', async () => {
    const { page } = stage;
    await chooseCounty();
    await page.getByText('行政区划数据截至', { exact: false }).waitFor({ state: 'detached' });
    await page.getByRole('checkbox', { name: '平江县数据局' }).uncheck();
    await page.getByRole('button', { name: '列入名录' }).click();
    await page.getByText('本单位设为“平江县人民政府办公室”', { exact: false }).waitFor();
    const { organs, ownOrganId } = await directory();
    expect(organs.find(({ id }) => id === ownOrganId)?.name).toBe('平江县人民政府办公室');
    const names = organs.map(({ name }) => name);
    expect(names).toContain('平江县安定镇人民政府');
    expect(names).toContain('平江县财政局');
    expect(names).not.toContain('平江县数据局');

    await goTo(page, '机构');
    await page.getByText('（本单位）').waitFor();
    await page.getByRole('button', { name: '查看“各乡镇人民政府、街道办事处”的单位' }).click();
    await page.getByText('平江县安定镇人民政府', { exact: false }).last().waitFor();

    await page.getByLabel('查找机构').fill('pjxcz');
    await page.getByRole('cell', { name: '平江县财政局', exact: true }).waitFor();
    await page.getByLabel('查找机构').fill('国土资源局');
    await page.getByRole('cell', { name: '平江县自然资源局', exact: true }).waitFor();
  });

  it('makes the recipients of a draft countable, unit by unit, old names too', async () => {
    const { page } = stage;
    await chooseCounty();
    await page.getByRole('button', { name: '列入名录' }).click();
    await page.getByText('本单位设为', { exact: false }).waitFor();
    const lines = [
      '平江县人民政府办公室关于做好秋粮收购工作的通知',
      '各乡镇人民政府、街道办事处，县国土资源局，各有关单位：',
      '　　现将有关事项通知如下。',
      '平江县人民政府办公室',
      '2026年11月2日',
      '',
    ];
    await openDraft(page, earlier('秋粮收购.txt', lines.join('\n')));
    await page.getByRole('tab', { name: '要素' }).click();
    const scope = page.getByRole('region', { name: '发文范围' });
    await scope.getByRole('button', { name: '25', exact: true }).click();
    await scope.getByText('平江县安定镇人民政府', { exact: false }).waitFor();
    await scope.getByText('“县国土资源局”现为“平江县自然资源局”').waitFor();
    await scope.getByText('没有说清是谁').waitFor();
  });

  it('chosen again adds what is missing and nothing twice', async () => {
    const { page } = stage;
    await chooseCounty();
    await page.getByRole('button', { name: '列入名录' }).click();
    await page.getByText('本单位设为', { exact: false }).waitFor();
    const before = await directory();
    await goTo(page, '机构');
    await page.getByRole('button', { name: '按行政区划补充…' }).click();
    await chooseCounty();
    await page.getByText('行政区划和党委、政府都已在名录中。').waitFor();
    await page.getByRole('button', { name: '列入名录' }).click();
    await page.getByText('已列入 0 个机构', { exact: false }).waitFor();
    expect(await directory()).toEqual(before);
  });
});

describe('the workbook', () => {
  const organs = [
    ['名称', '简称/别名', '级别', '类型', '上级', '曾用名（到期日）'],
    ['云岭县人民政府', '县政府', '县级', '政府', '', ''],
    ['云岭县自然资源局', '县资源局、资源局', '县级', '部门', '云岭县人民政府', '云岭县国土资源局（2019-01-20）'],
    ['云岭县水利局', '', '县级', '部门', '没有的上级', ''],
  ];
  const groups = [
    ['名称', '别名', '成员'],
    ['资源口', '资源口单位', '云岭县自然资源局'],
  ];

  it('shows what it would change, row by row, and is imported', async () => {
    const { page } = stage;
    await goTo(page, '机构');
    await chooseFile('名录.xlsx', await workbook(['机构', organs], ['组', groups]));
    const dialog = page.getByRole('dialog', { name: '导入“名录.xlsx”' });
    await dialog.getByText('新增 3，修改 0，不变 0，不能用 1').waitFor();
    await dialog.getByRole('row', { name: /机构 4 云岭县水利局 不能用 名录里没有这个上级：没有的上级/u }).waitFor();
    expect((await directory()).organs).toEqual([]);
    await dialog.getByRole('button', { name: '导入 3 行' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('cell', { name: '云岭县自然资源局', exact: true }).first().waitFor();
    await page.getByText('曾用名：云岭县国土资源局').waitFor();
    await page.getByRole('cell', { name: '资源口', exact: true }).waitFor();
  });

  it('is exported, and imports again without a change', async () => {
    const { page } = stage;
    await goTo(page, '机构');
    await chooseFile('名录.xlsx', await workbook(['机构', organs.slice(0, 3)], ['组', groups]));
    await page.getByRole('button', { name: '导入 3 行' }).click();
    await page
      .getByText('（本单位）')
      .or(page.getByRole('cell', { name: '资源口', exact: true }))
      .waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出表格' }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('机构名录.xlsx');
    await chooseFile('机构名录.xlsx', await readFile(await saved.path()));
    await page.getByText('表格与名录一致，没有要导入的。').waitFor();
    await page.getByRole('button', { name: '取消' }).click();
  });

  it('that is none is refused in words', async () => {
    const { page } = stage;
    await goTo(page, '机构');
    await chooseFile('名录.xlsx', Buffer.from('名称,级别\n云岭县财政局,县级\n'));
    const dialog = page.getByRole('dialog', { name: '导入“名录.xlsx”' });
    await dialog.getByText('“名录.xlsx”不是 .xlsx 表格。').waitFor();
    expect(await dialog.getByRole('button', { name: /^导入 0 行/u }).isDisabled()).toBe(true);
  });
});

it('an organ keeps the name it had before a reform', async () => {
  const { page } = stage;
  await goTo(page, '机构');
  await page.getByRole('button', { name: '添加机构' }).click();
  const dialog = page.getByRole('dialog', { name: '添加机构' });
  await dialog.getByLabel('名称').fill('云岭县自然资源局');
  await dialog.getByLabel('曾用名').fill('云岭县国土资源局（去年）');
  await dialog.getByText('日期应写成 2019-03-31', { exact: false }).waitFor();
  expect(await dialog.getByRole('button', { name: '保存' }).isDisabled()).toBe(true);
  await dialog.getByLabel('曾用名').fill('云岭县国土资源局（2019-01-20）');
  await dialog.getByRole('button', { name: '保存' }).click();
  await page.getByText('曾用名：云岭县国土资源局').waitFor();
  expect((await directory()).organs[0]?.formerNames).toEqual([{ name: '云岭县国土资源局', until: '2019-01-20' }]);
});
