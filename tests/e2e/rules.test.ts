import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addSeries, createWorkspace, goTo, openDraft } from './clicks.ts';
import { notice, request } from './files.ts';
import { onStage } from './on-stage.ts';
import { burdenNotice } from './papers.ts';

const stage = onStage();

const inOffice = () => createWorkspace(stage.page, join(stage.folder, 'office'), '云岭县政府办');
const card = (rule: string) => stage.page.locator(`[data-rule="${rule}"]`);
const place = (text: string) => stage.page.locator('[data-finding]').filter({ hasText: text }).first();

async function submit(clerk: string): Promise<void> {
  const { page } = stage;
  await page.getByRole('button', { name: '送审', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '送审' });
  await dialog.getByText('云政办发〔2026〕1号').waitFor();
  await dialog.getByLabel('经办人').fill(clerk);
  await dialog.getByRole('button', { name: '送审' }).click();
  await dialog.getByRole('button', { name: '完成' }).click();
}

describe('what was found', () => {
  it('stands by level, the places of a rule under one heading, each to be gone to', async () => {
    const { page } = stage;
    await openDraft(page, burdenNotice());
    await page.getByText('还不能下结论', { exact: false }).waitFor();
    const pledges = card('demands/pledges');
    await pledges.getByRole('heading', { name: /2 处/u }).waitFor();
    expect(await pledges.getByRole('button', { name: '规则说明' }).count()).toBe(1);
    await place('森林防火责任书').getByRole('button', { name: '定位' }).click();
    expect(await page.locator('mark[data-selected="exact"]').first().textContent()).toContain('森林防火责任书');
  });

  it('on trial decides nothing, is closed while something decides, and its count shows', async () => {
    const { page } = stage;
    await openDraft(page, burdenNotice());
    const trial = page.getByRole('region', { name: '试行' });
    const heading = trial.getByRole('button', { name: /试行 \d+ *试行提示，不影响结论/u });
    expect(await heading.getAttribute('aria-expanded')).toBe('false');
    expect(await trial.locator('[data-finding]').count()).toBe(0);
    await page
      .getByRole('status')
      .getByText(/试行 \d/u)
      .waitFor();
    const underline = page.getByTestId('paper').locator('mark[data-kind="trial"]').first();
    expect(await underline.evaluate((mark) => getComputedStyle(mark).textDecorationStyle)).toBe('dotted');
    await underline.click();
    await trial.locator('[data-finding][data-current="true"]').waitFor();
    expect(await heading.getAttribute('aria-expanded')).toBe('true');
  });

  it('shows under a card what else is said of the same cause', async () => {
    const { page } = stage;
    await openDraft(page, burdenNotice('六、总结上报。请各乡镇于2026年11月21日前报送工作总结。'));
    await page.getByRole('region', { name: '试行' }).getByRole('button').first().click();
    const due = place('个工作日');
    await due.getByRole('list', { name: '另见' }).getByText('周末', { exact: false }).waitFor();
  });

  it('is one line for all that waits for the same thing, with the step that brings it', async () => {
    const { page } = stage;
    await openDraft(page, burdenNotice());
    const skipped = page.getByRole('region', { name: '未检查' });
    const line = skipped.getByRole('article').filter({ hasText: '没有打开单位工作区' });
    expect(await line.count()).toBe(1);
    expect(Number(await line.getAttribute('data-skips'))).toBeGreaterThan(5);
    await line.getByRole('button', { name: '打开工作区' }).click();
    await page.getByRole('heading', { name: '单位工作区' }).waitFor();
  });

  it('is filtered by group, and a gauge is never graver than what decides', async () => {
    const { page } = stage;
    await openDraft(page, burdenNotice());
    const chips = page.getByRole('group', { name: '其他问题' });
    const demands = chips.getByRole('button', { name: /负担/u });
    expect(await chips.getByRole('button', { name: /会议/u }).count()).toBe(0);
    await demands.click();
    expect(await demands.getAttribute('aria-pressed')).toBe('true');
    const rules = await page.locator('section[data-rule]').evaluateAll((all) => all.map((one) => one.dataset.rule));
    expect(rules.length).toBeGreaterThan(3);
    expect(rules.filter((rule) => rule?.startsWith('demands/') !== true)).toEqual([]);
    await page.getByRole('button', { name: '显示全部问题' }).click();
    await card('scope/county-below').waitFor();
    expect(await page.locator('[data-gauge="scope"]').getAttribute('data-state')).toBe('note');
  });
});

