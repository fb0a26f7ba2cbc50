import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Level, matchShare, type Report } from '#shared/contract/index.ts';
import { useSession } from '../../app/session.tsx';
import { useText } from '../../app/texts.ts';
import { BasisLine } from '../../parts/rule-help/index.ts';
import { Where } from '../../parts/where.tsx';
import { type Accepted, type Found, skippedTogether } from './arrange.ts';
import { CorrectedElements } from './elements/index.ts';
import { gaugeFacts, gaugeNames } from './gauge-facts.ts';
import { useGaugeWords, useStateWord } from './gauge-words.ts';
import classes from './print-report.module.css';
import { shownMatches, useReuseWords } from './reuse/index.ts';
import { useSkips } from './skips.ts';

type Props = Readonly<{ report: Report; accepted: Accepted }>;

/** The report as a document on paper; there only while the browser prints. */
export function PrintReport({ report, accepted }: Props) {
  const { say } = useText();
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const title = document.title;
    // What is printed is what stands on the page when the handler returns.
    const before = () => {
      document.title = say('print.fileName', { name: report.file.name });
      flushSync(() => setPrinting(true));
    };
    const after = () => {
      document.title = title;
      setPrinting(false);
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [say, report]);
  return printing ? <Sheet report={report} accepted={accepted} /> : null;
}

function Sheet({ report, accepted }: Props) {
  const { say, write } = useText();
  const { version, workspace } = useSession();
  const { document: elements, file } = report;
  const facts = [
    [say('elements.title'), elements.title],
    [say('issue.fileName'), file.name],
    [say('elements.documentNumber'), elements.documentNumber?.raw ?? null],
    [say('elements.issuers'), elements.issuers.join('、') || null],
    [say('elements.mainRecipients'), elements.mainRecipients.join('、') || null],
    [say('print.checkedBy'), [workspace?.name, report.pack.title].filter((part) => part !== undefined).join(' · ')],
    [say('print.checkedOn'), write.date(report.asOf)],
    [say('print.fingerprint'), file.sha256.slice(0, 16)],
  ] as const;
  return (
    <article className={classes.sheet} data-testid="print">
      <h1>{say('print.title')}</h1>
      <dl className={classes.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value ?? say('elements.notFound')}</dd>
          </div>
        ))}
        <div>
          <CorrectedElements document={elements} />
        </div>
      </dl>
      <Figures report={report} accepted={accepted} />
      <Findings report={report} accepted={accepted} />
      <Unchecked report={report} />
      <Duplicates report={report} />
      <Passed report={report} />
      <p className={classes.foot}>{say('print.foot', { version })}</p>
    </article>
  );
}

function Figures({ report, accepted }: Props) {
  const { say } = useText();
  const words = useGaugeWords();
  const stateWord = useStateWord();
  return (
    <table className={classes.table}>
      <tbody>
        {gaugeNames.map((name) => {
          const facts = gaugeFacts(name, report, accepted);
          const { figure, details } = words(facts, report);
          return (
            <tr key={name}>
              <th scope="row">{say(`gauge.${name}`)}</th>
              <td>{figure}</td>
              <td>{details.join(' · ')}</td>
              <td>{stateWord(facts.state)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const levels = ['must', 'should', 'note'] as const satisfies readonly Level[];

function Findings({ report, accepted }: Props) {
  const { say, term } = useText();
  if (report.findings.length === 0) return <p>{say('findings.none')}</p>;
  const trial = report.findings.filter((finding) => finding.trial);
  return (
    <>
      {levels.map((level) => (
        <FindingList
          key={level}
          title={term(`levels:${level}`)}
          findings={report.findings.filter((finding) => finding.level === level && !finding.trial)}
          report={report}
          accepted={accepted}
        />
      ))}
      <FindingList title={say('found.trial')} findings={trial} report={report} accepted={accepted} />
    </>
  );
}

type ListProps = Props & Readonly<{ title: string; findings: readonly Found[] }>;

function FindingList({ title, findings, report, accepted }: ListProps) {
  const { say, write } = useText();
  if (findings.length === 0) return null;
  return (
    <section>
      <h2>
        {title} {write.number(findings.length)}
      </h2>
      <ol>
        {findings.map(({ id, message, basis, anchor, at }) => {
          const reason = accepted.get(anchor)?.reason;
          return (
            <li key={id}>
              <p>{message}</p>
              <p className={classes.small}>
                <Where report={report} at={at} />
                {' · '}
                <BasisLine basis={basis} />
              </p>
              {reason !== undefined && (
                <p className={classes.small}>
                  {say('common.reason')}：{reason}
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Unchecked({ report }: Pick<Props, 'report'>) {
  const { say, term, write } = useText();
  const skips = useSkips();
  const { notRead } = report.read;
  if (report.skipped.length === 0 && notRead.length === 0) return null;
  return (
    <section>
      <h2>{say('findings.skippedTitle', { n: write.number(report.skipped.length + notRead.length) })}</h2>
      <ul>
        {skippedTogether(report.skipped, skips.why).map(({ why, rules }) => (
          <li key={why}>
            {say('findings.skippedLine', { name: rules.map((rule) => term(`rules:${rule}.name`)).join('、'), why })}
          </li>
        ))}
        {notRead.length > 0 && (
          <li>
            {say('check.notRead', {
              parts: notRead.map(({ part, count }) => `${term(`parts:${part}`)} ${write.number(count)}`).join('、'),
            })}
          </li>
        )}
      </ul>
    </section>
  );
}

function Duplicates({ report: { reuse } }: Pick<Props, 'report'>) {
  const { say, write } = useText();
  const words = useReuseWords();
  const matches = shownMatches(reuse);
  if (matches.length === 0) return null;
  return (
    <section>
      <h2>{say('ledger.duplicates')}</h2>
      <table className={classes.table}>
        <tbody>
          {matches.map((match) => (
            <tr key={match.id}>
              <td className={classes.whole}>
                {match.passages.length === 0 ? '—' : say('number.percent', { n: write.percent(matchShare(match)) })}
              </td>
              <td>{match.title ?? match.file}</td>
              <td className={classes.whole}>{match.documentNumber ?? ''}</td>
              <td className={classes.whole}>{match.signedOn === null ? '' : write.date(match.signedOn)}</td>
              <td className={classes.whole}>{words.kind(match)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Passed({ report }: Pick<Props, 'report'>) {
  const { say, term } = useText();
  if (report.passed.length === 0) return null;
  return (
    <section>
      <h2>{say('findings.passed', { n: report.passed.length })}</h2>
      <p className={classes.small}>{report.passed.map(({ rule }) => term(`rules:${rule}.name`)).join('、')}</p>
    </section>
  );
}
