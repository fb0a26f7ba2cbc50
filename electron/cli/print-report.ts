import { type Acceptance, countedShare, type Finding, type Report, wholePercent } from '#shared/contract/index.ts';
import type { Context } from './io.ts';
import { sourcesOf } from './print-reuse.ts';

const levels = ['must', 'should', 'note'] as const;

/** The report for a person at a terminal: what the page's head, gauges and findings say. */
export function printReport(context: Context, report: Report, accepted: readonly Acceptance[] = []): void {
  const { io, t, language } = context;
  const deciding = report.findings.filter(({ trial }) => !trial);
  const onTrial = report.findings.filter(({ trial }) => trial);
  const tally = levels.map(
    (level) => `${t(`levels:${level}`)} ${deciding.filter((finding) => finding.level === level).length}`,
  );
  if (onTrial.length > 0) tally.push(`${t('packs:states.trial')} ${onTrial.length}`);
  io.out(`${report.file.name}\n${report.document.title ?? t('cli:check.noTitle')}\n`);
  const corrected = report.document.corrected.map((field) => t(`page:elements.${field}`));
  if (corrected.length > 0)
    io.out(`${t('cli:check.corrected', { fields: corrected.join(language === 'en' ? ', ' : '、') })}\n`);
  io.out(`${[...tally, `${t('levels:skipped')} ${report.skipped.length}`].join(' · ')}\n`);
  io.out(`${figures(context, report).join('\n')}\n`);
  for (const level of levels) {
    const findings = deciding.filter((finding) => finding.level === level);
    if (findings.length)
      io.out(`\n${t(`levels:${level}`)}\n${findings.map((finding) => line(context, finding, accepted)).join('')}`);
  }
  if (onTrial.length)
    io.out(`\n${t('cli:check.trial')}\n${onTrial.map((finding) => line(context, finding, accepted)).join('')}`);
  if (report.skipped.length) io.out(`\n${t('levels:skipped')}\n${skips(context, report).join('')}`);
  for (const { part, count } of report.read.notRead)
    io.out(`${t('cli:check.notRead', { part: t(`parts:${part}`), count })}\n`);
  io.out('\n');
}

/** Rules that were skipped for the same reason in one line. */
function skips({ t, language }: Context, { skipped }: Report): string[] {
  const rulesByReason = new Map<string, string[]>();
  for (const { rule, code, params } of skipped) {
    const reason = t(`skips:${code}`, params ?? {});
    rulesByReason.set(reason, [...(rulesByReason.get(reason) ?? []), t(`rules:${rule}.name`)]);
  }
  const [comma, colon] = language === 'en' ? [', ', ': '] : ['、', '：'];
  return [...rulesByReason].map(([reason, names]) => `  · ${names.join(comma)}${colon}${reason}\n`);
}

function figures(context: Context, { counts, scope, quota, reuse }: Report): string[] {
  const { t } = context;
  const lines = [
    t('cli:check.length', { body: counts.body, attachments: counts.attachments, pages: counts.pages.estimated }),
  ];
  if (scope)
    lines.push(
      t('cli:check.scope', {
        units: unitsOf(scope),
        level: scope.lowestLevel ? t(`organLevels:${scope.lowestLevel}`) : '—',
      }),
    );
  if (quota)
    lines.push(
      t('cli:check.quota', {
        series: quota.series,
        issued: quota.issued,
        reserved: quota.reserved,
        limit: quota.limit ?? '—',
        lastYear: quota.lastYear ?? '—',
      }),
    );
  if (reuse)
    lines.push(
      t('cli:check.reuse', {
        share: wholePercent(countedShare(reuse)),
        sources: sourcesOf(context, reuse),
      }),
    );
  return lines;
}

/** As the gauge of the page has it: what is open makes the number a least one, or none. */
function unitsOf({ units, unresolved }: NonNullable<Report['scope']>): string {
  if (unresolved.length === 0) return String(units);
  return units === 0 ? '—' : `≥${units}`;
}

function line({ t }: Context, finding: Finding, accepted: readonly Acceptance[]): string {
  const { basis, at } = finding;
  const where = at ? `  ${t('cli:check.at', at)}` : '';
  const fine = accepted.find(({ rule, anchor }) => rule === finding.rule && anchor === finding.anchor);
  const reason = fine ? `    ${t('cli:check.accepted', { reason: fine.reason, name: fine.by.name })}\n` : '';
  return `  ▌${finding.message}\n    《${basis.instrument}》${basis.article} · ${t(`strength:${basis.strength}`)}${where}\n${reason}`;
}
