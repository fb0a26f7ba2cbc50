import { useMemo, useState } from 'react';
import type { Draft, Passage } from '#shared/contract/index.ts';
import { useText } from '../../../app/texts.ts';
import { useAsk } from '../../../client/index.ts';
import { useNamed } from '../../../parts/actor-field.tsx';
import { ClauseDialog } from '../../../parts/clause-dialog.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { ReasonDialog } from '../../../parts/reason-dialog.tsx';
import { Failed, Loading } from '../../../parts/waiting.tsx';
import type { Match } from './matches.ts';
import { PassageLine } from './passage-line.tsx';
import { SideBySide } from './side-by-side.tsx';
import { type Marks, useMarks } from './use-marks.ts';
import { useReuseWords } from './use-reuse-words.ts';

type Props = Readonly<{ draft: Draft; match: Match; onClose(): void }>;
/** What is asked on top of both texts. */
type Asked = Readonly<{ what: 'mark'; passage: Passage }> | Readonly<{ what: 'clause'; text: string }>;

/** Draft and archived document side by side, only to be read. */
export function CompareDialog(props: Props) {
  return <Compare {...props} marks={null} />;
}

/** Draft and archived document side by side; each passage can be marked lawful, or taken in as boilerplate. */
export function MarkingDialog({ draftId, ...props }: Props & Readonly<{ draftId: string }>) {
  const marks = useMarks(draftId);
  return <Compare {...props} marks={marks} />;
}

function Compare({ draft, match, marks, onClose }: Props & Readonly<{ marks: Marks | null }>) {
  const { say } = useText();
  const named = useNamed();
  const words = useReuseWords();
  const source = useAsk('archive.get', { documentId: match.id });
  const passages = useMemo(() => match.passages.toSorted((a, b) => a.draft[0] - b.draft[0]), [match]);
  const [asked, setAsked] = useState<Asked | null>(null);
  const stop = () => setAsked(null);
  const mark = ({ source: place }: Passage, reason: string, name: string) => {
    marks?.mark({ documentId: match.id, source: place, reason, by: named(name) }, stop);
  };
  return (
    <>
      <Dialog
        onClose={onClose}
        title={`${say('compare.title')} · ${words.kind(match)}`}
        size="100%"
        xOffset={12}
        yOffset={12}
        closeOnEscape={asked === null}
      >
        <SideBySide
          draft={{
            label: say('compare.draft'),
            title: draft.document.title ?? draft.file.name,
            facts: '',
            text: draft.text,
          }}
          source={
            source.data === undefined
              ? undefined
              : {
                  label: say('compare.archive'),
                  title: match.title ?? match.file,
                  facts: words.facts(match).join(' · '),
                  text: source.data.text,
                }
          }
          waiting={source.error === null ? <Loading /> : <Failed error={source.error.error} />}
          passages={passages}
          about={(passage) => (
            <PassageLine
              passage={passage}
              ways={
                marks === null
                  ? undefined
                  : {
                      marks,
                      onMark: () => setAsked({ what: 'mark', passage }),
                      onClause: () => setAsked({ what: 'clause', text: meant(draft.text, passage) }),
                    }
              }
            />
          )}
        />
      </Dialog>
      {asked?.what === 'mark' && (
        <ReasonDialog
          title={say('compare.markTitle')}
          hint={say('compare.markHint')}
          action={say('compare.markTitle')}
          busy={marks?.busy ?? false}
          onClose={stop}
          onSubmit={(reason, name) => mark(asked.passage, reason, name)}
        />
      )}
      {asked?.what === 'clause' && <ClauseDialog text={asked.text} onClose={stop} />}
    </>
  );
}

/** The words that were selected in one of the texts, or the passage. */
function meant(text: string, { draft: [start, end] }: Passage): string {
  const selected = document.getSelection()?.toString().trim() ?? '';
  return selected === '' ? text.slice(start, end) : selected;
}
