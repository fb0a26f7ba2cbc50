import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addOrgan, addSeries, createWorkspace, dropOn, goTo, openDraft } from './clicks.ts';
import { earlier, notice, request } from './files.ts';
import { onStage } from './on-stage.ts';

const stage = onStage(async ({ page, folder }) => {
  await createWorkspace(page, join(folder, 'office'), '云岭县政府办');
});

describe('issuing', () => {
  it('asks a reason for what must be fixed, gives the next number, and voids it with a reason', async () => {
    const { page } = stage;
    await goTo(page, '台账与计划');
    await addSeries(page, '县政府文件', '云政发');

    await goTo(page, '检查');
    await openDraft(page, await request());
    await page.getByRole('button', { name: '签发…' }).click();
    const dialog = page.getByRole('dialog', { name: '签发并登记' });
    await dialog.getByText('云政发〔2026〕1号').waitFor();
    const commit = dialog.getByRole('button', { name: '签发并登记' });
    await dialog.getByLabel('经办人').fill('张晓');
    await dialog.getByLabel('签发人').fill('李县长');
    expect(await commit.isDisabled()).toBe(true);
    await dialog.getByLabel(/^理由/u).fill('市政府要求同时知会乡镇');
    await commit.click();
    await dialog.getByText('已登记：云政发〔2026〕1号').waitFor();
    await dialog.getByRole('button', { name: '完成' }).click();

    await goTo(page, '台账与计划');
    const line = page.getByRole('row', { name: /云政发〔2026〕1号/u });
    await line.getByText('李县长').waitFor();
    await line.getByRole('button', { name: '作废' }).click();
    const voiding = page.getByRole('dialog', { name: '作废 云政发〔2026〕1号' });
    await voiding.getByLabel('理由').fill('事项已另行解决');
    await voiding.getByLabel('使用人').fill('李县长');
    await voiding.getByRole('button', { name: '作废' }).click();
    await line.getByText('已作废：事项已另行解决').waitFor();
  });

  it('lets the head decide by keyboard on what was submitted', async () => {
    const { page } = stage;
    await goTo(page, '台账与计划');
    await addSeries(page, '县政府办文件', '云政办发');
    await goTo(page, '检查');
    for (const topic of ['做好防汛工作', '做好防火工作']) {
      await openDraft(page, await notice(topic, 900));
      await page.getByRole('button', { name: '送审', exact: true }).click();
      const dialog = page.getByRole('dialog', { name: '送审' });
      await dialog.getByText('云政办发〔2026〕1号').waitFor();
      await dialog.getByLabel('经办人').fill('张晓');
      await dialog.getByRole('button', { name: '送审' }).click();
      await dialog.getByRole('button', { name: '完成' }).click();
    }

    await goTo(page, '台账与计划');
    const queue = page.locator('[data-review]');
    await queue.nth(1).waitFor();
    await queue.first().focus();
    await page.keyboard.press('j');
    expect(await queue.nth(1).evaluate((row) => row === document.activeElement)).toBe(true);
    await page.keyboard.press('k');
    const returned = (await queue.first().locator('span').first().textContent()) ?? '';
    await page.keyboard.press('r');
    const dialog = page.getByRole('dialog', { name: new RegExp(returned, 'u') });
    await dialog.getByLabel('理由').fill('请补充时间要求');
    await dialog.getByLabel('签发人').fill('李县长');
    await dialog.getByRole('button', { name: '退回', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });

    await queue.nth(1).waitFor({ state: 'detached' });
    await queue.first().focus();
    await page.keyboard.press('a');
    const approving = page.getByRole('dialog');
    await approving.getByRole('region', { name: '问题' }).waitFor();
    await approving.getByLabel('签发人').fill('李县长');
    await approving.getByRole('region', { name: '问题' }).click();
    await page.keyboard.press('a');
    await page.getByRole('row', { name: /云政办发〔2026〕1号/u }).waitFor();
    await page.getByText('没有等待签发的文件。').waitFor();
  });

  it('shows the head what was copied, side by side, and why it came back before', async () => {
    const { page } = stage;
    await goTo(page, '台账与计划');
    await addSeries(page, '县政府办文件', '云政办发');
    const passage =
      '要严格落实地质灾害隐患点巡查制度，汛期每天巡查不少于两次，强降雨期间加密巡查频次，发现险情立即组织群众转移避险，确保不漏一户、不落一人。';
    const text = (end: string) =>
      `云岭县人民政府办公室关于加强地质灾害防治的通知\n\n各乡镇人民政府：\n\n　　${passage}\n\n　　${end}\n\n云岭县人民政府办公室\n2026年6月1日\n`;
    await goTo(page, '档案');
    const old = `云岭县人民政府关于做好2025年汛期工作的通知\n\n各乡镇人民政府：\n\n　　现就有关事项通知如下。\n\n　　${passage}\n\n云岭县人民政府\n2025年5月8日\n`;
    await dropOn(page, page.getByText('档案还是空的'), earlier('2025年汛期.txt', old));
    await page.getByText('共 1 份').waitFor();

    for (const end of ['请认真执行。', '请于6月10日前报送巡查台账。']) {
      await goTo(page, '检查');
      await openDraft(page, earlier('地质灾害.txt', text(end)));
      await page.getByRole('button', { name: '送审', exact: true }).click();
      const submitting = page.getByRole('dialog', { name: '送审' });
      await submitting.getByText('云政办发〔2026〕1号').waitFor();
      await submitting.getByLabel('经办人').fill('张晓');
      await submitting.getByRole('button', { name: '送审' }).click();
      await submitting.getByRole('button', { name: '完成' }).click();
      await page.getByRole('button', { name: '关闭 地质灾害.txt' }).click();
      await goTo(page, '台账与计划');
      await page.locator('[data-review]').first().focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: /地质灾害防治/u });
      await dialog
        .getByRole('region', { name: '与旧文件重复' })
        .getByText('2025年汛期工作', { exact: false })
        .waitFor();
      if (end !== '请认真执行。') break;
      await page.keyboard.press('r');
      await dialog.getByLabel('理由').fill('请写明报送时限');
      await dialog.getByLabel('签发人').fill('李县长');
      await dialog.getByRole('button', { name: '退回', exact: true }).click();
      await dialog.waitFor({ state: 'detached' });
    }

    const dialog = page.getByRole('dialog', { name: /地质灾害防治/u });
    await dialog.getByText('曾被 李县长 退回：请写明报送时限', { exact: false }).waitFor();
    await dialog.getByRole('button', { name: '并排查看' }).click();
    const compared = page.getByRole('dialog', { name: '并排比对' });
    await compared.locator('mark[data-current="true"]').first().waitFor();
    await page.keyboard.press('Escape');
    await compared.waitFor({ state: 'detached' });
    await dialog.getByRole('button', { name: '打开原件' }).click();
    await page.getByRole('heading', { name: '地质灾害.txt', level: 1 }).waitFor();
    await page.getByTestId('paper').getByText('报送巡查台账', { exact: false }).waitFor();
  });

  it('lets the clerk withdraw what was submitted', async () => {
    const { page } = stage;
    await goTo(page, '台账与计划');
    await addSeries(page, '县政府办文件', '云政办发');
    await goTo(page, '检查');
    await openDraft(page, await notice('做好防汛工作', 900));
    await page.getByRole('button', { name: '送审', exact: true }).click();
    const submitting = page.getByRole('dialog', { name: '送审' });
    await submitting.getByText('云政办发〔2026〕1号').waitFor();
    await submitting.getByLabel('经办人').fill('张晓');
    await submitting.getByRole('button', { name: '送审' }).click();
    await submitting.getByRole('button', { name: '完成' }).click();
    await page.getByRole('link', { name: /张晓（经办）/u }).waitFor();

    await goTo(page, '台账与计划');
    await page.locator('[data-review]').click();
    await page.getByRole('dialog').getByRole('button', { name: '撤回' }).click();
    const withdrawing = page.getByRole('dialog', { name: /^撤回：/u });
    await withdrawing.getByLabel('理由').fill('还要再改');
    await withdrawing.getByRole('button', { name: '撤回' }).click();
    await page.getByText('没有等待签发的文件。').waitFor();
  });

  it('counts what it issued against the plan', async () => {
    const { page } = stage;
    await goTo(page, '台账与计划');
    await addSeries(page, '县政府文件', '云政发');
    await page
      .getByRole('row', { name: /云政发/u })
      .getByRole('button', { name: '修改' })
      .click();
    const dialog = page.getByRole('dialog', { name: '修改计划：县政府文件' });
    await dialog.getByLabel('今年计划').fill('100');
    await dialog.getByLabel('去年实发').fill('91');
    await dialog.getByLabel('下一个序号').fill('88');
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('row', { name: /云政发.*100.*91.*88/u }).waitFor();

    await goTo(page, '检查');
    await openDraft(page, await notice('做好防汛工作', 900));
    await page.getByLabel('字号系列').selectOption({ label: '县政府文件' });
    const quota = page.locator('[data-gauge="quota"]');
    await quota.getByText('去年 91', { exact: false }).waitFor();
    await quota.getByText('/100', { exact: false }).waitFor();
    await quota.getByRole('button').first().click();
    await page.getByRole('heading', { name: '2026年台账' }).waitFor();
    await page.locator('[data-chosen="true"]').getByText('云政发').waitFor();
  });

  it('exports the ledger', async () => {
    const { page } = stage;
    await goTo(page, '台账与计划');
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出台账' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/\.csv$/u);
    expect((await readFile(await download.path(), 'utf8')).length).toBeGreaterThan(0);
  });
});

