import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { createWorkspace, goTo, openDraft, selectedText } from './clicks.ts';
import { notice } from './files.ts';
import { onStage } from './on-stage.ts';
import { copiedNotice, regulation, taskNotice } from './papers.ts';

const stage = onStage();

describe('an element that two cues disagree on', () => {
  it('is put right with one click, which holds when the file is opened again', async () => {
    const { page, folder } = stage;
    await createWorkspace(page, `${folder}/office`, '云岭县政府办');
    await goTo(page, '检查');
    await openDraft(page, copiedNotice());
    await page.getByRole('tab', { name: '要素 1' }).click();
    const doubt = page.getByRole('article', { name: '发文机关署名 拿不准' });
    await doubt.getByText('标题开头', { exact: false }).waitFor();
    await doubt.getByRole('button', { name: '发文机关署名是“云岭县人民政府办公室”' }).click();
    await doubt.waitFor({ state: 'detached' });
    await row(page, 'issuers').getByText('已更正').waitFor();
    expect(await row(page, 'issuers').textContent()).toContain('云岭县人民政府办公室');

    await page.getByRole('button', { name: '关闭 森林防火通知.txt' }).click();
    await openDraft(page, copiedNotice());
    await page.getByRole('tab', { name: '要素' }).click();
    await row(page, 'issuers').getByText('已更正').waitFor();
    expect(await row(page, 'issuers').textContent()).toContain('云岭县人民政府办公室');

    await page.getByRole('button', { name: '恢复发文机关署名的识别结果' }).click();
    await doubt.waitFor();
    expect(await row(page, 'issuers').textContent()).toContain('云岭县应急管理局');
  });

  it('shows the place of each thing it may be', async () => {
    const { page } = stage;
    await openDraft(page, copiedNotice());
    await page.getByRole('button', { name: '有 1 处要素拿不准，请核对' }).click();
    const doubt = page.getByRole('article', { name: '发文机关署名 拿不准' });
    await doubt.getByRole('button', { name: '云岭县应急管理局', exact: true }).click();
    expect(await selectedText(page)).toBe('云岭县应急管理局');
  });

  it('is only confirmed where it was recognised rightly', async () => {
    const { page } = stage;
    await openDraft(page, copiedNotice());
    await page.getByRole('tab', { name: '要素' }).click();
    await page.getByRole('button', { name: '发文机关署名是“云岭县应急管理局”' }).click();
    await row(page, 'issuers').getByText('已确认').waitFor();
    await page.getByRole('tab', { name: '要素', exact: true }).waitFor();
  });
});

