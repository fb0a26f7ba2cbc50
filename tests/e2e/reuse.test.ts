import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { addSeries, createWorkspace, dropOn, goTo, openDraft, selectedText } from './clicks.ts';
import { type DraftFile, earlier } from './files.ts';
import { onStage } from './on-stage.ts';
import { clone, editedClone, lastYear, otherNotice, passedOn, superiors } from './reuse-papers.ts';

const signature = /\n云岭县人民政府办公室\n/u;
const repeated = '老旧小区换热站逐一试压，跑冒滴漏的当天抢修；收费大厅延长开放到晚上八点，停热报修电话有人接听。';

const planting = otherNotice(
  '开展秋季植树',
  '2025年9月12日',
  '各乡镇组织干部群众上山植树，每乡镇不少于五十亩，树种以杉木和油茶为主，由县林业局统一调苗。' +
    '栽植前先清理林地、挖好树穴，穴深不浅于四十厘米；栽植后浇足定根水，立牌管护，牛羊不得进入新造林地。' +
    '成活率低于八成五的地块来年补植，所需苗木由原供苗单位免费提供。',
);
const heating = otherNotice(
  '做好冬季供暖',
  '2026年10月30日',
  '城区集中供热企业要提前检修管网，备足二十天以上用煤，室内温度不低于十八度，困难群众由县民政局登记造册。' +
    `${repeated}` +
    '学校、养老院和医院提前三天试供，温度不达标的由供热企业上门调试。',
);

const stage = onStage(async ({ page, folder }) => {
  await createWorkspace(page, join(folder, 'office'), '云岭县政府办');
});

