import type { PlacedBlock } from './layout.ts';
import { MarkedText } from './marked-text.tsx';
import classes from './paper.module.css';
import type { TextContext } from './paper-chunk.tsx';

type Props = Readonly<{ cells: readonly PlacedBlock[]; context: TextContext }>;

/** A table from the cells that the reader found; a cell may hold several paragraphs. */
export function TableView({ cells, context }: Props) {
  const rows = rowsOf(cells);
  const columns = Math.max(...cells.map(({ block }) => (block.cell?.column ?? 0) + 1));
  return (
    <div className={classes.block} data-kind="table">
      <table className={classes.table}>
        <tbody>
          {rows.map(({ row, columns: inRow }) => (
            <tr key={row}>
              {inRow.map(({ column, blocks }, at) => (
                <td key={column} colSpan={Math.max(1, (inRow[at + 1]?.column ?? columns) - column)}>
                  {blocks.map(({ block, index }) => (
                    <p key={index} data-at={block.span[0]} data-align={block.align}>
                      <MarkedText start={block.span[0]} end={block.span[1]} context={context} />
                    </p>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type Cell = Readonly<{ column: number; blocks: readonly PlacedBlock[] }>;

function rowsOf(cells: readonly PlacedBlock[]): readonly Readonly<{ row: number; columns: readonly Cell[] }>[] {
  const rows = Map.groupBy(cells, ({ block }) => block.cell?.row ?? 0);
  return [...rows.entries()].map(([row, inRow]) => ({
    row,
    columns: [...Map.groupBy(inRow, ({ block }) => block.cell?.column ?? 0).entries()].map(([column, blocks]) => ({
      column,
      blocks,
    })),
  }));
}
