import { type KeyboardEvent, memo, useCallback, useState } from 'react';
import type { z } from 'zod';
import { type ArchivedDocument, kinds, type RecognisedField } from '#shared/contract/index.ts';
import archive from './archive.module.css';
import classes from './recognised.module.css';

export type Document = z.infer<typeof ArchivedDocument>;

const fields = ['title', 'documentNumber', 'signedOn', 'kind'] as const satisfies readonly RecognisedField[];
/** As long as the office keeps them. */
const mostLetters = { title: 500, documentNumber: 100 } as const;

/** Made once for all rows: thousands of look-ups would be felt while scrolling. */
export type Words = Readonly<{
  columns: Readonly<Record<(typeof columns)[number], string>>;
  nothing: string;
  otherKind: string;
  takeBack: string;
  /** of a document that is not compared with */
  aside: string;
  was(value: string): string;
}>;
export const columns = ['file', 'title', 'documentNumber', 'signedOn', 'kind'] as const;

type Props = Readonly<{
  document: Document;
  words: Words;
  /** `null`: there is none */
  onCorrect(document: Document, field: RecognisedField, value: string | null): void;
}>;

/**
 * One document's fields as they will be used: a value that is typed over is kept when the field is left. Drawn again
 * only when the document changes: scrolling must not cost a frame.
 */
export const RecognisedRow = memo(function RecognisedRow({ document, words, onCorrect }: Props) {
  return (
    <>
      <td className={classes.file} title={document.file}>
        {document.aside !== undefined && <span className={archive.aside}>{words.aside}</span>}
        {document.file}
      </td>
      {fields.map((field) => (
        <FieldCell
          key={field}
          field={field}
          document={document}
          words={words}
          onChange={(written) => {
            const value = written.trim() === '' ? null : written.trim();
            if (value !== document[field]) onCorrect(document, field, value);
          }}
        />
      ))}
    </>
  );
});

type WrittenName = 'title' | 'documentNumber' | 'signedOn';
type CellProps = Readonly<{
  field: RecognisedField;
  document: Document;
  words: Words;
  onChange(value: string): void;
}>;

function FieldCell({ field, document, words, onChange }: CellProps) {
  const correction = document.corrected.find((one) => one.field === field);
  const value = document[field] ?? '';
  const label = `${words.columns[field]} ${document.file}`;
  return (
    <td data-corrected={correction !== undefined}>
      <span className={classes.cell}>
        {field === 'kind' ? (
          <KindField label={label} value={value} words={words} onChange={onChange} />
        ) : (
          <WrittenField key={value} field={field} label={label} value={value} words={words} onChange={onChange} />
        )}
        {correction !== undefined && (
          <button
            type="button"
            className={classes.back}
            title={words.was(correction.recognised ?? words.nothing)}
            aria-label={`${words.takeBack} ${label}`}
            onClick={() => onChange(correction.recognised ?? '')}
          >
            {words.takeBack}
          </button>
        )}
      </span>
    </td>
  );
}

type FieldProps = Readonly<{ label: string; value: string; words: Words; onChange(value: string): void }>;

/**
 * What only a chosen field needs (options, the parts of a date) is made when someone comes near: hundreds of them in
 * sight would cost a frame while scrolling.
 */
function useNear() {
  const [near, setNear] = useState(false);
  const comes = useCallback(() => setNear(true), []);
  return { near, onNear: { onPointerEnter: comes, onFocus: comes } };
}

function WrittenField({ field, label, value, words, onChange }: FieldProps & Readonly<{ field: WrittenName }>) {
  const { near, onNear } = useNear();
  const isDate = field === 'signedOn';
  return (
    <input
      type={isDate && near ? 'date' : 'text'}
      aria-label={label}
      defaultValue={value}
      placeholder={words.nothing}
      maxLength={isDate ? undefined : mostLetters[field]}
      spellCheck={false}
      onBlur={(event) => onChange(event.target.value)}
      onKeyDown={leaveOrTakeBack}
      {...onNear}
    />
  );
}

function KindField({ label, value, words, onChange }: FieldProps) {
  const { near, onNear } = useNear();
  const offered = near ? ['', ...kinds, 'other'] : [value];
  const nameOf = (kind: string) => (kind === '' ? words.nothing : kind === 'other' ? words.otherKind : kind);
  return (
    <select
      aria-label={label}
      value={value}
      data-missing={value === ''}
      onChange={(event) => onChange(event.target.value)}
      {...onNear}
    >
      {offered.map((kind) => (
        <option key={kind} value={kind}>
          {nameOf(kind)}
        </option>
      ))}
    </select>
  );
}

function leaveOrTakeBack(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key === 'Escape') event.currentTarget.value = event.currentTarget.defaultValue;
  if (event.key === 'Escape' || event.key === 'Enter') event.currentTarget.blur();
}
