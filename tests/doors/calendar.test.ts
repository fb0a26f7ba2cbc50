import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Calendar, NoticePreview } from '#shared/contract/index.ts';
import { terminal } from './terminal.ts';

let folder: string;
let workspace: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jianwen-cli-calendar-'));
  workspace = join(folder, '文件柜');
  const made = await terminal(['workspace', 'create', workspace, '--name', '云溪县人民政府办公室']);
  expect(made.status).toBe(0);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

async function done<T>(...args: readonly string[]): Promise<T> {
  const { status, out, err } = await terminal([...args, '--workspace', workspace]);
  expect([args.join(' '), status, err]).toEqual([args.join(' '), 0, '']);
  return JSON.parse(out) as T;
}

const by = ['--by', '周敏'];
const notice = [
  '国务院办公厅关于2027年部分节假日安排的通知',
  '一、元旦：1月1日至3日放假，共3天。',
  '二、春节：2月5日至12日放假调休，共8天。1月31日（周日）、2月14日（周日）上班。',
  '三、清明节：4月3日至5日放假，共3天。',
  '四、劳动节：5月1日至5日放假调休，共5天。5月8日（周六）上班。',
  '五、端午节：6月9日放假1天。',
  '六、中秋节：9月15日放假1天。',
  '七、国庆节：10月1日至7日放假调休，共7天。9月26日（周日）、10月9日（周六）上班。',
].join('\n');

test('what is packaged needs no workspace', async () => {
  const { status, out } = await terminal(['calendar', 'get']);
  expect(status).toBe(0);
  expect((JSON.parse(out) as Calendar).years.map(({ year }) => year).at(-1)).toBe(2026);
});

test('a notice is previewed, imported from its file and taken back', async () => {
  const file = put('通知.txt', notice);
  expect(await done<NoticePreview>('calendar', 'preview', file)).toMatchObject({ year: 2027, usable: true });
  const imported = await done<Calendar>('calendar', 'import', file, ...by);
  expect(imported.years.at(-1)).toMatchObject({ year: 2027, origin: 'imported' });
  expect(await done<Calendar>('calendar', 'get')).toEqual(imported);
  const back = await done<Calendar>('calendar', 'remove', '--year', '2027', ...by);
  expect(back.years.at(-1)).toMatchObject({ year: 2026 });
});

test('a file that Chinese Windows saved as ANSI is read, too', async () => {
  // 元旦：1月1日放假。 in GB18030
  const bytes = [0xd4, 0xaa, 0xb5, 0xa9, 0xa3, 0xba, 0x31, 0xd4, 0xc2, 0x31, 0xc8, 0xd5, 0xb7, 0xc5, 0xbc, 0xd9];
  const file = put('ansi.txt', Uint8Array.from(bytes));
  const preview = await done<NoticePreview>('calendar', 'preview', file, '--year', '2027');
  expect(preview.holidays).toEqual([{ name: '元旦', line: 1, off: ['2027-01-01'], working: [] }]);
});

test('one that contradicts the calendar is refused with status 2', async () => {
  const file = put('通知.txt', notice.replace('5月8日（周六）', '5月8日（周日）'));
  const { status, err } = await terminal(['calendar', 'import', file, ...by, '--workspace', workspace]);
  expect(status).toBe(2);
  expect(err).toContain('没有导入');
});

test('a day of the office alone comes and goes', async () => {
  const day = { date: '2026-04-20', kind: 'off', name: '三月三', reason: '自治区规定' };
  const saved = await done<Calendar>('calendar', 'save-local', '--day', JSON.stringify(day), ...by);
  expect(saved.local).toEqual([day]);
  expect((await done<Calendar>('calendar', 'remove-local', '--date', day.date, ...by)).local).toEqual([]);
});
