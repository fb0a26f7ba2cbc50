import type { ReactNode } from 'react';
import type { Draft, ElementField } from '#shared/contract/index.ts';
import { elementValue } from '#shared/gongwen/index.ts';
import { useText } from '../../../app/texts.ts';
import type { ElementName } from '../paper/layout.ts';
import type { Show } from '../paper/paper.tsx';
import { usePointed, usePointing } from '../places.tsx';
import { reasonsFor, recognisedBefore } from './candidates.ts';
import classes from './elements.module.css';
import type { Row, RowName, Shown } from './outline.ts';
import { ShellFacts } from './shell-facts.tsx';
import type { Correct } from './use-correct.ts';
import { useElementWords } from './use-words.ts';
import { ValueEditor } from './value-editor.tsx';
import { sameValue } from './values.ts';

/** What lines, doubts and missing elements alike are given. */
export type Shared = Readonly<{
  document: Draft['document'];
  correct: Correct;
  onEdit(field: ElementField | null): void;
  onShow: Show;
}>;
type Props = Shared & Readonly<{ row: Row; editing: boolean; children?: ReactNode }>;

/** One element: what it is called, what it says, whether that is sure; pressed, it shows its place. */
export function ElementRow({ row, editing, children, document: elements, correct, onEdit, onShow }: Props) {
  const { say } = useText();
  const pointing = usePointing();
  const { hovered, chosen } = usePointed();
  const { name, field, values } = row;
  const element = elementOf(name);
  const isUnsure = field !== null && elements.unsure.includes(field);
  const isCorrected = field !== null && elements.corrected.includes(field);
  return (
    <div
      className={classes.row}
      data-row={name}
      data-hovered={(element !== null && element === hovered) || undefined}
      data-chosen={(element !== null && element === chosen) || undefined}
      data-unsure={isUnsure || undefined}
      onPointerEnter={() => pointing.hover(element)}
      onPointerLeave={() => pointing.hover(null)}
    >
      <dt>{say(`elements.${name}`)}</dt>
      <dd>
        <span className={classes.values} lang={isDerived(name) ? undefined : 'zh-CN'}>
          {values.length === 0 && <span className={classes.why}>{say('elements.nothing')}</span>}
          <Values values={values} onShow={(spans) => onShow(spans, shownAs(element))} />
        </span>
        {name === 'isShell' && <ShellFacts shell={elements.shell} onShow={onShow} />}
        {isUnsure && <span className={classes.unsure}>{say('elements.unsure')}</span>}
        {isCorrected && field !== null && <Corrected field={field} document={elements} correct={correct} />}
        {field !== null && isDerived(name) && !isCorrected && !isUnsure && (
          <Why field={field} document={elements} onShow={onShow} />
        )}
      </dd>
      {field !== null && !editing && (
        <button
          type="button"
          className={classes.edit}
          aria-label={say('elements.correctField', { name: say(`elements.${name}`) })}
          onClick={() => onEdit(field)}
        >
          {say('elements.correct')}
        </button>
      )}
      {field !== null && editing && (
        <ValueEditor field={field} document={elements} correct={correct} onClose={() => onEdit(null)} />
      )}
      {children}
    </div>
  );
}

function Values({ values, onShow }: Readonly<{ values: readonly Shown[]; onShow(spans: Shown['spans']): void }>) {
  const { say } = useText();
  return values.map(({ text, spans, unlisted = false }, at) => {
    // a list may name the same organ twice
    const key = `${at} ${text}`;
    return spans.length === 0 ? (
      <span key={key}>{text}</span>
    ) : (
      <span key={key}>
        <button type="button" onClick={() => onShow(spans)}>
          {text}
        </button>
        {unlisted && <span className={classes.note}>{say('elements.unlisted')}</span>}
      </span>
    );
  });
}

/** It is a person's word, with the way back. */
function Corrected({
  field,
  document: elements,
  correct,
}: Pick<Shared, 'document' | 'correct'> & { field: ElementField }) {
  const { say } = useText();
  const words = useElementWords();
  const before = recognisedBefore(elements, field);
  const isConfirmed = before !== undefined && sameValue(before, elementValue(elements, field));
  return (
    <span className={classes.corrected}>
      <span className={classes.badge} title={say('elements.correctedHint')}>
        {say(isConfirmed ? 'elements.confirmed' : 'elements.corrected')}
      </span>
      <button
        type="button"
        aria-label={say('elements.restoreField', { name: words.name(field) })}
        title={before === undefined ? undefined : say('elements.quoted', { text: words.value(field, before) })}
        disabled={correct.busy}
        onClick={() => correct.restore(field)}
      >
        {say('elements.restore')}
      </button>
    </span>
  );
}

/** Why it was taken for this; the cue's place is one click away. */
function Why({ field, document: elements, onShow }: Pick<Shared, 'document' | 'onShow'> & { field: ElementField }) {
  const words = useElementWords();
  const [reason] = reasonsFor(elements, field);
  if (reason === undefined) return null;
  const text = words.cues(reason.cues);
  const { span } = reason;
  return span === null ? (
    <span className={classes.why} title={text}>
      {text}
    </span>
  ) : (
    <button type="button" className={classes.why} title={text} onClick={() => onShow([span])}>
      {text}
    </button>
  );
}

function isDerived(name: RowName): boolean {
  return elementOf(name) === null;
}

/** The element on the paper that a line is about; what is only told from others has none. */
export function elementOf(name: RowName): ElementName | null {
  switch (name) {
    case 'kind':
    case 'form':
    case 'direction':
    case 'nature':
    case 'isShell':
      return null;
    default:
      return name;
  }
}

/** Whole texts are gone to from their top. */
function shownAs(element: ElementName | null): Parameters<Show>[1] {
  const isText = element === 'body' || element === 'printedText' || element === 'attachments';
  return { element, to: isText ? 'top' : 'middle' };
}
