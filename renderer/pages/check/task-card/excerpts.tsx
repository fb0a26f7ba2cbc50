import type { Span } from '#shared/contract/index.ts';
import { useText } from '../../../app/texts.ts';
import { inPieces } from './pieces.ts';
import classes from './task-card.module.css';

type Props = Readonly<{
  title: string;
  text: string;
  places: readonly Readonly<{ text: string; span: Span; yuan?: number | null }>[];
  current: Span | null;
  onShow(span: Span): void;
}>;

/** Characters of the sentence around a place that say what it is about. */
const before = 16;
const behind = 20;

/** Places that mean little by themselves, each in its words. */
export function Excerpts({ title, text, places, current, onShow }: Props) {
  const { say, write } = useText();
  if (places.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>
        {title} {write.number(places.length)}
      </h2>
      {inPieces(places).map((piece) => (
        <ul key={piece[0]?.span.join()} className={classes.excerpts}>
          {piece.map(({ text: said, span, yuan = null }) => (
            <li key={span.join()} data-current={span === current || undefined}>
              <button
                type="button"
                lang="zh-CN"
                title={yuan === null ? undefined : say('tasks.yuan', { n: write.number(yuan) })}
                onClick={() => onShow(span)}
              >
                {tail(text.slice(Math.max(0, span[0] - before), span[0]))}
                <strong>{said}</strong>
                {head(text.slice(span[1], span[1] + behind))}
              </button>
            </li>
          ))}
        </ul>
      ))}
    </section>
  );
}

/** Of what stands before: the words of the same sentence. */
function tail(text: string): string {
  return (
    text
      .split(/[\n。；;]/u)
      .at(-1)
      ?.trimStart() ?? ''
  );
}

function head(text: string): string {
  return text.split(/[\n。；;]/u)[0]?.trimEnd() ?? '';
}