describe('an element that was recognised wrongly', () => {
  it('is set by marking the text on the paper', async () => {
    const { page } = stage;
    await openDraft(page, await notice('做好防汛工作', 600));
    await page.getByRole('tab', { name: '要素' }).click();
    await page.getByTestId('paper').getByText('二、突出工作重点').click({ clickCount: 3 });
    await page.getByRole('toolbar', { name: '设为' }).getByRole('button', { name: '标题' }).click();
    await row(page, 'title').getByText('已更正').waitFor();
    expect(await row(page, 'title').textContent()).toContain('二、突出工作重点');
    await page.getByRole('toolbar', { name: '设为' }).waitFor({ state: 'detached' });
  });

  it('is offered only for what the marked text can be', async () => {
    const { page } = stage;
    await openDraft(page, await notice('做好防汛工作', 600));
    const menu = page.getByRole('toolbar', { name: '设为' });
    await page.getByTestId('paper').getByText('2026年11月18日').click({ clickCount: 3 });
    await menu.getByRole('button', { name: '成文日期' }).waitFor();
    await page.getByTestId('paper').getByText('各乡镇人民政府，县政府各部门').click({ clickCount: 3 });
    await menu.getByRole('button', { name: '主送机关' }).waitFor();
    expect(await menu.getByRole('button', { name: '成文日期' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
  });

  it('takes exactly what was marked, over lines, too', async () => {
    const { page } = stage;
    await openDraft(page, taskNotice());
    await page.getByRole('tab', { name: '要素' }).click();
    const paper = page.getByTestId('paper');
    const first = await paper.getByText('各乡镇人民政府，县政府各部门').boundingBox();
    const second = await paper.getByText('经县人民政府同意').boundingBox();
    if (first === null || second === null) throw new Error('nothing to mark');
    const middle = (box: { y: number }) => box.y + 15;
    await page.mouse.move(first.x + 4 * 18 + 2, middle(first));
    await page.mouse.down();
    await page.mouse.move(second.x + 6 * 18 + 2, middle(second), { steps: 5 });
    await page.mouse.up();
    const marked = await page.evaluate(() => document.getSelection()?.toString() ?? '');
    expect(marked.trim()).toMatch(/^[^\n]{6,}\n+[^\n]{2,}$/u);
    await page.getByRole('toolbar', { name: '设为' }).getByRole('button', { name: '标题' }).click();
    await row(page, 'title').getByText('已更正').waitFor();
    const title = await row(page, 'title').getByRole('button').first().textContent();
    expect(title).toBe(marked.replace(/\s/gu, ''));
  });

  it('is written by hand, checked again by itself, and taken back', async () => {
    const { page } = stage;
    await openDraft(page, await notice('做好防汛工作', 600));
    await page.getByRole('tab', { name: '要素' }).click();
    await page.getByRole('button', { name: '更正主送机关' }).click();
    await page.getByRole('textbox', { name: '主送机关' }).fill('清江市人民政府\n清江市应急管理局');
    await page.getByRole('button', { name: '保存' }).click();
    await row(page, 'mainRecipients').getByText('清江市应急管理局').waitFor();
    await page.locator('[data-panel="scope"]').getByText('清江市应急管理局').waitFor();
    await page.getByRole('button', { name: '恢复主送机关的识别结果' }).click();
    await row(page, 'mainRecipients').getByText('各乡镇人民政府').waitFor();
    await page.locator('[data-panel="scope"]').getByText('清江市应急管理局').waitFor({ state: 'detached' });
  });

  it('is given where nothing was found', async () => {
    const { page } = stage;
    await openDraft(page, await notice('做好防汛工作', 600));
    await page.getByRole('tab', { name: '要素' }).click();
    await page.getByRole('button', { name: '更正印发日期' }).click();
    await page.getByLabel('印发日期', { exact: true }).fill('2026-11-19');
    await page.keyboard.press('Enter');
    await row(page, 'printedOn').getByText('2026年11月19日').waitFor();
    const isBeside = await page.evaluate(() => document.activeElement?.closest('[role="tabpanel"]') !== null);
    expect(isBeside).toBe(true);
  });

  it('has one nature, wherever it is set', async () => {
    const { page } = stage;
    await openDraft(page, await notice('统筹全年工作', 4000));
    await page.getByLabel('性质').selectOption({ label: '专项工作' });
    await page.locator('[data-gauge="length"]').getByText('/4,000 字', { exact: false }).waitFor();
    await page.getByRole('tab', { name: '要素' }).click();
    await row(page, 'nature').getByText('已更正').waitFor();
    expect(await row(page, 'nature').textContent()).toContain('专项工作');
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.getByTestId('print').getByText('性质 “专项工作”').waitFor();
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.getByRole('button', { name: '恢复性质的识别结果' }).click();
    await row(page, 'nature').getByText('已更正').waitFor({ state: 'detached' });
    expect(await page.locator('#choose-nature option:checked').textContent()).not.toBe('专项工作');
  });
});

describe('outline and paper', () => {
  it('keep in step', async () => {
    const { page } = stage;
    await openDraft(page, await notice('做好防汛工作', 600));
    const label = page.getByTestId('paper').locator('[data-label="mainRecipients"]');
    await label.click();
    await page.locator('[data-row="mainRecipients"][data-chosen]').waitFor();
    expect(await selectedText(page)).toContain('各乡镇人民政府');
    await row(page, 'title').hover();
    await page.getByTestId('paper').locator('[data-label="title"][data-hovered]').waitFor();
    await row(page, 'title').getByRole('button').first().click();
    await page.getByTestId('paper').locator('[data-label="title"][data-chosen]').waitFor();
    expect(await label.getAttribute('data-chosen')).toBeNull();
  });
});

describe('the tree of headings', () => {
  it('goes to where a heading stands, and follows what is read', async () => {
    const { page } = stage;
    await openDraft(page, await notice('做好防汛工作', 5000));
    await page.getByRole('tab', { name: '要素' }).click();
    const tree = page.getByRole('tree', { name: '结构' });
    await tree.getByRole('treeitem', { name: '三、强化保障措施' }).click();
    expect(await selectedText(page)).toBe('三、强化保障措施');
    await tree.locator('[aria-current]', { hasText: '三、强化保障措施' }).waitFor();
    const desk = await page.getByTestId('paper').boundingBox();
    const heading = await page.getByTestId('paper').locator('mark[data-selected]').boundingBox();
    expect((heading?.y ?? 0) - (desk?.y ?? 0)).toBeLessThan(120);

    const second = page.getByTestId('paper').getByText('二、突出工作重点');
    // A person's hand takes longer than the paper needs to settle.
    await page.waitForTimeout(400);
    await second.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await tree.locator('[aria-current]', { hasText: '二、突出工作重点' }).waitFor();
  });

  it('folds, and answers to the keyboard', async () => {
    const { page } = stage;
    await openDraft(page, regulation());
    await page.getByRole('tab', { name: '要素' }).click();
    const tree = page.getByRole('tree', { name: '结构' });
    const first = tree.getByRole('treeitem', { name: '第一章　总则' });
    await first.click();
    expect(await first.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowLeft');
    await tree.locator('[aria-expanded="false"]', { hasText: '第一章　总则' }).waitFor();
    expect(await tree.getByRole('treeitem', { name: /第一条/u }).count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    await tree.getByRole('treeitem', { name: '第二章　申报与受理' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByTestId('paper').locator('mark[data-selected]', { hasText: '第九条' }).waitFor();
  });
});

describe('the task card', () => {
  it('shows who must do what by when, and every row leads to its place', async () => {
    const { page } = stage;
    await openDraft(page, taskNotice());
    await page.getByRole('tab', { name: '任务单 3' }).click();
    const tasks = page.getByRole('table', { name: '任务' });
    const first = tasks.getByRole('row', { name: /输电线路/u });
    expect(await first.textContent()).toMatch(/牵头县应急管理局配合县林业局、县供电公司.*2026年12月10日12月10日前/u);
    await first.getByRole('button').click();
    expect(await selectedText(page)).toContain('对林区输电线路全面检查');
    const demand = page.getByRole('table', { name: '报送要求' }).getByRole('row', { name: /统计表/u });
    expect(await demand.textContent()).toContain('2026年12月20日前');
    await demand.getByRole('button').click();
    expect(await selectedText(page)).toContain('报送县应急管理局');
    await page
      .getByRole('region', { name: '金额' })
      .getByRole('button', { name: /120万元/u })
      .click();
    expect(await selectedText(page)).toBe('120万元');
  });

  it('is copied as a table', async () => {
    const { page } = stage;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openDraft(page, taskNotice());
    await page.getByRole('tab', { name: '任务单' }).click();
    await page.getByRole('region', { name: '任务', exact: true }).getByRole('button', { name: '复制成表' }).click();
    await page.getByText('已复制 2 行').waitFor();
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\r\n');
    expect(lines[0]).toBe('责任单位\t配合\t事项\t时限');
    expect(lines[1]?.split('\t').slice(0, 2)).toEqual(['县应急管理局', '县林业局、县供电公司']);
    expect(lines).toHaveLength(3);
  });

  it('says so when there is nothing', async () => {
    const { page } = stage;
    await openDraft(page, regulation());
    await page.getByRole('tab', { name: '任务单' }).click();
    await page.getByText('没有找到要求谁在什么时候做什么的句子').waitFor();
  });
});

function row(page: Page, name: string) {
  return page.locator(`[data-row="${name}"]`);
}
