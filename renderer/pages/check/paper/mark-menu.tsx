import { type MouseEvent, useState } from 'react';
import type { ElementField, ElementValue, Span } from '#shared/contract/index.ts';
import { useText } from '../../../app/texts.ts';
import { useElementWords } from '../elements/use-words.ts';
import { readAs } from '../elements/values.ts';
import classes from './mark-menu.module.css';

/** What a person marked, and where on the paper the menu has room. */
export type Marked = Readonly<{ span: Span; left: number; top: number }>;

type Props = Readonly<{
  marked: Marked;
  text: string;
  onSet(field: ElementField, value: ElementValue): void;
  /** takes the words in as boilerplate, where that is offered */
  onClause?: ((text: string) => void) | undefined;
}>;

const first: readonly ElementField[] = ['title', 'mainRecipients', 'issuers', 'documentNumber', 'signedOn'];
const others: readonly ElementField[] = [
  'ccRecipients',
  'signers',
  'attachments',
  'annotation',
  'urgency',
  'printedBy',
  'printedOn',
  'copyNumber',
];

/** 设为…: the marked text is this element, whatever was recognised. Only what it can be is offered. */
export function MarkMenu({ marked, text, onSet, onClause }: Props) {
  const { say } = useText();
  const words = useElementWords();
  const [more, setMore] = useState(false);
  const stretch = text.slice(...marked.span);
  const offers = (fields: readonly ElementField[]) =>
    fields.flatMap((field) => {
      const value = readAs(field, stretch);
      return value === undefined ? [] : [{ field, value }];
    });
  const shown = [...offers(first), ...(more ? offers(others) : [])];
  const canSet = shown.length > 0 || offers(others).length > 0;
  if (!canSet && onClause === undefined) return null;
  return (
    <div
      className={classes.menu}
      role="toolbar"
      aria-label={say('elements.setAs')}
      style={{ left: marked.left, top: marked.top }}
      onMouseDown={keepMarked}
    >
      {canSet && <span>{say('elements.setAs')}</span>}
      {shown.map(({ field, value }) => (
        <button key={field} type="button" onClick={() => onSet(field, value)}>
          {words.name(field)}
        </button>
      ))}
      {!more && offers(others).length > 0 && (
        <button type="button" className={classes.more} onClick={() => setMore(true)}>
          {say('elements.more')}
        </button>
      )}
      {onClause !== undefined && (
        <button type="button" onClick={() => onClause(stretch)}>
          {say('compare.addClause')}
        </button>
      )}
    </div>
  );
}

/** Pressing a button would otherwise unmark the text that it is about. */
function keepMarked(event: MouseEvent): void {
  event.preventDefault();
}
