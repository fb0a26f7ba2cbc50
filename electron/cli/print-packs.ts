import type { ChannelOut, PackDifference, PackEffect } from '#shared/contract/index.ts';
import type { Context } from './io.ts';

/** What a pack changes, rule by rule. */
export function printDifferences(context: Context, pack: string, { base, changes }: ChannelOut<'packs.diff'>): void {
  const { io, t, language } = context;
  const sentence = base === null ? 'alone' : changes.length === 0 ? 'same' : 'differs';
  const named = { pack, base: base?.title[language] ?? '', count: changes.length };
  io.out(`${t(`cli:packs.${sentence}`, named)}\n`);
  for (const [rule, own] of Map.groupBy(changes, (change) => change.rule)) {
    io.out(`  ${t(`rules:${rule}.name`)}\n`);
    for (const { field, before, after } of own)
      io.out(
        `    ${fieldName(context, rule, field)}  ${write(context, field, before)} → ${write(context, field, after)}\n`,
      );
  }
}

function fieldName({ t }: Context, rule: string, field: string): string {
  const [first = '', second] = field.split('.');
  if (second === undefined) return t(`packs:fields.${first}`, { defaultValue: first });
  if (first === 'basis') return t(`packs:fields.${second}`, { defaultValue: second });
  // letting words through is what most rules have in common, so its label is shared
  const shared = second === 'except' ? t('page:rule.except') : second;
  const value = t(`rules:${rule}.params.${second}`, { defaultValue: shared });
  return `${t('packs:fields.params')} ${value}`;
}

function write({ t, language }: Context, field: string, value: PackDifference['before']): string {
  if (value === null) return field === 'level' ? t('packs:byStrength') : t('packs:none');
  if (typeof value === 'boolean') return t(value ? 'packs:yes' : 'packs:no');
  if (typeof value === 'number') return value.toLocaleString(language);
  if (Array.isArray(value)) return value.map(String).join(language === 'en' ? ', ' : '、') || t('packs:none');
  if (typeof value !== 'string') return JSON.stringify(value);
  if (field === 'state') return t(`packs:states.${value}`);
  if (field === 'level') return t(`levels:${value}`);
  return field === 'basis.strength' ? t(`strength:${value}`) : value;
}

const levels = ['must', 'should', 'note', 'trial', 'skipped'] as const;

/** What a pack would have said: "would have warned 12, now 31", by level, by rule, by document. */
export function printEffect(context: Context, effect: PackEffect): void {
  const { io, t, language } = context;
  const { before, after, drafts, total, rules, changed, ownKnown } = effect;
  io.out(`${before.title[language]} → ${after.title[language]}\n`);
  const { reviews, archived, unreadable, notReached } = drafts;
  io.out(`${t('cli:packs.drafts', { total: reviews + archived, reviews, archived })}\n`);
  if (!ownKnown) io.out(`${t('cli:packs.ownUnknown')}\n`);
  if (unreadable > 0) io.out(`${t('cli:packs.unreadable', { count: unreadable })}\n`);
  if (notReached > 0) io.out(`${t('cli:packs.notReached', { count: notReached })}\n`);
  io.out(`\n${t('cli:packs.warned', { before: total.before.warned, after: total.after.warned })}\n`);
  for (const level of levels) {
    const counts = { before: total.before.findings[level], after: total.after.findings[level] };
    const name = level === 'trial' ? t('cli:packs.trial') : t(`levels:${level}`);
    io.out(`  ${t('cli:packs.level', { level: name, ...counts })}\n`);
  }
  const moved = rules.filter((rule) => rule.before.drafts !== rule.after.drafts);
  if (moved.length > 0) io.out(`\n${t('cli:packs.rules')}\n`);
  for (const rule of moved) {
    const counts = { before: rule.before.drafts, after: rule.after.drafts };
    io.out(`  ${t('cli:packs.rule', { rule: t(`rules:${rule.rule}.name`), ...counts })}\n`);
  }
  io.out(`\n${t(changed.length > 0 ? 'cli:packs.changed' : 'cli:packs.nothing')}\n`);
  for (const one of changed) io.out(`  ${one.title ?? one.file}\n${movesIn(context, one)}`);
}

function movesIn({ t }: Context, { gone, come }: PackEffect['changed'][number]): string {
  const line = (sign: string) => (told: (typeof gone)[number]) => {
    const level = told.trial ? t('cli:packs.trial') : t(`levels:${told.level}`);
    return `    ${sign} ${level}  ${t(`rules:${told.rule}.name`)}\n`;
  };
  return [...gone.map(line('−')), ...come.map(line('+'))].join('');
}
