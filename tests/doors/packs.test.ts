import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EffectProgress, type ListedPack, PackEffect } from '#shared/contract/index.ts';
import { notice, terminal } from './terminal.ts';

let folder: string;
let workspace: string[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jianwen-cli-packs-'));
  workspace = ['--workspace', join(folder, '文件柜')];
  const made = await terminal(['workspace', 'create', join(folder, '文件柜'), '--name', '云溪县人民政府办公室']);
  expect(made.status).toBe(0);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}
async function said(...args: readonly string[]): Promise<string> {
  const { status, out, err } = await terminal([...args, ...workspace]);
  expect([args.join(' '), status, err.replace(/^\r.*\n$/su, '')]).toEqual([args.join(' '), 0, '']);
  expect(out).not.toMatch(/\{\{|undefined(?!-)|cli:|rules:|packs:|levels:/u);
  return out;
}
const by = ['--by', '周敏'];
const ours = (rules: object) =>
  put(
    '本县.json',
    JSON.stringify({
      id: 'our-county',
      title: { 'zh-CN': '本县规则', en: 'Our county' },
      extends: 'national-2024',
      rules,
    }),
  );

test('a pack comes from its file, is compared, used, and removed', async () => {
  const file = ours({ 'length/body': { state: 'off', params: { general: 3000 } }, 'quota/year': { level: 'must' } });
  const saved = JSON.parse(await said('packs', 'save', file, '--reason', '县里更严', ...by)) as ListedPack;
  expect(saved).toMatchObject({ id: 'our-county', changes: 3, saved: { reason: '县里更严', by: { name: '周敏' } } });

  const lines = (await said('packs', 'diff', 'our-county')).split('\n').map((line) => line.trim());
  expect(lines).toEqual(expect.arrayContaining(['状态  启用 → 停用', '数值 一般文件字数上限  5,000 → 3,000']));
  expect(lines[0]).toMatch(/^本县规则与.*有 3 处不同：$/u);
  expect((await terminal(['packs', 'diff', file, '--lang', 'en'])).out).toContain('State  on → off');
  expect(JSON.parse(await said('packs', 'diff', file, '--json'))).toMatchObject({ changes: { length: 3 } });
  expect(await said('packs', 'diff')).toContain('没有可比的');

  await said('settings', 'set', '--pack-id', 'our-county');
  expect((await terminal(['packs', 'remove', '--pack-id', 'our-county', ...by, ...workspace])).status).toBe(2);
  await said('settings', 'set', '--pack-id', 'national-2024');
  await said('packs', 'remove', '--pack-id', 'our-county', ...by);
  const listed = JSON.parse(await said('packs', 'list')) as ListedPack[];
  expect(listed.map(({ id }) => id)).not.toContain('our-county');
});

test('a pack that doesn’t validate is refused with the path at fault', async () => {
  const wrong = ours({ 'length/body': { params: { general: '三千' } } });
  for (const verb of [
    ['save', wrong, ...by],
    ['diff', wrong],
    ['effect', wrong],
  ]) {
    const { status, out, err } = await terminal(['packs', ...verb, ...workspace]);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('rules.length/body.params.general');
  }
  const { err } = await terminal(['packs', 'save', put('坏.json', '{'), ...by, ...workspace]);
  expect(err).toContain('规则包有误');
});

test('one rule is turned off in a copy of the built-in pack', async () => {
  const turned = await said(
    'packs',
    'set-rule',
    '--rule',
    'length/body',
    '--state',
    'off',
    '--reason',
    '不适用',
    ...by,
  );
  expect(JSON.parse(turned)).toMatchObject({ copiedFrom: 'national-2024', pack: { inUse: true, changes: 1 } });
  expect(await said('packs', 'diff')).toContain('启用 → 停用');
});

test('what a pack would have said of the last drafts', async () => {
  const series = JSON.stringify({ name: '县政府办文件', prefix: '云政办发', counted: true });
  await said('series', 'save', '--series', series, ...by);
  await said('submit', put('通知.txt', notice()), '--series', '云政办发', ...by);
  const file = ours({ 'length/body': { level: 'must', params: { general: 50, special: 50 } } });
  const text = await said('packs', 'effect', file);
  expect(text).toContain('最近 1 份：送审过的 1 份，本单位档案 0 份。');
  expect(text).toMatch(/有变化的规则（按份数）：\n {2}\S.* 0 → 1\n/u);
  expect(text).toContain('云溪县人民政府办公室关于开展农村公路隐患排查的通知');
  expect((await terminal(['packs', 'effect', file, ...workspace, '--lang', 'en'])).out).toContain('0 → 1');
  const effect = PackEffect.parse(JSON.parse(await said('packs', 'effect', file, '--limit', '5', '--json')));
  expect(effect.changed).toHaveLength(1);
  expect(JSON.parse(await said('packs', 'effect-status'))).toBeNull();
  const { err } = await terminal(['packs', 'effect', file]);
  expect(err).toContain('--workspace');
});

test('the events of a trial are in the contract', () => {
  const progress = { jobId: 'job_1', state: 'running', total: 9, done: 0, effect: null, error: null };
  expect(EffectProgress.parse(progress)).toEqual(progress);
});

test('a finding is accepted with a reason, shown with it, and taken back', async () => {
  const file = put(
    '请示.txt',
    notice({ title: '关于农村公路的通知' }).replace('（此件公开发布）', '抄送：各有关单位。'),
  );
  const report = JSON.parse((await terminal(['check', file, '--json', ...workspace])).out);
  const [finding] = report.findings;
  const accept = ['accept', file, ...by];
  const accepted = JSON.parse(await said(...accept, '--reason', `${finding.anchor}=县里有统一口径`));
  expect(accepted).toMatchObject({
    file,
    accepted: [{ rule: finding.rule, anchor: finding.anchor, code: finding.code }],
  });
  expect((await terminal(['check', file, ...workspace])).out).toContain('此处可以：县里有统一口径（周敏）');
  expect(JSON.parse(await said(...accept, '--take-back', finding.anchor)).accepted).toEqual([]);
  expect((await terminal([...accept, '--take-back', finding.anchor, ...workspace])).status).toBe(2);
  expect((await terminal([...accept, '--reason', '0123456789abcdef=没有这一处', ...workspace])).status).toBe(2);
});
