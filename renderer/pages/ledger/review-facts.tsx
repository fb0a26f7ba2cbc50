import { countedShare, groupMatches } from '#shared/contract/index.ts';
import { useText } from '../../app/texts.ts';
import { useAsk } from '../../client/index.ts';
import { CorrectedElements, useReuseWords } from '../check/index.ts';
import classes from './queue.module.css';
import type { Opened } from './review-dialog.tsx';

/** What the head must know before reading on: who, how long, to whom, against which quota, how much of it copied. */
export function ReviewFacts({ review, report }: Opened) {
  const { say, term, write } = useText();
  const { counts, scope, quota, reuse } = report;
  const lengthFacts = [
    say('number.characters', { n: write.number(counts.body) }),
    say('gauge.pages', { n: write.number(counts.pages.estimated) }),
  ];
  const scopeFacts =
    scope === undefined
      ? ['—']
      : [
          // "at least none" says nothing: what isn't known stands behind it
          ...(scope.units === 0 && scope.unresolved.length > 0
            ? []
            : [say('number.units', { n: `${scope.unresolved.length > 0 ? '≥' : ''}${write.number(scope.units)}` })]),
          ...(scope.lowestLevel === null
            ? []
            : [say('gauge.lowest', { level: term(`organLevels:${scope.lowestLevel}`) })]),
          ...(scope.unresolved.length === 0
            ? []
            : [say('gauge.unresolved', { n: write.number(scope.unresolved.length) })]),
        ];
  return (
    <dl className={classes.facts} aria-label={say('ledger.figures')}>
      <dt>{say('issue.fileName')}</dt>
      <dd>{review.file}</dd>
      <dt>{say('issue.clerk')}</dt>
      <dd>{say('ledger.reviewBy', { name: review.submittedBy.name, date: write.date(review.submittedAt) })}</dd>
      <dt>{say('gauge.length')}</dt>
      <dd>{lengthFacts.join(' · ')}</dd>
      <dt>{say('gauge.scope')}</dt>
      <dd>{scopeFacts.join(' · ')}</dd>
      <dt>{say('gauge.quota')}</dt>
      <dd>
        {quota === undefined
          ? '—'
          : say('ledger.quotaOf', {
              series: quota.series,
              used: write.number(quota.issued + quota.reserved),
              limit: quota.limit === null ? say('ledger.unset') : write.number(quota.limit),
            })}
      </dd>
      <dt>{say('gauge.reuse')}</dt>
      <dd>{reuse === undefined ? '—' : <ReuseFacts reuse={reuse} />}</dd>
      <CorrectedElements document={report.document} />
    </dl>
  );
}

function ReuseFacts({ reuse }: Readonly<{ reuse: NonNullable<Opened['report']['reuse']> }>) {
  const { say, write } = useText();
  const words = useReuseWords();
  const [main] = groupMatches(reuse).counted;
  const own = write.percent(countedShare(reuse));
  const whole = write.percent(reuse.coverage);
  return [
    say('number.percent', { n: own }),
    ...(main === undefined
      ? []
      : [say('ledger.reuseMain', { kind: words.kind(main), title: main.title ?? main.file })]),
    ...(whole === own ? [] : [say('gauge.withApart', { n: whole })]),
  ].join(' · ');
}

/** What was said when a file of this name came back, and what has become better since. */
export function ReturnedBefore({ review }: Pick<Opened, 'review'>) {
  const { say, write } = useText();
  const returned = useAsk('review.list', { state: 'returned' }).data ?? [];
  const before = returned
    .filter(
      ({ file, id, submittedAt }) => file === review.file && id !== review.id && submittedAt <= review.submittedAt,
    )
    .toSorted((a, b) => (a.submittedAt < b.submittedAt ? 1 : -1))[0];
  if (before === undefined) return null;
  const now = review.findings;
  return (
    <div className={classes.before}>
      <p>
        {say('ledger.returnedBefore', {
          date: before.decidedAt === null ? '' : write.date(before.decidedAt),
          name: before.decidedBy?.name ?? '',
          reason: before.reason ?? '',
        })}
      </p>
      <p className={classes.reason}>
        {say('ledger.returnedThen', {
          ...before.findings,
          mustNow: now.must,
          shouldNow: now.should,
          noteNow: now.note,
          skippedNow: now.skipped,
        })}
      </p>
    </div>
  );
}
