import type { Span } from '#shared/contract/index.ts';
import { useText } from '../../../app/texts.ts';
import type { Candidate, Open } from './candidates.ts';
import { elementOf, type Shared } from './element-row.tsx';
import classes from './elements.module.css';
import { rowOf } from './outline.ts';
import { useElementWords } from './use-words.ts';
import { ValueEditor } from './value-editor.tsx';

type Props = Shared & Readonly<{ open: Open; editing: boolean }>;

/** An element on which cues disagree: everything it may be, each taken with one click. */
export function DoubtCard({
  open: { field, candidates },
  editing,
  document: elements,
  correct,
  onEdit,
  onShow,
}: Props) {
  const { say } = useText();
  const words = useElementWords();
  const name = words.name(field);
  return (
    <article className={classes.doubt} aria-label={`${name} ${say('elements.unsure')}`} data-doubt={field}>
      <h3>
        {name}
        <span className={classes.unsure}>{say('elements.unsure')}</span>
      </h3>
      <ul>
        {candidates.map((candidate) => (
          <li key={JSON.stringify(candidate.value)}>
            <Offer
              candidate={candidate}
              text={words.value(field, candidate.value)}
              reason={words.cues(candidate.cues)}
              onShow={(spans) => onShow(spans, { element: elementOf(rowOf(field)) })}
            />
            <button
              type="button"
              className={classes.choose}
              aria-label={say('elements.isThisValue', { name, value: words.value(field, candidate.value) })}
              disabled={correct.busy}
              onClick={() => correct.set(field, candidate.value)}
            >
              {say('elements.isThis')}
            </button>
          </li>
        ))}
      </ul>
      {editing ? (
        <ValueEditor field={field} document={elements} correct={correct} onClose={() => onEdit(null)} />
      ) : (
        <button type="button" className={classes.other} onClick={() => onEdit(field)}>
          {say('elements.other')}
        </button>
      )}
    </article>
  );
}

type OfferProps = Readonly<{
  candidate: Candidate;
  text: string;
  reason: string;
  onShow(spans: readonly Span[]): void;
}>;

function Offer({ candidate: { span }, text, reason, onShow }: OfferProps) {
  return (
    <span className={classes.offer}>
      {span === null ? (
        <span lang="zh-CN">{text}</span>
      ) : (
        <button type="button" lang="zh-CN" onClick={() => onShow([span])}>
          {text}
        </button>
      )}
      {reason !== '' && <span className={classes.reason}>{reason}</span>}
    </span>
  );
}
