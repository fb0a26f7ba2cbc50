import type { ElementField } from '#shared/contract/index.ts';
import { useText } from '../../../app/texts.ts';
import type { Shared } from './element-row.tsx';
import classes from './elements.module.css';
import type { Row } from './outline.ts';
import { ValueEditor } from './value-editor.tsx';

type Props = Shared & Readonly<{ rows: readonly Row[]; editing: ElementField | null }>;

/** What was looked for and not found, in one quiet line; each can be given. */
export function Missing({ rows, editing, document: elements, correct, onEdit }: Props) {
  const { say } = useText();
  if (rows.length === 0) return null;
  const edited = rows.find(({ field }) => field !== null && field === editing);
  return (
    <>
      <p className={classes.missing} data-missing="">
        <span>{say('elements.notFound')}</span>
        <span className={classes.names}>
          {rows.map(({ name, field }) =>
            field === null ? (
              <span key={name}>{say(`elements.${name}`)}</span>
            ) : (
              <button
                key={name}
                type="button"
                aria-label={say('elements.correctField', { name: say(`elements.${name}`) })}
                onClick={() => onEdit(field)}
              >
                {say(`elements.${name}`)}
              </button>
            ),
          )}
        </span>
      </p>
      {edited !== undefined && edited.field !== null && (
        <div className={classes.row} data-row={edited.name}>
          <ValueEditor field={edited.field} document={elements} correct={correct} onClose={() => onEdit(null)} />
        </div>
      )}
    </>
  );
}
