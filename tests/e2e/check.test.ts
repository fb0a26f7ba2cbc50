import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { createWorkspace, dropOn, goTo, openDraft, selectedText } from './clicks.ts';
import { earlier, notice, request } from './files.ts';
import { onStage } from './on-stage.ts';
import type { Stage } from './stage.ts';

const stage = onStage();

describe('a draft without a workspace', () => {
  it('is checked for length at once, and says what it could not check', async () => {
    const { page } = stage;
    await openDraft(page, await notice('做好冬季取暖工作', 4300));
    const gauge = (name: string) => page.locator(`[data-gauge="${name}"]`);
    await gauge('quota').getByText('没有打开单位工作区', { exact: false }).waitFor();
    expect(await gauge('quota').getAttribute('data-state')).toBe('skipped');
    expect(await gauge('reuse').getAttribute('data-state')).toBe('skipped');
    await page.getByRole('region', { name: '未检查' }).waitFor();
    expect(await page.getByRole('button', { name: '签发…' }).isDisabled()).toBe(true);
  });

  it('is opened by dropping it anywhere', async () => {
    const { page } = stage;
    await dropOn(page, page.getByRole('heading', { name: '把公文草稿拖到这里' }), await notice('做好防汛工作', 800));
    await page.getByRole('heading', { name: '关于做好防汛工作的通知.docx' }).waitFor();
  });

  it('stays reachable beside many others', async () => {
    const { page } = stage;
    const files = Array.from({ length: 20 }, (_, at) => earlier(`草稿${at + 1}.txt`, `关于第${at + 1}项工作的通知\n`));
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '选择文件…' }).click();
    await (await chooser).setFiles(files);
    const strip = page.getByRole('navigation', { name: '已打开的草稿' });
    for (const { name } of files) await strip.getByRole('button', { name, exact: true }).waitFor();
    const narrowest = await strip
      .locator('button[aria-current]')
      .evaluateAll((tabs) => Math.min(...tabs.map((tab) => tab.getBoundingClientRect().width)));
    expect(narrowest).toBeGreaterThan(60);
    expect(await strip.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);
    const more = await strip.getByRole('button', { name: '打开另一份' }).boundingBox();
    expect((more?.x ?? 1366) + (more?.width ?? 0)).toBeLessThanOrEqual(1366);
  });

  it('is judged by the nature that the clerk sets', async () => {
    const { page } = stage;
    await openDraft(page, await notice('统筹全年工作', 4000));
    const length = page.locator('[data-gauge="length"]');
    await page.getByLabel('性质').selectOption({ label: '专项工作' });
    await length.getByText('/4,000 字', { exact: false }).waitFor();
    expect(await length.getAttribute('data-state')).toBe('should');
    await page.getByLabel('性质').selectOption({ label: '一般' });
    await length.getByText('/5,000 字', { exact: false }).waitFor();
    expect(await length.getAttribute('data-state')).toBe('clear');
    await page.getByLabel('性质').selectOption({ label: '综合性工作' });
    await length.getByText('综合性工作，不限字数').waitFor();
  });

  it('is refused in words when it is no document, and the notice can be dismissed', async () => {
    const { page } = stage;
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '选择文件…' }).click();
    await (await chooser).setFiles([{ name: '空.docx', mimeType: '', buffer: Buffer.alloc(0) }]);
    const notice = page.getByRole('alert').filter({ hasText: '这个文件是空的' });
    await notice.waitFor();
    await notice.getByRole('button', { name: '关闭此消息' }).click();
    await notice.waitFor({ state: 'detached' });
  });

  it('is refused by name, each of several, and where there is no letter in it', async () => {
    const { page } = stage;
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '选择文件…' }).click();
    const refused = [
      { name: '空.docx', mimeType: '', buffer: Buffer.alloc(0) },
      earlier('空白.txt', '　\n\n'),
      { name: '材料.zip', mimeType: '', buffer: Buffer.from('504b0506'.padEnd(44, '0'), 'hex') },
      { name: '附表.rar', mimeType: '', buffer: Buffer.from('Rar!\x1a\x07\x01\x00', 'latin1') },
      { name: '半份.rtf', mimeType: '', buffer: Buffer.from('{\\rtf1 ', 'latin1') },
    ];
    await (await chooser).setFiles(refused);
    const notices = page.getByRole('region', { name: '消息' }).getByRole('alert');
    for (const { name } of refused) await notices.filter({ hasText: name }).waitFor();
    expect(await notices.count()).toBe(refused.length);
    await notices.filter({ hasText: '空白.txt' }).getByText('这个文件是空的', { exact: false }).waitFor();
    await notices.filter({ hasText: '材料.zip' }).getByText('解压', { exact: false }).waitFor();
  });
});

