import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createWorkspace, goTo } from './clicks.ts';
import { onStage } from './on-stage.ts';

const stage = onStage();

/** Made up in the manner of the yearly notice. */
const notice = [
  '国务院办公厅关于2027年部分节假日安排的通知',
  '一、元旦：1月1日（周五）至3日（周日）放假，共3天。',
  '二、春节：2月5日（农历除夕、周五）至12日（周五）放假调休，共8天。1月31日（周日）、2月14日（周日）上班。',
  '三、清明节：4月3日（周六）至5日（周一）放假，共3天。',
  '四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。5月8日（周六）上班。',
  '五、端午节：6月9日（周三）放假1天，不调休。',
  '六、中秋节：9月15日（周三）放假1天，不调休。',
  '七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。9月26日（周日）、10月9日（周六）上班。',
  '国务院办公厅',
  '2026年11月6日',
].join('\n');

const day = (date: string) => stage.page.locator(`[data-testid="calendar-year"] [data-date="${date}"]`);

describe('the working calendar', () => {
  it('shows the packaged year without a workspace, and says of the next one that nothing is known', async () => {
    const { page } = stage;
    await goTo(page, '设置');
    await day('2026-02-14').getByText('班').waitFor();
    expect(await day('2026-02-14').getAttribute('title')).toBe('14日 周末上班（调休） 春节');
    expect(await day('2026-10-01').textContent()).toBe('1休');
    expect(await day('2026-12-31').getAttribute('title')).toBe('31日 待2027年通知');
    await page.getByText('国办发明电〔2025〕7号').waitFor();
    await page.getByRole('button', { name: '下一年' }).click();
    await page.getByText('没有2027年的放假调休安排', { exact: false }).waitFor();
    expect(await page.getByRole('button', { name: '导入放假通知…' }).count()).toBe(0);
  });

  it('imports next year’s notice as pasted, refuses it while it contradicts the calendar, and takes it back', async () => {
    const { page } = stage;
    await createWorkspace(page, join(stage.folder, 'office'), '云岭县政府办');
    await goTo(page, '设置');
    await page.getByRole('button', { name: '导入放假通知…' }).click();
    const dialog = page.getByRole('dialog', { name: '导入放假通知' });
    await dialog.getByLabel('通知全文，或 JSON').fill(notice.replace('5月8日（周六）', '5月8日（周日）'));
    await dialog.getByText('第5行：5月8日（周六），写成了周日。').waitFor();
    expect(await dialog.getByRole('button', { name: '导入2027年安排' }).isDisabled()).toBe(true);

    await dialog.getByLabel('通知全文，或 JSON').fill(notice);
    const line = dialog.getByRole('row', { name: /^春节/u });
    await line.getByText('2月5日（周五）至2月12日（周五），共8天').waitFor();
    await line.getByText('1月31日（周日）、2月14日（周日）').waitFor();
    await dialog.getByRole('button', { name: '导入2027年安排' }).click();
    await dialog.waitFor({ state: 'detached' });

    await day('2027-02-14').getByText('班').waitFor();
    expect(await day('2027-06-09').textContent()).toBe('9休');
    await page.getByText('《国务院办公厅关于2027年部分节假日安排的通知》', { exact: false }).waitFor();
    await page.getByRole('button', { name: '上一年' }).click();
    expect(await day('2026-12-31').getAttribute('data-kind')).toBe('workday');

    await page.getByRole('button', { name: '下一年' }).click();
    await page.getByRole('button', { name: '撤回导入' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '撤回导入' }).click();
    await page.getByText('没有2027年的放假调休安排', { exact: false }).waitFor();
  });

  it('asks for the year where the pasted lines don’t say it', async () => {
    const { page } = stage;
    await createWorkspace(page, join(stage.folder, 'office'), '云岭县政府办');
    await goTo(page, '设置');
    await page.getByRole('button', { name: '导入放假通知…' }).click();
    const dialog = page.getByRole('dialog', { name: '导入放假通知' });
    await dialog.getByLabel('通知全文，或 JSON').fill(notice.split('\n').slice(1, 8).join('\n'));
    await dialog.getByLabel('这是哪一年的安排').fill('2027');
    await dialog.getByRole('button', { name: '导入2027年安排' }).click();
    await day('2027-10-09').getByText('班').waitFor();
  });

  it('keeps days of the office alone, and lets them go', async () => {
    const { page } = stage;
    await createWorkspace(page, join(stage.folder, 'office'), '云岭县政府办');
    await goTo(page, '设置');
    await page.getByRole('button', { name: '登记本单位日期…' }).click();
    const dialog = page.getByRole('dialog', { name: '登记本单位日期' });
    await dialog.getByLabel('日期').fill('2026-04-20');
    await dialog.getByLabel('名称').fill('三月三');
    await dialog.getByLabel('依据或理由').fill('自治区规定');
    await dialog.getByRole('button', { name: '保存' }).click();
    await page.getByRole('row', { name: /2026年4月20日 放假 三月三 自治区规定/u }).waitFor();
    expect(await day('2026-04-20').textContent()).toBe('20自休');
    await page.getByRole('button', { name: '删除4月20日（周一）' }).click();
    await page.getByRole('row', { name: /三月三/u }).waitFor({ state: 'detached' });
    expect(await day('2026-04-20').textContent()).toBe('20');
  });
});
