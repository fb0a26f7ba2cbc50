import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtInPacks, ruleMessages, rules } from '#shared/rules/index.ts';
import { parseRulePage, type RulePage } from './parse.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const docFile = `${root}docs/rules.md`;
export const dataFile = `${root}shared/rules/pages.json`;

export function ruleFolder(id: string): string {
  return `${root}shared/rules/${id.replace('/', '-')}/`;
}

export function readPages(): ReadonlyMap<string, RulePage> {
  return new Map(
    rules.map(({ id }) => [id, parseRulePage(readFileSync(`${ruleFolder(id)}rule.md`, 'utf8'), `${id}/rule.md`)]),
  );
}

/** What the app's help shows beside the rule's texts and its basis: examples and remarks. */
export function dataOf(pages: ReadonlyMap<string, RulePage>): string {
  const data = [...pages].map(([id, { about, caught, notCaught, remarks }]) => [
    id,
    { about, caught, notCaught, remarks },
  ]);
  return `${JSON.stringify(Object.fromEntries(data), null, 1)}\n`;
}

const groupNames: Readonly<Record<string, string>> = {
  length: '篇幅',
  scope: '范围',
  quota: '数量',
  reuse: '重复',
  meeting: '会议',
  demands: '负面清单',
  timing: '时机',
  form: '形式',
};
const stateNames = { on: '启用', trial: '试行', off: '未启用' } as const;

type Texts = Readonly<{ name: string; what?: string; params?: Readonly<Record<string, string>> }>;

/** docs/rules.md: every rule by group, with its basis in the national pack. */
export function documentOf(pages: ReadonlyMap<string, RulePage>): string {
  const parts = [
    '# 规则手册\n\n本页由 `npm run rule-pages` 从 `shared/rules/*/rule.md`、规则的用语和全国规则包生成，请勿直接修改。“提醒”“不提醒”下的例子都作为测试运行。试行的规则只作提示，不影响结论。\n',
  ];
  const groups = Map.groupBy(pages.keys(), (id) => id.split('/', 1)[0] ?? '');
  for (const [group, ids] of groups) {
    parts.push(
      `- [${groupNames[group] ?? group}](#${groupNames[group] ?? group})：${ids.map((id) => pages.get(id)?.name).join('、')}`,
    );
  }
  for (const [group, ids] of groups) {
    parts.push(`\n## ${groupNames[group] ?? group}`);
    for (const id of ids) parts.push(onePage(id, pages.get(id) as RulePage));
  }
  return `${parts.join('\n')}\n`;
}

function onePage(id: string, { name, about, caught, notCaught, remarks }: RulePage): string {
  const setting = builtInPacks.find((pack) => pack.id === 'national-2024')?.rules[id];
  if (!setting) throw new Error(`${id} is not in the national pack`);
  const { instrument, article, year, strength, note } = setting.basis;
  const texts: Texts = ruleMessages[id as keyof typeof ruleMessages]['zh-CN'];
  const source = strength === 'own' ? '本产品的选择' : `《${instrument}》（${year}年）${article}，${strength}`;
  const params = Object.entries(setting.params).filter(([key]) => key !== 'except');
  return [
    `\n### ${name}\n`,
    `\`${id}\` · ${stateNames[setting.state]} · 依据：${source}\n`,
    about,
    ...(note ? [`\n**为什么**：${note}`] : []),
    ...(params.length > 0
      ? [`\n**参数**：${params.map(([key, value]) => `${texts.params?.[key] ?? key} ${shown(value)}`).join('；')}`]
      : []),
    `\n**提醒**\n\n${caught.map(example).join('\n')}`,
    `\n**不提醒**\n\n${notCaught.map(example).join('\n')}`,
    ...(remarks ? [`\n${remarks}`] : []),
  ].join('\n');
}

function shown(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function example(one: RulePage['caught'][number]): string {
  if (one.kind === 'row') return `- ${one.name}`;
  const quoted = one.text
    .split('\n')
    .map((line) => `  > ${line}`.trimEnd())
    .join('  \n');
  return `- ${one.reason ?? '例：'}\n${quoted}`;
}

/** Whether the rule's own tests have a row of that name, and what it expects. */
export function rowOf(id: string, name: string): 'found' | 'not found' | 'no such row' {
  const file = `${ruleFolder(id)}rule.test.ts`;
  const source = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const lines = source.split('\n');
  const at = lines.findIndex((line) => [`'${name}': [`, `${name}: [`].some((key) => line.trimStart().startsWith(key)));
  if (at < 0) return 'no such row';
  const [first = ''] = lines.slice(at, at + 1);
  const indent = first.length - first.trimStart().length;
  const length = lines
    .slice(at + 1)
    .findIndex((line) => line !== '' && line.search(/\S/u) <= indent && !/^\s*\]/u.test(line));
  const row = lines.slice(at, length < 0 ? undefined : at + 1 + length).join('\n');
  return /\bfinds(?:All)?\(/u.test(row) ? 'found' : 'not found';
}

/** Folders under shared/rules with a page; all of them must be rules. */
export function foldersWithPages(): string[] {
  return readdirSync(`${root}shared/rules`).filter((name) => existsSync(`${root}shared/rules/${name}/rule.md`));
}