describe('the notice of a failure', () => {
  const refuse = async (): Promise<Locator> => {
    const { page } = stage;
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: /选择文件|打开另一份/u }).click();
    await (await chooser).setFiles([{ name: '空.docx', mimeType: '', buffer: Buffer.alloc(0) }]);
    const notice = page.getByRole('alert').filter({ hasText: '这个文件是空的' });
    await notice.waitFor();
    return notice;
  };

  it('goes with the page on which it came', async () => {
    const { page } = stage;
    const notice = await refuse();
    await goTo(page, '设置');
    await notice.waitFor({ state: 'detached' });
  });

  it('goes after half a minute, but not under the pointer', async () => {
    const { page } = stage;
    await page.clock.install();
    const notice = await refuse();
    await notice.hover();
    await page.clock.fastForward(120_000);
    expect(await notice.count()).toBe(1);
    await page.mouse.move(10, 300);
    await page.clock.fastForward(25_000);
    expect(await notice.count()).toBe(1);
    await page.clock.fastForward(6_000);
    await notice.waitFor({ state: 'detached' });
  });

  it('stands beside a dialog, not over its buttons', async () => {
    const { page, folder } = stage;
    await createWorkspace(page, join(folder, 'office'), '云岭县政府办');
    await openDraft(page, await notice('做好防汛工作', 800));
    const told = await refuse();
    await page.getByRole('button', { name: '签发…' }).click();
    const dialog = page.getByRole('dialog', { name: '签发' });
    await dialog.getByRole('button', { name: '取消' }).click({ trial: true });
    const [left, right] = [await told.boundingBox(), await dialog.boundingBox()];
    if (left === null || right === null) throw new Error('both are in sight');
    expect(left.x + left.width).toBeLessThanOrEqual(right.x);
    await told.getByRole('button', { name: '关闭此消息' }).click();
    await told.waitFor({ state: 'detached' });
    expect(await dialog.isVisible()).toBe(true);
  });
});

describe('a file with a mark of secrecy', () => {
  it('stops everything, says why and what to do, and leaves nothing behind', async () => {
    const { page, office } = stage;
    await openDraft(page, await notice('做好防汛工作', 800));
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '打开另一份' }).click();
    const text = '机密★1年\n\n云岭县人民政府文件\n\n关于某项工作的通知\n\n各乡镇人民政府：\n\n　　请认真办理。\n';
    await (await chooser).setFiles([earlier('某项工作.txt', text)]);
    const stop = page.getByRole('alertdialog', { name: /机密/u });
    await stop.getByText('没有保存', { exact: false }).waitFor();
    expect(await page.getByTestId('paper').count()).toBe(0);
    const info = await office.call('app.info', {});
    expect(info.ok && info.value.openDrafts.length).toBe(1);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '关于做好防汛工作的通知.docx' }).waitFor();
  });
});

describe('a draft that a door opened by itself', () => {
  it('comes forward wherever the page stands', async () => {
    const { page, office, tell } = stage;
    await openDraft(page, await notice('做好防汛工作', 800));
    await goTo(page, '设置');
    const { name, buffer } = await notice('做好防火工作', 800);
    const reply = await office.call('draft.open', { name, bytes: new Uint8Array(buffer) });
    if (!reply.ok) throw new Error(reply.error.code);
    tell('draft.opened', { draftId: reply.value.draftId });
    await page.getByRole('heading', { name: '关于做好防火工作的通知.docx' }).waitFor();
    await page.getByRole('button', { name: '关于做好防汛工作的通知.docx', exact: true }).waitFor();
  });
});