describe('a rule', () => {
  it('says what it is, on what it rests, and what it catches and lets pass', async () => {
    const { page } = stage;
    await openDraft(page, burdenNotice());
    await place('一票否决').getByRole('button', { name: '规则说明' }).click();
    const help = page.getByRole('dialog', { name: /一票否决/u });
    await help.getByText('负担 · 启用').waitFor();
    await help.getByRole('heading', { name: '依据' }).waitFor();
    await help.getByText('语气：', { exact: false }).waitFor();
    await help.getByRole('heading', { name: '会提醒', exact: true }).waitFor();
    expect(await help.locator('[data-kind="caught"] li').count()).toBeGreaterThan(1);
    expect(await help.locator('[data-kind="notCaught"] li').count()).toBeGreaterThan(1);
    await help.getByText('不提醒的用语').waitFor();
    await help.getByRole('button', { name: '在规则包中停用…' }).click();
    await help.getByText('打开单位工作区后才能停用。').waitFor();
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'detached' });
  });

  it('is turned off from its finding with a reason, in a copy of the pack', async () => {
    const { page, office } = stage;
    await inOffice();
    await openDraft(page, burdenNotice());
    await place('一票否决').getByRole('button', { name: '规则说明' }).click();
    const help = page.getByRole('dialog', { name: /一票否决/u });
    await help.getByRole('button', { name: '在规则包中停用…' }).click();
    await help.getByText('停用时会先复制一份本单位的规则包', { exact: false }).waitFor();
    await help.getByLabel('理由').fill('省委文件另有明确要求');
    await help.getByLabel('使用人').fill('张晓');
    await help.getByRole('button', { name: '停用', exact: true }).click();
    await help.waitFor({ state: 'detached' });
    await card('demands/veto').waitFor({ state: 'detached' });
    await page.getByText('改用“', { exact: false }).waitFor();
    const packs = await office.call('packs.list', {});
    const used = packs.ok ? packs.value.find(({ inUse }) => inUse) : undefined;
    expect([used?.origin, used?.rules['demands/veto']?.state]).toEqual(['own', 'off']);
  });
});

describe('a reason for a finding', () => {
  it('is kept over an edit of the file, shown to the head, and taken back', async () => {
    const { page } = stage;
    await inOffice();
    await goTo(page, '台账与计划');
    await addSeries(page, '县政府办文件', '云政办发');
    await goTo(page, '检查');
    const { name } = burdenNotice();
    await openDraft(page, burdenNotice());
    await place('一票否决').getByRole('button', { name: '此处可以…' }).click();
    await place('一票否决').getByLabel('为什么此处可以').fill('省委文件明确要求，见附件');
    await place('一票否决').getByRole('button', { name: '保存' }).click();
    const said = page.getByRole('region', { name: '已说明' });
    await said.getByRole('button', { name: /已说明 1/u }).waitFor();
    await page.getByRole('status').getByText('已说明 1').waitFor();

    await page.getByRole('button', { name: `关闭 ${name}` }).click();
    await openDraft(page, burdenNotice('六、资金保障。县财政安排专项资金支持。'));
    await said.getByRole('button', { name: /已说明 1/u }).click();
    await said.getByText('省委文件明确要求，见附件', { exact: false }).waitFor();

    await submit('张晓');
    await goTo(page, '台账与计划');
    await page.locator('[data-review]').first().focus();
    await page.keyboard.press('Enter');
    const review = page.getByRole('dialog', { name: /森林防火责任/u });
    await review.getByText('经办理由：省委文件明确要求，见附件').waitFor();
    await review.getByText('另有试行提示', { exact: false }).waitFor();
    await page.keyboard.press('Escape');

    await goTo(page, '检查');
    await said.getByRole('button', { name: /已说明 1/u }).click();
    await said.getByRole('button', { name: '收回' }).click();
    await said.waitFor({ state: 'detached' });
    await page.getByRole('region', { name: '提醒' }).locator('[data-rule="demands/veto"]').waitFor();
  });
});

