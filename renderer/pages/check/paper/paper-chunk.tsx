import { memo } from 'react';
import type { z } from 'zod';
import type { Section } from '#shared/contract/index.ts';
import { BlockView } from './block-view.tsx';
import type { PlacedBlock } from './layout.ts';
import classes from './paper.module.css';
import type { Selection } from './paper.tsx';
import { type Mark, type Picked, within } from './segments.ts';
import { TableView } from './table-view.tsx';

export type Head = z.infer<typeof Section>;
export type TextContext = Readonly<{
  text: string;
  heads: readonly Head[];
  marks: readonly Mark[];
  onPick(picked: Picked): void;
}>;
type Props = TextContext & Readonly<{ placed: readonly PlacedBlock[]; selected: Selection | null; height: number }>;

/** Some dozens of blocks, laid out by the browser only when they are near the window. */
export const PaperChunk = memo(function PaperChunk({ placed, selected, height, text, heads, marks, onPick }: Props) {
  const start = placed[0]?.block.span[0] ?? 0;
  const end = placed.at(-1)?.block.span[1] ?? 0;
  const chosen = (selected?.spans ?? []).map(
    ([from, to]): Mark => ({ id: 'selected', kind: 'selected', start: from, end: to }),
  );
  const context: TextContext = { text, heads, marks: [...within(marks, start, end), ...chosen], onPick };
  return (
    <div className={classes.chunk} style={{ containIntrinsicSize: `auto ${height}px` }}>
      {groups(placed).map((group) =>
        group.length > 1 || group[0]?.block.cell !== undefined ? (
          <TableView key={group[0]?.index} cells={group} context={context} />
        ) : (
          group.map((one) => <BlockView key={one.index} placed={one} context={context} />)
        ),
      )}
    </div>
  );
});

/** Cells of one table together, every other block by itself. */
function groups(placed: readonly PlacedBlock[]): readonly (readonly PlacedBlock[])[] {
  const out: PlacedBlock[][] = [];
  for (const one of placed) {
    const last = out.at(-1);
    const table = one.block.cell?.table;
    if (table !== undefined && last?.[0]?.block.cell?.table === table) last.push(one);
    else out.push([one]);
  }
  return out;
}
