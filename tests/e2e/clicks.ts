import type { Locator, Page } from 'playwright-core';
import type { DraftFile } from './files.ts';

/** What a clerk does on the page, in the page's own words. */
export async function openDraft(page: Page, file: DraftFile): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /选择文件|打开另一份/u }).click();
  await (await chooser).setFiles([file]);
  await page.getByRole('heading', { name: file.name, level: 1 }).waitFor();
}

/** Drops files on the page as the system's file manager does. */
export async function dropOn(page: Page, target: Locator, ...files: DraftFile[]): Promise<void> {
  const transfer = await page.evaluateHandle(
    (all) => {
      const data = new DataTransfer();
      for (const { name, mimeType, base64 } of all) {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        data.items.add(new File([bytes], name, { type: mimeType }));
      }
      return data;
    },
    files.map(({ name, mimeType, buffer }) => ({ name, mimeType, base64: buffer.toString('base64') })),
  );
  for (const type of ['dragenter', 'dragover', 'drop']) await target.dispatchEvent(type, { dataTransfer: transfer });
}

export async function goTo(page: Page, name: '检查' | '档案' | '台账与计划' | '机构' | '设置'): Promise<void> {
  const links = page.getByRole('navigation', { name: '主要页面' });
  await links.getByRole('link', { name, exact: true }).click();
  // the page before may have buttons of the same name
  await links.locator('[aria-current="page"]', { hasText: name }).waitFor();
}

export async function createWorkspace(page: Page, path: string, name: string): Promise<void> {
  await page.getByRole('button', { name: '新建单位工作区' }).click();
  await page.getByLabel('单位名称').fill(name);
  await page.getByLabel('文件夹').fill(path);
  await page.getByRole('button', { name: '建立' }).click();
  await page.getByRole('link', { name: new RegExp(name, 'u') }).waitFor();
}

export async function addSeries(page: Page, name: string, prefix: string): Promise<void> {
  await page.getByRole('button', { name: '添加字号系列' }).click();
  const dialog = page.getByRole('dialog', { name: '添加字号系列' });
  await dialog.getByLabel('名称').fill(name);
  await dialog.getByLabel('机关代字').fill(prefix);
  await dialog.getByRole('button', { name: '添加' }).click();
  await page.getByRole('cell', { name: prefix, exact: true }).waitFor();
}

export async function addOrgan(page: Page, name: string, level: string): Promise<void> {
  await page.getByRole('button', { name: '添加机构' }).click();
  const dialog = page.getByRole('dialog', { name: '添加机构' });
  await dialog.getByLabel('名称').fill(name);
  await dialog.getByLabel('层级').selectOption({ label: level });
  await dialog.getByRole('button', { name: '保存' }).click();
  await page.getByRole('cell', { name, exact: true }).first().waitFor();
}

/** The text that is shown as chosen on the paper, blocks joined as the draft's text joins them. */
export async function selectedText(page: Page): Promise<string> {
  await page.locator('[data-testid="paper"] [data-selected]').first().waitFor();
  return page.evaluate(() => {
    const blocks = new Map<Element, string>();
    for (const piece of document.querySelectorAll('[data-testid="paper"] mark[data-selected="exact"]')) {
      const block = piece.closest('p') ?? piece;
      blocks.set(block, (blocks.get(block) ?? '') + (piece.textContent ?? ''));
    }
    return [...blocks.values()].join('\n');
  });
}