describe('a reason written when it is submitted', () => {
  it('stays with the draft like any other', async () => {
    const { page, office } = stage;
    await inOffice();
    await goTo(page, '台账与计划');
    await addSeries(page, '县政府文件', '云政发');
    await goTo(page, '检查');
    await openDraft(page, await request());
    await page.getByText('有 1 处须改', { exact: false }).waitFor();
    await page.getByRole('button', { name: '送审', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: '送审' });
    await dialog.getByText('云政发〔2026〕1号').waitFor();
    await dialog.getByLabel('经办人').fill('张晓');
    await dialog.getByLabel(/^理由/u).fill('市政府要求同时知会乡镇');
    await dialog.getByRole('button', { name: '送审' }).click();
    await dialog.getByRole('button', { name: '完成' }).click();
    await page.getByText('须改的都写了理由', { exact: false }).waitFor();
    const info = await office.call('app.info', {});
    const draftId = info.ok ? (info.value.openDrafts.at(-1) ?? '') : '';
    const kept = await office.call('draft.accepted', { draftId });
    expect(kept.ok && kept.value.map(({ reason, by }) => [reason, by.name])).toEqual([
      ['市政府要求同时知会乡镇', '张晓'],
    ]);
  });
});

describe('the packs in the settings', () => {
  const rules = () => stage.page.getByTestId('rules');
  const openRules = async () => {
    await goTo(stage.page, '设置');
    await stage.page.getByRole('tab', { name: '规则' }).click();
    await rules().waitFor();
  };

  it('lists every rule by group, and finds the wanted ones', async () => {
    const { page } = stage;
    await openRules();
    const all = await rules().locator('tr[data-rule]').count();
    expect(all).toBeGreaterThan(50);
    expect(await rules().getByRole('combobox').count()).toBe(0);
    await page.getByText('要复制和修改规则包，请先打开单位工作区。').waitFor();
    await page.getByLabel('按名称、内容、依据查找规则').fill('一票否决');
    await page.getByText(`条，共 ${all} 条`, { exact: false }).waitFor();
    await rules().locator('tr[data-rule="demands/veto"]').waitFor();
    expect(await rules().locator('tr[data-rule]').count()).toBeLessThan(5);
    await rules().getByRole('button', { name: '一票否决' }).first().click();
    await page.getByRole('dialog').getByRole('heading', { name: '会提醒', exact: true }).waitFor();
  });

  it('lets the office change a copy, shows what that does, and saves it with a reason', async () => {
    const { page, office } = stage;
    await inOffice();
    await goTo(page, '台账与计划');
    await addSeries(page, '县政府办文件', '云政办发');
    await goTo(page, '检查');
    await openDraft(page, await notice('统筹全年工作', 3000));
    await page.locator('[data-gauge="length"][data-state="clear"]').getByText('/4,000 字', { exact: false }).waitFor();
    await submit('张晓');

    await openRules();
    await page.getByRole('button', { name: '复制后修改' }).click();
    await page.getByText('可以修改了', { exact: false }).waitFor();
    const line = rules().locator('tr[data-rule="length/body"]');
    await line.getByRole('button', { name: '设置' }).click();
    const dialog = page.getByRole('dialog');
    const special = dialog.getByRole('textbox', { name: /专项/u });
    await special.fill('');
    await dialog.getByText('类型不对或者没有填写').waitFor();
    await special.fill('3000');
    await dialog.getByRole('textbox', { name: /一般/u }).fill('3000');
    await dialog.getByText('类型不对或者没有填写').waitFor({ state: 'detached' });
    await dialog.getByText('基准：4,000').waitFor();
    await dialog.getByRole('button', { name: '关闭' }).last().click();
    await rules().getByLabel('状态：一票否决').selectOption({ label: '停用' });
    await page.getByText('3 处改动还没有保存').waitFor();
    await goTo(page, '检查');
    await openRules();
    await page
      .locator('[data-pack]')
      .getByRole('button', { name: /本单位/u })
      .click();
    await page.getByText('3 处改动还没有保存').waitFor();

    await page.getByRole('button', { name: '保存…' }).click();
    const saving = page.getByRole('dialog', { name: /^保存/u });
    await saving.getByRole('cell', { name: '3,000' }).first().waitFor();
    await saving.getByRole('button', { name: '试算' }).click();
    await saving.getByText('原来提醒 0 份，改后 1 份', { exact: false }).waitFor();
    await saving.getByText('试算了 1 份', { exact: false }).waitFor();
    await saving.getByText('新增：', { exact: false }).waitFor();
    await saving.getByLabel('为什么改').fill('市里要求专项文件不超过三千字');
    await saving.getByLabel('使用人').fill('李县长');
    await saving.getByRole('button', { name: '保存', exact: true }).click();
    await saving.waitFor({ state: 'detached' });
    await page.getByText('与基准有 3 处不同', { exact: false }).waitFor();

    await page.getByRole('button', { name: '与基准的差别' }).click();
    const differences = page.getByRole('dialog', { name: /差别/u });
    await differences.getByRole('row', { name: /4,000 *3,000/u }).waitFor();
    await page.keyboard.press('Escape');
    const own = page.locator('[data-pack]').filter({ hasText: '本单位' });
    await own.getByRole('button', { name: '改用这个' }).click();
    await own.getByText('在用').waitFor();
    expect(await own.getByRole('button', { name: '删除…' }).count()).toBe(0);

    await goTo(page, '检查');
    await page.locator('[data-gauge="length"][data-state="should"]').waitFor();
    const packs = await office.call('packs.list', {});
    const used = packs.ok ? packs.value.find(({ inUse }) => inUse) : undefined;
    expect(used?.rules['length/body']?.params).toMatchObject({ special: 3000 });
    expect(used?.saved?.reason).toBe('市里要求专项文件不超过三千字');
  });

  it('takes an unused copy away again, with a reason', async () => {
    const { page } = stage;
    await inOffice();
    await openRules();
    await page.getByRole('button', { name: '复制后修改' }).click();
    const own = page.locator('[data-pack]').filter({ hasText: '本单位' });
    await own.getByRole('button', { name: '删除…' }).click();
    const removing = page.getByRole('dialog', { name: /^删除/u });
    await removing.getByLabel('理由').fill('不再需要');
    await removing.getByLabel('使用人').fill('张晓');
    await removing.getByRole('button', { name: '删除' }).click();
    await own.waitFor({ state: 'detached' });
  });
});