describe('the office around it', () => {
  it('imports a folder and says what could not be read', async () => {
    const { page, folder } = stage;
    const old = join(folder, 'old');
    await mkdir(join(old, '2025'), { recursive: true });
    for (let n = 1; n <= 6; n++) {
      const text = `云岭县人民政府关于第${n}项工作的通知\n\n各乡镇人民政府：\n\n　　请认真做好第${n}项工作，按时报送结果。\n\n云岭县人民政府\n2025年${n}月8日\n`;
      await writeFile(join(old, '2025', `通知${n}.txt`), text);
    }
    const whole = (await notice('做好防火工作', 600)).buffer;
    await writeFile(join(old, '坏.docx'), whole.subarray(0, whole.length / 2));
    await goTo(page, '档案');
    await page.getByLabel('或填写路径').fill(old);
    await page.getByRole('button', { name: '开始导入' }).click();
    await page.getByText('导入完成').waitFor();
    await page.getByText('共 6 份').waitFor();
    await page.getByRole('button', { name: '查看未能读取的 1 份' }).click();
    await page.getByRole('list', { name: '未能读取的文件' }).getByText('坏.docx', { exact: false }).waitFor();

    await page.getByLabel('按标题、字号、单位查找').fill('第3项');
    await page.getByText('共 1 份').waitFor();
    await page.getByRole('listbox').getByRole('option').first().click();
    await page.getByRole('region', { name: '文件内容' }).getByText('请认真做好第3项工作', { exact: false }).waitFor();
  });

  it('imports a folder chosen in the page, and what failed can be exported and tried again', async () => {
    const { page, folder } = stage;
    const old = join(folder, '发文');
    await mkdir(join(old, '2025'), { recursive: true });
    for (let n = 1; n <= 4; n++) {
      const text = `云岭县人民政府关于第${n}项工作的通知\n\n各乡镇人民政府：\n\n　　请认真做好第${n}项工作，按时报送结果。\n\n云岭县人民政府\n2025年${n}月8日\n`;
      await writeFile(join(old, '2025', `通知${n}.txt`), text);
    }
    await writeFile(join(old, '~$锁.docx'), 'x');
    await writeFile(join(old, '空.docx'), '');
    await goTo(page, '档案');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '选择文件夹…' }).click();
    await (await chooser).setFiles(old);
    await page.getByText('导入完成').waitFor();
    await page.getByText('5/5 · 新增 4，已有 0，未能读取 1').waitFor();
    await page.getByText('共 4 份').waitFor();
    await page.getByRole('button', { name: '查看未能读取的 1 份' }).click();
    await page.getByRole('list', { name: '未能读取的文件' }).getByText('发文/空.docx').waitFor();

    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出清单' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('未能读取的文件.csv');
    expect(await readFile(await download.path(), 'utf8')).toContain('"发文/空.docx","这个文件是空的');
    await page.getByRole('button', { name: '重试这些文件' }).click();
    await page.getByText('1/1 · 新增 0，已有 0，未能读取 1').waitFor();
    await page.getByRole('button', { name: '收起导入结果' }).click();
    await page.getByText('导入完成').waitFor({ state: 'detached' });
  });

  it('keeps a directory of organs with groups, which a check expands', async () => {
    const { page } = stage;
    await goTo(page, '机构');
    await addOrgan(page, '云岭县人民政府', '县级');
    await page
      .getByRole('row', { name: /云岭县人民政府/u })
      .getByRole('button', { name: '设为本单位' })
      .click();
    await page.getByText('（本单位）').waitFor();
    for (const name of ['东河镇人民政府', '西山乡人民政府']) await addOrgan(page, name, '乡镇（街道）');
    await page.getByRole('button', { name: '添加分组' }).click();
    const dialog = page.getByRole('dialog', { name: '添加分组' });
    await dialog.getByLabel('称谓').fill('各乡镇人民政府');
    await dialog.getByRole('checkbox', { name: '东河镇人民政府' }).check();
    await dialog.getByRole('checkbox', { name: '西山乡人民政府' }).check();
    await dialog.getByRole('button', { name: '保存' }).click();
    await page.getByRole('cell', { name: '2 个单位' }).waitFor();

    await goTo(page, '检查');
    await openDraft(page, await notice('做好防汛工作', 600));
    await page.getByRole('tab', { name: '要素' }).click();
    await page.getByRole('row', { name: '各乡镇人民政府 2 乡镇（街道）' }).waitFor();

    await goTo(page, '机构');
    await page
      .getByRole('row')
      .filter({ has: page.getByRole('cell', { name: '西山乡人民政府', exact: true }) })
      .getByRole('button', { name: '删除' })
      .click();
    await page.getByRole('dialog', { name: '删除“西山乡人民政府”？' }).getByRole('button', { name: '删除' }).click();
    await page.getByRole('cell', { name: '1 个单位' }).waitFor();
  });

  it('is backed up and examined', async () => {
    const { page } = stage;
    await goTo(page, '设置');
    await page.getByRole('button', { name: '立即备份' }).click();
    await page.getByText('已备份到', { exact: false }).waitFor();
    await page.getByRole('button', { name: '核对台账' }).click();
    await page.getByText('台账完整', { exact: false }).waitFor();
    await page.getByRole('button', { name: '检查工作区' }).click();
    await page.getByText('数据库引擎 SQLite', { exact: false }).waitFor();
    await page.getByText('数据库完整。', { exact: false }).waitFor();
    await page.getByText('最近一次备份在', { exact: false }).waitFor();
  });
});
