import { countedShare, groupMatches, type Report, reuseStanding } from '#shared/contract/index.ts';
import { useText } from '../../app/texts.ts';
import { type GaugeFacts, lengthLimit } from './gauge-facts.ts';

type Words = Pick<ReturnType<typeof useText>, 'say' | 'term' | 'write'>;
export type Figures = Readonly<{ figure: string; details: readonly string[] }>;

/** How a gauge stands, in a word; a clear one has none on the page. */
export function useStateWord(): (state: GaugeFacts['state']) => string {
  const { say, term } = useText();
  return (state) => {
    if (state === 'clear') return say('print.clear');
    if (state === 'accepted') return say('found.accepted');
    return state === 'trial' ? say('findings.trial') : term(`levels:${state}`);
  };
}

/** The figure of a gauge and what stands beside it, in words. */
export function useGaugeWords(): (facts: GaugeFacts, report: Report) => Figures {
  const words = useText();
  return (facts, report) => figures(facts, report, words);
}

function figures({ name, state }: GaugeFacts, report: Report, words: Words): Figures {
  switch (name) {
    case 'length':
      return lengthFigures(report, words);
    case 'scope':
      return scopeFigures(report, words);
    case 'quota':
      return quotaFigures(report, words);
    case 'reuse':
      return state === 'skipped' ? { figure: '—', details: [] } : reuseFigures(report, words);
  }
}

function reuseFigures({ reuse }: Report, { say, write }: Words): Figures {
  if (reuse === undefined) return { figure: '—', details: [] };
  const { counted, slight } = groupMatches(reuse);
  const own = write.percent(countedShare(reuse));
  const whole = write.percent(reuse.coverage);
  const said = {
    counted: say('gauge.reuseDetail', { n: write.number(counted.length) }),
    slight: say('gauge.reuseSlight', { n: write.number(slight.length) }),
    apart: say('gauge.reuseApart'),
    none: say('gauge.reuseNone'),
  };
  const standing = reuseStanding(reuse);
  const repeated = reuse.within?.length ?? 0;
  return {
    figure: say('number.percent', { n: own }),
    details: [
      // the tab counts what the draft itself says twice, too
      ...(standing === 'none' && repeated > 0 ? [] : [said[standing]]),
      ...(repeated === 0 ? [] : [say('gauge.within', { n: write.number(repeated) })]),
      ...(whole === own ? [] : [say('gauge.withApart', { n: whole })]),
    ],
  };
}

function lengthFigures(report: Report, { say, write }: Words): Figures {
  const { body, attachments, pages } = report.counts;
  const limit = lengthLimit(report);
  return {
    figure:
      limit === null
        ? say('number.characters', { n: write.number(body) })
        : say('number.characters', { n: `${write.number(body)}/${write.number(limit)}` }),
    details: [
      ...(report.document.nature === 'comprehensive' && limit === null ? [say('gauge.noLimit')] : []),
      say('gauge.pages', { n: write.number(pages.estimated) }),
      ...(attachments === 0 ? [] : [say('gauge.attachments', { n: write.number(attachments) })]),
    ],
  };
}

function scopeFigures({ scope, document }: Report, { say, term, write }: Words): Figures {
  if (document.mainRecipients.length === 0) return { figure: '—', details: [say('gauge.undirected')] };
  if (scope === undefined) return { figure: '—', details: [] };
  const open = scope.unresolved.length > 0;
  return {
    // A phrase that could not be expanded may stand for any number of units, so the figure is only a least one.
    figure:
      open && scope.units === 0 ? '—' : say('number.units', { n: `${open ? '≥' : ''}${write.number(scope.units)}` }),
    details: [
      ...(scope.lowestLevel === null ? [] : [say('gauge.lowest', { level: term(`organLevels:${scope.lowestLevel}`) })]),
      ...(scope.unresolved.length === 0 ? [] : [say('gauge.unresolved', { n: write.number(scope.unresolved.length) })]),
    ],
  };
}

function quotaFigures({ quota }: Report, { say, write }: Words): Figures {
  if (quota === undefined) return { figure: '—', details: [] };
  const used = write.number(quota.issued + quota.reserved);
  return {
    figure:
      quota.limit === null
        ? say('gauge.quotaNoLimit', { used })
        : say('gauge.quotaOf', { used, limit: write.number(quota.limit) }),
    details: [
      quota.lastYear === null ? say('gauge.noLastYear') : say('gauge.lastYear', { n: write.number(quota.lastYear) }),
      ...(quota.forecast === null ? [] : [say('gauge.forecast', { n: write.number(quota.forecast) })]),
    ],
  };
}