describe('the plan', () => {
  it('takes the documents of the year as a pasted list', async () => {
    const { page, office } = stage;
    await inOffice();
    await goTo(page, '台账与计划');
    await addSeries(page, '县政府办文件', '云政办发');
    await page.getByRole('button', { name: '计划项目' }).click();
    const dialog = page.getByRole('dialog', { name: /^计划项目/u });
    await dialog.getByLabel('计划内的文件').fill('1. 防汛工作要点\n2. 森林防火通知\n\n火');
    await dialog.getByText('第 3 行太短', { exact: false }).waitFor();
    await dialog.getByLabel('计划内的文件').fill('1. 防汛工作要点\n2. 森林防火通知\n');
    await dialog.getByText('2 份', { exact: true }).waitFor();
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.waitFor({ state: 'detached' });
    const series = await office.call('series.list', {});
    const seriesId = series.ok ? (series.value[0]?.id ?? '') : '';
    const items = await office.call('plan.items', { seriesId, year: 2026 });
    expect(items).toEqual({ ok: true, value: { items: ['防汛工作要点', '森林防火通知'] } });
  });

  it('gives the draft of an explanation where last year had fewer', async () => {
    const { page } = stage;
    await inOffice();
    await goTo(page, '台账与计划');
    await addSeries(page, '县政府办文件', '云政办发');
    await page
      .getByRole('row', { name: /云政办发/u })
      .getByRole('button', { name: '修改' })
      .click();
    const plan = page.getByRole('dialog', { name: /^修改计划/u });
    await plan.getByLabel('今年计划').fill('10');
    await plan.getByLabel('去年实发').fill('0');
    await plan.getByRole('button', { name: '保存' }).click();
    await plan.waitFor({ state: 'detached' });
    await goTo(page, '检查');
    await openDraft(page, await notice('做好防汛工作', 900));
    await page.getByLabel('字号系列').selectOption({ label: '县政府办文件' });
    await card('quota/last-year').getByRole('button', { name: '生成说明' }).click();
    const dialog = page.getByRole('dialog', { name: '超过去年发文数的书面说明' });
    const text = await dialog.getByRole('textbox').inputValue();
    expect(text).toContain('2025年，本单位县政府办文件共发文 0 件');
    expect(text).toContain('现拟印发《云岭县人民政府办公室关于做好防汛工作的通知》，印发后为 1 件，比上年全年多 1 件');
    await dialog.getByRole('button', { name: '复制' }).click();
    await page.getByText('已复制').waitFor();
  });
});
