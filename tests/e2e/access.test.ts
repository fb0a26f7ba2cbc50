import { describe, expect, it } from 'vitest';
import { goTo, openDraft } from './clicks.ts';
import { notice } from './files.ts';
import { onStage } from './on-stage.ts';
import type { Stage } from './stage.ts';

const stage = onStage();

describe('every page of the sample office', () => {
  it('opens without a word from the console, the policy or the network', async () => {
    const { page, complaints } = stage;
    await page.getByRole('button', { name: '试用示例单位' }).click();
    await page.getByText('示例单位，可随时丢弃', { exact: false }).waitFor();
    const drafts = page.getByRole('navigation', { name: '已打开的草稿' });
    await drafts.waitFor();
    for (const tab of ['要素', '重复', '原样', '问题']) await page.getByRole('tab', { name: tab }).click();
    await goTo(page, '档案');
    await page.getByRole('listbox').getByRole('option').first().click();
    await goTo(page, '台账与计划');
    await page.getByRole('row', { name: /云政发/u }).waitFor();
    await goTo(page, '机构');
    await page.getByText('（本单位）').waitFor();
    await goTo(page, '设置');
    await page.getByRole('tab', { name: '规则' }).click();
    await page.getByRole('cell', { name: '正文篇幅' }).waitFor();
    expect(complaints).toEqual([]);
    await page.getByRole('button', { name: '丢弃示例' }).click();
    await page.getByText('示例单位，可随时丢弃', { exact: false }).waitFor({ state: 'detached' });
  });
});

describe('the keyboard alone', () => {
  it('opens a draft, goes to a place and comes back', async () => {
    const { page } = stage;
    const chooser = page.waitForEvent('filechooser');
    await tabTo(stage, '选择文件…');
    await page.keyboard.press('Enter');
    await (await chooser).setFiles([await notice('做好防汛工作', 900)]);
    await page.getByRole('heading', { name: /做好防汛工作/u, level: 1 }).waitFor();
    await tabTo(stage, '定位');
    await page.keyboard.press('Enter');
    await page.locator('[data-testid="paper"] [data-selected]').first().waitFor();
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
    expect(outline).not.toBe('none');
  });

  it('reaches the content past the navigation', async () => {
    const { page } = stage;
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.getByRole('heading', { name: '把公文草稿拖到这里' }).waitFor();
  });
});

describe('the language', () => {
  it('changes everything at once, findings included', async () => {
    const { page } = stage;
    await openDraft(page, await notice('做好防汛工作', 900));
    await goTo(page, '设置');
    await page.getByLabel('界面语言').selectOption('en');
    await page.getByRole('link', { name: 'Check', exact: true }).click();
    await page.getByText('Not checked', { exact: false }).first().waitFor();
    await page.getByText('no workspace', { exact: false }).first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    const chrome = await page.evaluate(() => {
      const kept = document.body.cloneNode(true) as HTMLElement;
      for (const quoted of kept.querySelectorAll('[lang="zh-CN"], h1, nav, article, [title]')) quoted.remove();
      return kept.textContent ?? '';
    });
    expect(chrome).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('the window', () => {
  it('fits at 1366×768 with nothing cut off sideways', async () => {
    const { page } = stage;
    await openDraft(page, await notice('做好防汛工作', 900));
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    const paper = await page.getByTestId('paper').boundingBox();
    const first = await page.getByTestId('paper').locator('p').first().boundingBox();
    expect((first?.x ?? 0) + (first?.width ?? 0)).toBeLessThanOrEqual((paper?.x ?? 0) + (paper?.width ?? 0));
  });
});

/** Presses Tab until the control of that name has the focus, as someone without a mouse would. */
async function tabTo({ page }: Stage, name: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.textContent?.trim());
    if (focused === name) return;
  }
  throw new Error(`No way to ${name} by Tab`);
}
