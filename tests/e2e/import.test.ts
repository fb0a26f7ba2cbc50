import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { syntheticDocx } from '#tests/bench/synthetic-docx.ts';
import { createWorkspace, goTo } from './clicks.ts';
import { onStage } from './on-stage.ts';

let files: string;

const stage = onStage(async ({ page, folder }) => {
  files = join(folder, '往年发文');
  await mkdir(files, { recursive: true });
  await createWorkspace(page, join(folder, 'office'), '云岭县人民政府办公室');
  await goTo(page, '档案');
});

const notice = (matter: string): string =>
  `云岭县人民政府文件\n\n云政发〔2024〕12号\n\n云岭县人民政府关于${matter}的通知\n\n各乡镇人民政府：\n　　请抓好落实。\n\n云岭县人民政府\n2024年5月6日\n`;

const write = (name: string, text: string): Promise<void> => writeFile(join(files, name), text);

async function importFiles(page: Page): Promise<void> {
  await page.getByLabel('或填写路径').fill(files);
  await page.getByRole('button', { name: '开始导入' }).click();
}

describe('what an import recognised', () => {
  test('is looked over in a table and put right there, and stays so when the file comes again', async () => {
    const { page } = stage;
    await write('防汛.txt', notice('加强防汛工作'));
    await write('散页.txt', '没有标题的一段话，\n后面也没有日期。');
    await importFiles(page);
    await page.getByText('导入完成').waitFor();
    await page.getByRole('status').getByRole('button', { name: '核对识别结果' }).click();

    const view = page.getByRole('region', { name: '核对识别结果' });
    const title = view.getByRole('textbox', { name: '标题 防汛.txt' });
    expect(await title.inputValue()).toBe('云岭县人民政府关于加强防汛工作的通知');
    expect(await view.getByLabel('成文日期 防汛.txt').inputValue()).toBe('2024-05-06');
    await title.fill('云岭县人民政府关于加强防汛抗旱工作的通知');
    await title.press('Enter');
    await view.getByRole('button', { name: '还原 标题 防汛.txt' }).waitFor();
    const kind = view.getByRole('combobox', { name: '文种 防汛.txt' });
    await kind.focus();
    await kind.selectOption('意见');
    await view.getByRole('button', { name: '还原 文种 防汛.txt' }).click();
    await view.getByRole('button', { name: '还原 文种 防汛.txt' }).waitFor({ state: 'detached' });
    expect(await kind.inputValue()).toBe('通知');

    await view.getByText('有缺项').click();
    await view.getByLabel('标题 散页.txt').waitFor();
    expect(await title.count()).toBe(0);
    await view.getByText('已更正').click();
    await title.waitFor();
    await view.getByRole('button', { name: '返回档案' }).click();

    await importFiles(page);
    await page.getByText('新增 0，已有 2').waitFor();
    await page.getByRole('option', { name: /防汛抗旱/u }).waitFor();
  });

  test('and what failed is tried again alone', async () => {
    const { page } = stage;
    await write('好.txt', notice('加强防汛工作'));
    await write('坏.txt', '');
    await importFiles(page);
    await page.getByText('新增 1，已有 0，未能读取 1').waitFor();
    await write('坏.txt', notice('加强护林工作'));
    await page.getByRole('button', { name: '查看未能读取的 1 份' }).click();
    await page.getByRole('button', { name: '重试这些文件' }).click();
    await page.getByText('1/1 · 新增 1，已有 0，未能读取 0').waitFor();
  });
});

describe('the page during an import', () => {
  test('never works longer than a frame may take', { timeout: 120_000 }, async () => {
    const { page } = stage;
    for (let seed = 1; seed <= 300; seed += 1) await writeFile(join(files, `${seed}.docx`), syntheticDocx(seed, 3_500));
    await importFiles(page);
    await page.getByRole('status').getByRole('button', { name: '核对识别结果' }).click();
    const view = page.getByRole('region', { name: '核对识别结果' });
    await view.getByLabel(/^标题/u).first().waitFor();

    await watchFrames(page);
    const longest = await longestTask(page, async () => {
      for (let turn = 0; turn < 20; turn += 1) {
        await view.getByRole('table').hover();
        await page.mouse.wheel(0, turn % 5 === 4 ? -1500 : 400);
        await page.waitForTimeout(100);
      }
    });
    const gaps = await frameGaps(page);
    await page.getByText('导入完成').waitFor({ timeout: 60_000 });
    expect(longest).toBeLessThan(50);
    // By the clock on the wall, other processes count as well: on a machine with five times the work it can do, one
    // frame in forty came late and no task was long. So not all frames are asked to come in time, but nine of ten.
    expect(gaps.length).toBeGreaterThan(50);
    expect(gaps.filter((gap) => gap > 50).length / gaps.length).toBeLessThan(0.1);
  });
});

/** Begins to note the milliseconds from frame to frame, as the eye sees them. */
async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const gaps: number[] = [];
    let last = performance.now();
    const note = (now: number) => {
      gaps.push(now - last);
      last = now;
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
    Object.assign(globalThis, { gaps });
  });
}

async function frameGaps(page: Page): Promise<number[]> {
  return z.array(z.number()).parse(await page.evaluate(() => Reflect.get(globalThis, 'gaps')));
}

const Trace = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      pid: z.number(),
      tid: z.number(),
      tdur: z.number().optional(),
      args: z.object({ name: z.unknown().optional() }).loose().optional(),
    }),
  ),
});

/**
 * Milliseconds of the longest task on the page's main thread, in the processor's time: what other processes take away
 * on a busy machine is not the page's doing.
 */
async function longestTask(page: Page, during: () => Promise<void>): Promise<number> {
  const browser = page.context().browser();
  if (!browser) throw new Error('no browser to trace');
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
  await during();
  const { traceEvents } = Trace.parse(JSON.parse((await browser.stopTracing()).toString()));
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  const tasks = traceEvents.filter(({ name, pid, tid }) => name.endsWith('RunTask') && main.has(`${pid}/${tid}`));
  expect(tasks.length).toBeGreaterThan(0);
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}
