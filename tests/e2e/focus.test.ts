import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { createWorkspace, dropOn, goTo, openDraft } from './clicks.ts';
import { onStage } from './on-stage.ts';
import { clone, lastYear, passedOn, superiors } from './reuse-papers.ts';

const stage = onStage(async ({ page, folder }) => {
  await createWorkspace(page, join(folder, 'office'), '云岭县政府办');
});

/** What has the focus, in its own words. */
async function focused(): Promise<string> {
  return stage.page.evaluate(() => {
    const one = document.activeElement;
    return one instanceof HTMLElement ? `${one.tagName.toLowerCase()} ${one.innerText.trim()}` : '';
  });
}

async function enter(button: Locator): Promise<void> {
  await button.focus();
  await stage.page.keyboard.press('Enter');
}

async function leave(dialog: Locator): Promise<void> {
  await stage.page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}

describe('a dialog that was opened by keyboard gives the focus back to its button', () => {
  it.each([
    ['机构', '添加机构'],
    ['台账与计划', '添加字号系列'],
  ] as const)('on %s: %s', async (pageName, name) => {
    const { page } = stage;
    await goTo(page, pageName);
    await enter(page.getByRole('button', { name }).first());
    const dialog = page.getByRole('dialog', { name });
    await dialog.waitFor();
    await expect.poll(focused).not.toBe(`button ${name}`);
    await leave(dialog);
    await expect.poll(focused).toBe(`button ${name}`);
  });

  it('on the comparison with a superior’s document, which comes after the file was read', async () => {
    const { page } = stage;
    await openDraft(page, passedOn);
    await page.getByRole('tab', { name: '重复' }).click();
    const chooser = page.waitForEvent('filechooser');
    await enter(page.getByRole('button', { name: '与上级文件比对…' }));
    await (await chooser).setFiles([superiors]);
    const dialog = page.getByRole('dialog', { name: '与上级文件比对' });
    await dialog.waitFor();
    await leave(dialog);
    await expect.poll(focused).toBe('button 与上级文件比对…');
  });
});

describe('a draft and its source side by side', () => {
  beforeEach(async () => {
    const { page } = stage;
    await goTo(page, '档案');
    await dropOn(page, page.getByText('档案还是空的'), lastYear);
    await page.getByText('共 1 份').waitFor();
    await goTo(page, '检查');
    await openDraft(page, clone);
    await page.getByRole('tab', { name: '重复' }).click();
  });

  it('is left to the button that opened it, and so is what is asked on top of it', async () => {
    const { page } = stage;
    await enter(page.getByRole('button', { name: '并排查看' }));
    const beside = page.getByRole('dialog', { name: /并排比对/u });
    await enter(beside.getByRole('button', { name: '标为合规引用…' }));
    const asking = page.getByRole('dialog', { name: '标为合规引用', exact: true });
    await asking.waitFor();
    await leave(asking);
    await expect.poll(focused).toBe('button 标为合规引用…');
    await leave(beside);
    await expect.poll(focused).toBe('button 并排查看');
  });

  it('keeps the focus on the button that says something else after the answer', async () => {
    const { page } = stage;
    await enter(page.getByRole('button', { name: '并排查看' }));
    const beside = page.getByRole('dialog', { name: /并排比对/u });
    await enter(beside.getByRole('button', { name: '标为合规引用…' }));
    const asking = page.getByRole('dialog', { name: '标为合规引用', exact: true });
    await asking.getByLabel('理由').fill('市政府要求沿用统一文本');
    await asking.getByLabel('使用人').fill('张晓');
    await enter(asking.getByRole('button', { name: '标为合规引用' }));
    await asking.waitFor({ state: 'detached' });
    await expect.poll(focused).toBe('button 收回');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('button 标为合规引用…');
  });
});
