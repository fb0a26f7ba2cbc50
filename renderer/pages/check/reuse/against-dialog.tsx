import { useMemo, useState } from 'react';
import { type Against, type Draft, LocalKind, type Span } from '#shared/contract/index.ts';
import { useText } from '../../../app/texts.ts';
import { Dialog } from '../../../parts/dialog.tsx';
import classes from './against.module.css';
import { PassageLine } from './passage-line.tsx';
import { quote } from './quote.ts';
import { SideBySide } from './side-by-side.tsx';

type Props = Readonly<{ draft: Draft; against: Against; onClose(): void }>;

/** The draft beside a superior's document: whether it says anything of its own, and what. */
export function AgainstDialog({ draft, against, onClose }: Props) {
  const { say, write } = useText();
  const [jump, setJump] = useState<Readonly<{ at: Span; turn: number }>>();
  const { source, verdict } = against;
  const percent = write.percent(against.coverage);
  const beyond = write.percent(against.coverageBeyondBoilerplate);
  const passages = useMemo(() => against.passages.toSorted((a, b) => a.draft[0] - b.draft[0]), [against]);
  const facts = [
    source.documentNumber,
    source.issuers.join('、') || null,
    source.signedOn === null ? null : write.date(source.signedOn),
  ];
  return (
    <Dialog onClose={onClose} title={say('against.title')} size="100%" xOffset={12} yOffset={12}>
      <SideBySide
        above={
          <>
            <div className={classes.verdict} data-verdict={verdict} role="status">
              <strong>{say(`against.verdict.${verdict}`, { n: write.number(against.ownCharacters) })}</strong>{' '}
              <span>{say(percent === beyond ? 'against.coverage' : 'against.beyond', { percent, beyond })}</span>
            </div>
            <LocalList
              text={draft.text}
              local={against.local}
              onGo={(at) => setJump((last) => ({ at, turn: (last?.turn ?? 0) + 1 }))}
            />
          </>
        }
        draft={{
          label: say('compare.draft'),
          title: draft.document.title ?? draft.file.name,
          facts: '',
          text: draft.text,
        }}
        source={{
          label: say('compare.superior'),
          title: source.title ?? source.file,
          facts: facts.filter((fact) => fact !== null).join(' · '),
          text: source.text,
        }}
        passages={passages}
        about={(passage) =>
          (passage.boilerplate === true || passage.lawful !== undefined) && <PassageLine passage={passage} />
        }
        jump={jump}
      />
    </Dialog>
  );
}

type LocalProps = Readonly<{ text: string; local: Against['local']; onGo(at: Span): void }>;

/** UTF-16 units of a measure that are quoted. */
const quoted = 40;

/** What only the draft says, by kind, each word once; it goes to its places, one after the other. */
function LocalList({ text, local, onGo }: LocalProps) {
  const { say, write } = useText();
  const [gone, setGone] = useState<Readonly<Record<string, number>>>({});
  const byKind = Map.groupBy(local, ({ kind }) => kind);
  if (local.length === 0) return <p className={classes.none}>{say('against.localNone')}</p>;
  const list = (kinds: readonly LocalKind[]) => (
    <dl>
      {kinds.map((kind) => {
        const words = [...Map.groupBy(byKind.get(kind) ?? [], ({ at }) => quote(text, at, quoted))];
        if (words.length === 0) return null;
        return (
          <div key={kind} data-local={kind}>
            <dt>
              {say(`against.localKind.${kind}`)} {write.number(words.length)}
            </dt>
            <dd>
              {words.map(([word, places]) => (
                <button
                  key={word}
                  type="button"
                  lang="zh-CN"
                  onClick={() => {
                    const turn = gone[word] ?? 0;
                    const place = places[turn % places.length];
                    setGone({ ...gone, [word]: turn + 1 });
                    if (place !== undefined) onGo(place.at);
                  }}
                >
                  {word}
                  {places.length > 1 && ` ×${write.number(places.length)}`}
                </button>
              ))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
  // Measures decide whether a document of one's own is needed: they stand beside the many words, not below them.
  const isWord = (kind: LocalKind) => kind !== 'measure';
  return (
    <section className={classes.local} aria-label={say('against.local')}>
      {byKind.has('measure') && list(['measure'])}
      {[...byKind.keys()].some(isWord) && list(LocalKind.options.filter(isWord))}
    </section>
  );
}
