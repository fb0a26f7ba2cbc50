import { useText } from '../../../app/texts.ts';
import type { PlacedBlock } from './layout.ts';
import { MarginLabels } from './margin-labels.tsx';
import { MarkedText } from './marked-text.tsx';
import classes from './paper.module.css';
import type { TextContext } from './paper-chunk.tsx';
import { isWide, type Mark, within } from './segments.ts';

type Props = Readonly<{ placed: PlacedBlock; context: TextContext }>;

/** One paragraph with its margin: what it is on the left, where pages begin on the right. */
export function BlockView({ placed, context }: Props) {
  const { say, term } = useText();
  const { block, role, labels, indent, pages } = placed;
  const [start, end] = block.span;
  const rail = railOf(within(context.marks, start, end));
  const kindLabel = notes[block.kind];
  return (
    <div
      className={classes.block}
      data-role={role}
      data-kind={block.kind}
      data-align={block.align}
      data-rail={rail?.kind}
    >
      {(labels.length > 0 || kindLabel !== undefined) && <MarginLabels names={labels} note={kindLabel} />}
      {pages.map(({ page, atLine }) => (
        <span key={page} className={classes.pageMark} style={{ top: `${atLine}lh` }} aria-hidden="true">
          {say('check.pageMark', { n: page })}
        </span>
      ))}
      {rail !== undefined && (
        <button
          type="button"
          className={classes.rail}
          data-mark={rail.id}
          data-kind={rail.kind}
          aria-label={rail.kind === 'trial' ? say('findings.trial') : term(`levels:${rail.kind}`)}
          tabIndex={-1}
        />
      )}
      <p className={classes.text} data-at={start} style={indent > 0 ? { textIndent: `${indent}em` } : undefined}>
        <MarkedText start={start} end={end} context={context} />
      </p>
    </div>
  );
}

const notes: Partial<Record<PlacedBlock['block']['kind'], 'textbox' | 'footnote' | 'endnote' | 'header' | 'footer'>> = {
  textbox: 'textbox',
  footnote: 'footnote',
  endnote: 'endnote',
  header: 'header',
  footer: 'footer',
};

const order = ['must', 'should', 'note', 'trial'] as const;
type Rail = Readonly<{ id: string; kind: (typeof order)[number] }>;

/** The gravest of the findings that speak of the text as a whole. */
function railOf(marks: readonly Mark[]): Rail | undefined {
  const wide = marks.filter((mark) => mark.kind !== 'selected' && isWide(mark));
  for (const kind of order) {
    const mark = wide.find((one) => one.kind === kind);
    if (mark !== undefined) return { id: mark.id, kind };
  }
  return undefined;
}