describe('a draft that is last year’s document again', () => {
  beforeEach(async () => {
    await importAll(stage.page, lastYear, planting);
    await openReuse(stage.page, clone);
  });

  it('is called so, with what was changed inside', async () => {
    const { page } = stage;
    expect(await share(page)).toBeGreaterThan(90);
    const card = page.locator('[data-match]', { hasText: '2025年汛期地质灾害防治' });
    await card.getByText('往年翻版').waitFor();
    await card.getByText(/改动：数字 \d+ · 日期 \d+/u).waitFor();
  });

  it('keeps to what is repeated when a place is pressed that has a finding, too', async () => {
    const { page } = stage;
    const paper = page.getByTestId('paper');
    const both = paper.locator(
      'mark[data-reuse="reuse"]:is([data-kind="must"], [data-kind="should"], [data-kind="note"])',
    );
    const tinted = await paper.locator('mark[data-reuse]').allTextContents();
    expect(tinted.filter((words) => words.trim() === '')).toEqual([]);
    await both.first().click();
    await page.locator('[data-match][data-current="true"]').waitFor();
    expect(await page.getByRole('tab', { name: '重复' }).getAttribute('aria-selected')).toBe('true');
    await page.getByRole('tab', { name: '问题' }).click();
    await both.first().click();
    expect(await page.getByRole('tab', { name: '问题' }).getAttribute('aria-selected')).toBe('true');
  });

  it('opens beside it: both scroll together, and every difference is told by kind', async () => {
    const { page } = stage;
    const dialog = await openBeside(page, /2025年汛期/u);
    await page.keyboard.press('n');
    await dialog.getByText('日期：“2025年” → “2026年”').waitFor();
    await page.keyboard.press('n');
    await dialog.getByText('日期：“5月1日” → “4月25日”').waitFor();
    await page.keyboard.press('p');
    await dialog.getByText(/第 1 处不同，共 \d+ 处/u).waitFor();
    const signs = await dialog
      .locator('mark[data-change="number"]')
      .evaluateAll((marks) => [...new Set(marks.map((mark) => getComputedStyle(mark, '::after').content))]);
    expect(signs).toContain('"数"');
    await page.keyboard.press('j');
    expect(await dialog.locator('mark[data-now]').count()).toBe(0);

    const [draft, archive] = ['草稿', '档案'].map((name) => dialog.getByRole('region', { name }));
    if (draft === undefined || archive === undefined) throw new Error('two sides');
    await archive.hover();
    await page.mouse.wheel(0, 220);
    await expect.poll(async () => Math.abs((await height(draft)) - (await height(archive)))).toBeLessThan(32);
    expect(await top(archive)).toBe(220);
    expect(await top(draft)).toBeGreaterThan(150);
    // who follows must not lead in turn
    const settled = [await top(draft), await top(archive)];
    await page.waitForTimeout(200);
    expect([await top(draft), await top(archive)]).toEqual(settled);
    await draft.locator('[tabindex="0"]').focus();
    await page.keyboard.press('Home');
    await expect.poll(() => top(archive)).toBeLessThan(40);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('counts less once a passage is marked lawful, also after an edit elsewhere', async () => {
    const { page } = stage;
    const before = await share(page);
    const dialog = await openBeside(page, /2025年汛期/u);
    await dialog.getByRole('button', { name: '标为合规引用…' }).click();
    const asking = page.getByRole('dialog', { name: '标为合规引用', exact: true });
    await asking.getByLabel('理由').fill('市政府要求沿用统一文本');
    await asking.getByLabel('使用人').fill('张晓');
    await asking.getByRole('button', { name: '标为合规引用' }).click();
    await dialog.getByText('张晓 于 2026年11月20日 标为合规引用，不计入：市政府要求沿用统一文本').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => share(page)).toBeLessThan(before - 50);

    await page.getByRole('button', { name: `关闭 ${clone.name}` }).click();
    await openReuse(page, editedClone);
    expect(await share(page)).toBeLessThan(before - 50);
    await page.getByText('合规引用的 1 份').click();
    const again = await openBeside(page, /2025年汛期/u);
    await again.getByRole('button', { name: '收回' }).click();
    await again.getByRole('button', { name: '标为合规引用…' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => share(page)).toBeGreaterThan(80);
  });

  it('tells the head what the clerk said of it', async () => {
    const { page } = stage;
    await goTo(page, '台账与计划');
    await addSeries(page, '县政府办文件', '云政办发');
    await goTo(page, '检查');
    await page.getByRole('tab', { name: '重复' }).click();
    const dialog = await openBeside(page, /2025年汛期/u);
    await dialog.getByRole('button', { name: '标为合规引用…' }).click();
    const asking = page.getByRole('dialog', { name: '标为合规引用', exact: true });
    await asking.getByLabel('理由').fill('市政府要求沿用统一文本');
    await asking.getByLabel('使用人').fill('张晓');
    await asking.getByRole('button', { name: '标为合规引用' }).click();
    await dialog.getByRole('button', { name: '收回' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '送审', exact: true }).click();
    const submitting = page.getByRole('dialog', { name: '送审' });
    await submitting.getByText('云政办发〔2026〕1号').waitFor();
    // the name given with the mark is this PC's from then on
    expect(await submitting.getByLabel('经办人').inputValue()).toBe('张晓');
    await submitting.getByRole('button', { name: '送审' }).click();
    await submitting.getByRole('button', { name: '完成' }).click();
    await goTo(page, '台账与计划');
    await page.locator('[data-review]').first().click();
    const review = page.getByRole('dialog', { name: /地质灾害防治/u });
    await review.getByText(/^\d+ % · .{4,12}：云岭县人民政府办公室关于/u).waitFor();
    const duplicates = review.getByRole('region', { name: '与旧文件重复' });
    await duplicates.getByText('经办标为合规引用 1 处，不计入：市政府要求沿用统一文本').waitFor();
    await duplicates.getByRole('button', { name: '并排查看' }).first().click();
    const compared = page.getByRole('dialog', { name: /并排比对/u });
    await compared.getByText('已标为合规引用，不计入：市政府要求沿用统一文本').waitFor();
    expect(await compared.getByRole('button', { name: '收回' }).count()).toBe(0);
  });

  it('is compared no more with a document that was set aside', async () => {
    const { page } = stage;
    await goTo(page, '档案');
    await page.getByRole('option', { name: /2025年汛期/u }).click();
    await page.getByRole('button', { name: '不再比对…' }).click();
    const asking = page.getByRole('dialog', { name: '不再与这份文件比对' });
    await asking.getByLabel('理由').fill('不是本单位的文件');
    await asking.getByLabel('使用人').fill('张晓');
    await asking.getByRole('button', { name: '不再比对' }).click();
    await page.getByText('不再比对：不是本单位的文件（张晓，2026年11月20日）').waitFor();
    await page.getByRole('option', { name: /2025年汛期.*不比对/u }).waitFor();

    await goTo(page, '检查');
    await page.getByRole('tab', { name: '重复' }).click();
    await page.locator('[data-match]', { hasText: '2025年汛期' }).waitFor({ state: 'detached' });
    await goTo(page, '档案');
    await page.getByRole('option', { name: /2025年汛期/u }).click();
    await page.getByRole('button', { name: '恢复比对' }).click();
    await goTo(page, '检查');
    await page.getByRole('tab', { name: '重复' }).click();
    await page.locator('[data-match]', { hasText: '2025年汛期' }).waitFor();
  });
});

describe('a draft that says the same twice', () => {
  it('shows both places', async () => {
    const { page } = stage;
    await importAll(page, planting);
    const twice = earlier('供暖.txt', heating.buffer.toString('utf8').replace(signature, `　　${repeated}\n$&`));
    await openReuse(page, twice);
    await page.locator('[data-gauge="reuse"]').getByText('文内重复 1 处', { exact: false }).waitFor();
    const within = page.getByRole('region', { name: '草稿里前后重复 1 处' });
    await within.getByText('正文内', { exact: false }).waitFor();
    // both are tinted, and lead to their line
    const tinted = page.locator('[data-testid="paper"] mark[data-reuse="within"]');
    expect((await tinted.allTextContents()).join('')).toBe(`${repeated}${repeated}`);
    await tinted.last().click();
    await within.locator('li[data-current="true"]').waitFor();
    await within.getByRole('button', { name: '前一处' }).click();
    const first = await page.locator('[data-testid="paper"] [data-selected]').first().boundingBox();
    expect(await selectedText(page)).toContain('老旧小区换热站逐一试压');
    await within.getByRole('button', { name: '后一处' }).click();
    await expect
      .poll(async () => (await page.locator('[data-testid="paper"] [data-selected]').first().boundingBox())?.y)
      .not.toBe(first?.y);
    expect(await selectedText(page)).toContain('老旧小区换热站逐一试压');
  });
});

describe('the office’s own clauses', () => {
  it('don’t count from the moment they are added until they are removed', async () => {
    const { page } = stage;
    await importAll(page, planting);
    await openReuse(page, heating);
    const card = page.locator('[data-match]', { hasText: '开展秋季植树' });
    await card.waitFor();
    const dialog = await openBeside(page, /开展秋季植树/u);
    await dialog.getByRole('button', { name: '加入本单位套话…' }).click();
    const adding = page.getByRole('dialog', { name: '加入本单位套话' });
    const words = adding.getByLabel('套话原文');
    expect(await words.inputValue()).toContain('提高政治站位');
    await words.fill('各级各部门要提高政治站位，加强组织领导，压紧压实责任，确保各项工作落到实处、见到实效。');
    await adding.getByRole('button', { name: '添加' }).click();
    await adding.waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await page.getByText('相同的地方都是合规引用或套话，不计入。').waitFor();

    await page.getByRole('button', { name: '套话…', exact: true }).click();
    await page.getByRole('cell', { name: /提高政治站位/u }).waitFor();
    await page.getByRole('button', { name: '删除' }).click();
    await page.getByRole('dialog', { name: '删除这条套话？' }).getByRole('button', { name: '删除' }).click();
    await page.getByText('还没有添加。', { exact: false }).waitFor();
    await goTo(page, '检查');
    await page.getByRole('tab', { name: '重复' }).click();
    await card.waitFor();
  });
});

describe('a superior’s document dropped in', () => {
  it('shows what the draft has of its own, and keeps nothing of it', async () => {
    const { page, office } = stage;
    await openReuse(page, passedOn);
    await dropOn(page, page.getByRole('region', { name: '与上级文件比对' }), superiors);
    const dialog = page.getByRole('dialog', { name: '与上级文件比对' });
    await dialog.getByRole('region', { name: '上级文件' }).waitFor();
    const heights = ['measure', 'money'].map(async (kind) =>
      dialog.locator(`[data-local="${kind}"]`).evaluate((row) => row.getBoundingClientRect().top),
    );
    const [measure = 0, money = 0] = await Promise.all(heights);
    expect(measure).toBeLessThanOrEqual(money);
    await dialog.locator('[data-local="money"]').getByRole('button', { name: '350万元' }).click();
    const chosen = dialog.getByRole('region', { name: '草稿' }).locator('mark[data-chosen]');
    expect((await chosen.allTextContents()).join('')).toContain('350万元');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    const info = await office.call('app.info', {});
    expect(info.ok && info.value.openDrafts.length).toBe(1);
    await page.getByRole('button', { name: '关闭 县汛期通知.txt' }).waitFor();
  });

  it('says plainly that there is nothing new, and in words what can’t be read', async () => {
    const { page } = stage;
    const bare = earlier('县汛期转发.txt', superiorsAsCounty());
    await openReuse(page, bare);
    const zone = page.getByRole('region', { name: '与上级文件比对' });
    await dropOn(page, zone, {
      name: '坏.docx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.alloc(0),
    });
    await page.getByRole('alert').waitFor();
    await dropOn(
      page,
      zone,
      earlier('密.txt', '机密★1年\n\n清江市人民政府文件\n\n关于防汛的通知\n\n各县：\n　　请做好防汛。\n'),
    );
    await page.getByRole('alert').getByText('简文不处理涉密文件', { exact: false }).waitFor();
    await dropOn(page, zone, superiors);
    const dialog = page.getByRole('dialog', { name: '与上级文件比对' });
    await dialog.getByText('没有新内容：建议直接转发原文，不必另行发文。').waitFor();
  });
});

/** The city's notice with the county's words of level and nothing else. */
function superiorsAsCounty(): string {
  return superiors.buffer
    .toString('utf8')
    .replaceAll('清江市人民政府办公室', '云岭县人民政府办公室')
    .replaceAll('各县（市、区）人民政府，市政府各部门', '各乡镇人民政府，县政府各部门')
    .replaceAll('各县（市、区）人民政府', '各乡镇人民政府')
    .replaceAll('市自然资源局', '县自然资源局');
}

async function importAll(page: Page, ...files: DraftFile[]): Promise<void> {
  await goTo(page, '档案');
  await dropOn(page, page.getByText('档案还是空的'), ...files);
  await page.getByText(`共 ${files.length} 份`).waitFor();
}

async function openReuse(page: Page, file: DraftFile): Promise<void> {
  await goTo(page, '检查');
  await openDraft(page, file);
  await page.getByRole('tab', { name: '重复' }).click();
  await page.getByRole('region', { name: '与上级文件比对' }).waitFor();
}

async function openBeside(page: Page, title: RegExp): Promise<Locator> {
  await page.locator('[data-match]', { hasText: title }).getByRole('button', { name: '并排查看' }).click();
  const dialog = page.getByRole('dialog', { name: /并排比对/u });
  await dialog.locator('[aria-label="档案"] mark[data-current="true"]').first().waitFor();
  return dialog;
}

/** What counts as repeated, in percent, as the tab says it. */
async function share(page: Page): Promise<number> {
  await page.getByTestId('reuse-lead').waitFor();
  const words = await page.getByTestId('reuse-lead').textContent();
  return Number(/^(?<percent>\d+)/u.exec(words ?? '')?.groups?.percent ?? 0);
}

async function top(side: Locator): Promise<number> {
  return side.locator('[tabindex="0"]').evaluate((text) => text.scrollTop);
}

/** How high in its window one sentence stands. */
async function height(side: Locator): Promise<number> {
  const box = await side.getByText('汛期每天巡查不少于两次', { exact: false }).first().boundingBox();
  return box?.y ?? Number.NaN;
}