describe('the paper', () => {
  it('shows the draft word for word, tables included', async () => {
    const { page } = stage;
    await openDraft(page, await notice('做好防汛工作', 1200));
    const paper = page.getByTestId('paper');
    await paper.locator('td', { hasText: '县应急管理局' }).waitFor();
    expect(await paper.locator('[data-role="title"] p').textContent()).toBe(
      '云岭县人民政府办公室关于做好防汛工作的通知',
    );
    expect(await paper.getByText('第 2 页').count()).toBe(1);
  });

  it('marks exactly the place of a finding, and a click on the place shows the finding', async () => {
    const { page } = stage;
    await openDraft(page, await request());
    const card = page.locator('[data-finding]').filter({ hasText: '抄送' }).first();
    await card.getByRole('button', { name: '定位' }).click();
    const { text, findings } = await reportOf(stage);
    const copies = findings.find(({ rule }) => rule === 'scope/upward-copies');
    expect(copies).toBeDefined();
    expect(await selectedText(page)).toBe(text.slice(copies?.at?.start, copies?.at?.end));

    await page.getByRole('tab', { name: '要素' }).click();
    await page.getByTestId('paper').locator('mark[data-kind="must"]').first().click();
    await page.locator('[data-finding][data-current="true"]').waitFor();
    expect(await page.locator('[data-finding][data-current="true"]').getAttribute('data-level')).toBe('must');
  });

  it('shows where every element stands', async () => {
    const { page } = stage;
    await openDraft(page, await notice('做好防汛工作', 600));
    await page.getByRole('tab', { name: '要素' }).click();
    await page.getByRole('button', { name: '2026年11月18日' }).click();
    expect(await selectedText(page)).toBe('2026年11月18日');
  });

  it('stays usable with hundreds of pages', async () => {
    const { page } = stage;
    await openDraft(page, await notice('汇编全部制度', 180_000));
    await page.getByTestId('paper').evaluate((paper) => paper.scrollTo(0, paper.scrollHeight));
    await page.getByTestId('paper').getByText('2026年11月18日').last().waitFor();
    await page.getByRole('tab', { name: '要素' }).click();
    await page.getByRole('button', { name: '2026年11月18日' }).click();
    await page.locator('mark[data-selected="exact"]').waitFor();
  });

  it('prints its report, not the window', async () => {
    const { page } = stage;
    await openDraft(page, await request());
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const sheet = page.getByTestId('print');
    await sheet.getByRole('heading', { name: '公文检查报告' }).waitFor();
    await sheet.getByText('抄送', { exact: false }).first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByTestId('paper').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await sheet.waitFor({ state: 'detached' });
  });

  it('shows the formatted text disarmed', async () => {
    const { page } = stage;
    await openDraft(page, await notice('做好防汛工作', 600));
    await page.getByRole('tab', { name: '原样' }).click();
    const html = page.getByTestId('formatted');
    await html.getByText('县应急管理局').waitFor();
    await html.locator('a', { hasText: '任务详见县政府网站' }).waitFor();
    expect(await html.evaluate((root) => root.querySelectorAll('[style], script, [href], [onclick]').length)).toBe(0);
  });
});

describe('a draft in an office', () => {
  it('opens a duplicate side by side, both at the same passage', async () => {
    const { page, folder } = stage;
    await createWorkspace(page, `${folder}/office`, '云岭县政府办');
    await goTo(page, '档案');
    await page.getByText('档案还是空的').waitFor();
    const passage =
      '要严格落实地质灾害隐患点巡查制度，汛期每天巡查不少于两次，强降雨期间加密巡查频次，发现险情立即组织群众转移避险，确保不漏一户、不落一人。';
    const old = `云岭县人民政府关于做好2025年汛期工作的通知\n\n各乡镇人民政府：\n\n　　现就有关事项通知如下。\n\n　　${passage}\n\n云岭县人民政府\n2025年5月8日\n`;
    const fresh = `云岭县人民政府关于加强地质灾害防治的通知\n\n各乡镇人民政府：\n\n　　今年入汛以来雨量偏多。\n\n　　${passage}\n\n　　请认真执行。\n\n云岭县人民政府\n2026年6月1日\n`;
    await dropOn(page, page.getByText('档案还是空的'), earlier('2025年汛期.txt', old));
    await page.getByText('导入完成').waitFor();
    await page.getByRole('option', { name: /2025年汛期工作/u }).click();
    await page.getByRole('region', { name: '文件内容' }).getByText(passage, { exact: false }).waitFor();

    await goTo(page, '检查');
    await openDraft(page, earlier('地质灾害.txt', fresh));
    await page.getByRole('tab', { name: '重复' }).click();
    await page.getByRole('button', { name: '并排查看' }).click();
    const dialog = page.getByRole('dialog', { name: '并排比对' });
    for (const side of ['草稿', '档案']) {
      const marked = await dialog
        .getByRole('region', { name: side })
        .locator('mark[data-current="true"]')
        .allTextContents();
      expect(marked.join('')).toContain('汛期每天巡查不少于两次，强降雨期间加密巡查频次');
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });
});

/** The report as the clerk exports it, with the text that its offsets point into. */
async function reportOf({ page }: Stage) {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出数据' }).click();
  const report = JSON.parse(await readFile(await (await downloading).path(), 'utf8'));
  const drafts = await page.evaluate(async () => {
    const ask = async (channel: string, input: unknown) => {
      const reply = await fetch(`api/${channel}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(input),
      });
      return (await reply.json()).value;
    };
    const { openDrafts } = await ask('app.info', {});
    return ask('draft.get', { draftId: openDrafts.at(-1) });
  });
  return {
    text: String(drafts.draft.text),
    findings: report.findings as { rule: string; at: { start: number; end: number } | null }[],
  };
}
