import { countedShare, type Level, type Params, type Report } from '#shared/contract/index.ts';
import { groupOf } from '../../parts/rule-groups.ts';
import type { Accepted } from './arrange.ts';

export const gaugeNames = ['length', 'scope', 'quota', 'reuse'] as const;
export type GaugeName = (typeof gaugeNames)[number];
/** Attachments have a limit of their own, which says nothing of the body. */
const bodyRule = 'length/body';

export type Skip = Report['skipped'][number];

export type GaugeFacts = Readonly<{
  name: GaugeName;
  /**
   * The gravest deciding finding of its rules; `skipped` when its figure could not be had or none of them could run,
   * `accepted` where all that decides has its reason, `trial` where only rules on trial found something, `clear` when
   * they passed.
   */
  state: Level | 'accepted' | 'trial' | 'clear' | 'skipped';
  /** what was not checked, even where something else was */
  skipped: readonly Skip[];
  /** filled part of the bar and where the limit stands, as shares of its width; null: no bar */
  bar: Readonly<{ filled: number; limit: number | null }> | null;
}>;

/** How one of the four gauges stands in this report. */
export function gaugeFacts(name: GaugeName, report: Report, accepted: Accepted = new Map()): GaugeFacts {
  const skipped = report.skipped.filter(({ rule }) => groupOf(rule) === name);
  return { name, state: stateOf(name, report, skipped, accepted), skipped, bar: barOf(name, report) };
}

/** The limit that the body was measured against, from the finding or from the rule that passed; null: from neither. */
export function lengthLimit(report: Report): number | null {
  const measured = [
    ...report.findings.filter(({ rule }) => rule === bodyRule).map(({ params }) => params),
    ...report.passed.filter(({ rule }) => rule === bodyRule).map(({ measured: params }) => params),
  ];
  for (const params of measured) {
    const limit = numberIn(params, 'limit');
    if (limit !== null) return limit;
  }
  return null;
}

function stateOf(name: GaugeName, report: Report, skipped: readonly Skip[], accepted: Accepted): GaugeFacts['state'] {
  const own = report.findings.filter(({ rule }) => groupOf(rule) === name);
  const deciding = own.filter(({ trial }) => !trial);
  const levels = deciding.filter(({ anchor }) => !accepted.has(anchor)).map(({ level }) => level);
  for (const level of ['must', 'should', 'note'] as const) if (levels.includes(level)) return level;
  if (skipped.length > 0 && !hasFigure(name, report)) return 'skipped';
  if (deciding.length > 0) return 'accepted';
  if (own.length > 0) return 'trial';
  const passed = report.passed.some(({ rule }) => groupOf(rule) === name);
  return passed || skipped.length === 0 ? 'clear' : 'skipped';
}

/** A gauge without its figure isn't clear, though a rule about something else ran. */
function hasFigure(name: GaugeName, { quota, reuse }: Report): boolean {
  if (name === 'quota') return quota !== undefined;
  return name !== 'reuse' || reuse !== undefined;
}

function barOf(name: GaugeName, report: Report): GaugeFacts['bar'] {
  switch (name) {
    case 'length': {
      const limit = lengthLimit(report);
      return limit === null ? null : against(report.counts.body, limit);
    }
    case 'scope':
      return null;
    case 'quota': {
      const quota = report.quota;
      if (quota === undefined || quota.limit === null || quota.limit === 0) return null;
      return against(quota.issued + quota.reserved, quota.limit);
    }
    case 'reuse':
      return report.reuse === undefined ? null : { filled: countedShare(report.reuse), limit: null };
  }
}

/** Leaves a tenth of the bar beyond the limit, or as much as the excess takes. */
function against(value: number, limit: number): NonNullable<GaugeFacts['bar']> {
  const whole = Math.max(value, limit * 1.1);
  return { filled: value / whole, limit: limit / whole };
}

function numberIn(params: Params, key: string): number | null {
  const value = params[key];
  return typeof value === 'number' ? value : null;
}
