import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { type Draft, ElementField, type Report } from '#shared/contract/index.ts';
import { countCharacters } from '#shared/gongwen/index.ts';
import { useText } from '../../../app/texts.ts';
import type { Show } from '../paper/paper.tsx';
import { ScopePanel } from '../scope-panel.tsx';
import { openFields } from './candidates.ts';
import { CountRows } from './count-rows.tsx';
import { DoubtCard } from './doubt-card.tsx';
import { ElementRow } from './element-row.tsx';
import classes from './elements.module.css';
import type { Section } from './headings.ts';
import { Missing } from './missing.tsx';
import { outlineOf, type RowName } from './outline.ts';
import { SectionTree } from './section-tree.tsx';
import { type Correct, useCorrect } from './use-correct.ts';
import { useElementWords } from './use-words.ts';

/** What of the elements is meant: a panel under them, or the line of one. */
export type Wanted = Readonly<{ panel: 'doubts' | 'length' | 'scope' } | { row: RowName }>;

type Props = Readonly<{
  draftId: string;
  draft: Draft;
  report: Report;
  /** which part was asked for; the object is new with every asking */
  wanted: Wanted | null;
  onShow: Show;
}>;

/** 要素: what was understood of the draft, in the order of the document; every value shows its place and can be put right. */
export function ElementsView({ draftId, draft, report, wanted, onShow }: Props) {
  const { say } = useText();
  const view = useRef<HTMLDivElement>(null);
  const correct = keepingFocus(useCorrect(draftId), view);
  const [editing, setEditing] = useState<ElementField | null>(null);
  const groups = useOutline(draft);
  const headings = useMemo(() => headingsIn(draft.document), [draft]);
  const open = openFields(draft.document, ElementField.options);
  useEffect(() => {
    if (wanted === null) return;
    const [place, block] =
      'panel' in wanted
        ? ([`[data-panel="${wanted.panel}"]`, 'start'] as const)
        : ([`[data-row="${wanted.row}"]`, 'nearest'] as const);
    view.current?.querySelector(place)?.scrollIntoView({ block });
  }, [wanted]);

  const shared = { document: draft.document, correct, onEdit: setEditing, onShow };
  return (
    <div ref={view} className={classes.elements} tabIndex={-1}>
      {open.length > 0 && (
        <section
          className={classes.doubts}
          data-panel="doubts"
          aria-label={say('elements.unsureTitle', { n: open.length })}
        >
          <h2>{say('elements.unsureTitle', { n: open.length })}</h2>
          {open.map((one) => (
            <DoubtCard key={one.field} {...shared} open={one} editing={editing === one.field} />
          ))}
        </section>
      )}
      {groups.map(({ name, rows }) => {
        const found = rows.filter((row) => row.values.length > 0 || isSettled(row.field, draft));
        const missing = rows.filter((row) => !found.includes(row));
        if (rows.length === 0) return null;
        return (
          <section key={name} aria-label={say(`elements.groups.${name}`)}>
            <h2>{say(`elements.groups.${name}`)}</h2>
            {found.length > 0 && (
              <dl>
                {found.map((row) => (
                  <ElementRow
                    key={row.name}
                    {...shared}
                    row={row}
                    editing={
                      row.field !== null && editing === row.field && !open.some(({ field }) => field === editing)
                    }
                  >
                    <SectionTree sections={headings[row.name] ?? []} onShow={onShow} />
                  </ElementRow>
                ))}
              </dl>
            )}
            <Missing {...shared} rows={missing} editing={editing} />
          </section>
        );
      })}
      <ScopePanel report={report} onShow={onShow} />
      <CountRows report={report} />
    </div>
  );
}

/** The button that was pressed goes with the doubt or the editor: who works by keyboard stays beside it. */
function keepingFocus(correct: Correct, view: RefObject<HTMLElement | null>): Correct {
  const stay = () => view.current?.focus({ preventScroll: true });
  return {
    ...correct,
    set: (field, value) => {
      const taken = correct.set(field, value);
      if (taken) stay();
      return taken;
    },
    restore: (field) => {
      correct.restore(field);
      stay();
    },
  };
}

/** The headings of a shell are those of the text that it prints, but for the few of its own. */
function headingsIn({ sections, spans: { printedText } }: Draft['document']): Partial<Record<RowName, Section[]>> {
  const isPrinted = ({ start }: Section) =>
    printedText !== undefined && printedText[0] <= start && start < printedText[1];
  return { body: sections.filter((one) => !isPrinted(one)), printedText: sections.filter(isPrinted) };
}

/** What a person said stays a line of its own, also where they said that there is none. */
function isSettled(field: ElementField | null, { document }: Draft): boolean {
  return field !== null && document.corrected.includes(field);
}

function useOutline(draft: Draft) {
  const { say, write } = useText();
  const words = useElementWords();
  return useMemo(
    () =>
      outlineOf(draft, {
        write: words.value,
        attachment: (n) => say('elements.untitledAttachment', { n }),
        characters: (span) =>
          say('elements.characters', { n: write.number(countCharacters(draft.text.slice(...span))) }),
      }),
    [draft, say, write, words],
  );
}
