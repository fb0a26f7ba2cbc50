import type { Block, ReadDocument, Task } from '#shared/contract/index.ts';
import { trimRange } from '../text.ts';
import { dueOf } from './dues.ts';
import { mention, organList } from './organs.ts';
import type { Frame } from './scope.ts';
import type { Role } from './subject.ts';

type Cell = Readonly<{ start: number; end: number; row: number; column: number }>;
type Column = 'matter' | 'due' | Role;

const headings: readonly (readonly [RegExp, Column])[] = [
  [/^(?:牵头(?:责任)?(?:单位|部门)|主办单位|牵头)$/u, 'lead'],
  [/^(?:配合|协办|协助|协同|参与|参加)(?:责任)?(?:单位|部门)$/u, 'support'],
  [
    /^(?:主?责任?(?:单位|部门|主体|科室|处室)|承办(?:单位|部门)|落实单位|实施单位|主要责任单位|负责(?:单位|部门))$/u,
    'responsible',
  ],
  [
    /^(?:完成|整改|办[理结]|工作|落实)?(?:时限|期限)(?:要求)?$|^(?:完成|整改|办结|落实)时间$|^时间(?:节点|要求|进度)$/u,
    'due',
  ],
  [
    /^(?:主要|重点|工作|具体|目标|改革|整改)*(?:任务|事项|内容|措施|举措|项目)(?:名称|内容|及措施|和措施)?$|^(?:工作|任务)(?:分解|清单)?$/u,
    'matter',
  ],
];
/** of several columns that say what, the one that says most */
const fuller = /措施|举措|内容|具体/u;

/** Cells of the tables of the flow, table by table, row by row. */
export function tablesOf(source: ReadDocument): Cell[][][] {
  const tables = new Map<number, Cell[][]>();
  for (const { cell, span } of source.blocks as readonly Block[]) {
    if (!cell) continue;
    const [start, end] = trimRange(source.text, span[0], span[1]);
    const rows = tables.get(cell.table) ?? [];
    tables.set(cell.table, rows);
    if (rows.at(-1)?.[0]?.row !== cell.row) rows.push([]);
    const row = rows.at(-1) as Cell[];
    const last = row.at(-1);
    // paragraphs of one cell
    if (last && last.column === cell.column) row[row.length - 1] = { ...last, end: Math.max(last.end, end) };
    else row.push({ start, end, row: cell.row, column: cell.column });
  }
  return [...tables.values()];
}

/** Tasks of tables whose header names what and who or until when: 任务 | 责任单位 | 完成时限. */
export function tasksInTables(frame: Frame, tables: readonly (readonly (readonly Cell[])[])[]): Task[] {
  return tables.flatMap((rows) => {
    const at = rows.slice(0, 4).findIndex((row) => columnsOf(frame, row) !== null);
    const columns = columnsOf(frame, rows[at] ?? []);
    if (!columns) return [];
    const above = new Map<number, Cell>();
    return rows.slice(at + 1).flatMap((row): Task[] => {
      const matter = row.find((cell) => columns.get(cell.column) === 'matter' && cell.end > cell.start);
      if (!matter) return [];
      const organs: Task['organs'] = [];
      let due: Task['due'] = null;
      for (const [column, role] of columns) {
        if (role === 'matter') continue;
        const own = row.find((cell) => cell.column === column);
        // a cell that isn't there is one merged with the one above
        const cell = own ?? above.get(column);
        if (!cell || cell.end === cell.start) continue;
        above.set(column, cell);
        if (role === 'due') {
          due = dueOf(frame, cell.start, cell.end);
          continue;
        }
        const list = organList(frame.masked.slice(cell.start, cell.end).replace(/[。；;，,]$/u, ''), false) ?? [];
        organs.push(...list.map((o) => ({ ...mention(frame.text, cell.start + o.start, cell.start + o.end), role })));
      }
      if (organs.length === 0 && !due) return [];
      const first = Math.min(...row.map((cell) => cell.start));
      const last = Math.max(...row.map((cell) => cell.end));
      return [{ span: [first, last], organs, matter: mention(frame.text, matter.start, matter.end), due }];
    });
  });
}

function columnsOf(frame: Frame, row: readonly Cell[]): Map<number, Column> | null {
  const columns = new Map<number, Column>();
  let full = false;
  for (const cell of row) {
    if (cell.end - cell.start > 14) continue;
    const name = frame.text.slice(cell.start, cell.end).replace(/\s+/gu, '');
    const column = headings.find(([form]) => form.test(name))?.[1];
    if (!column) continue;
    if (column === 'matter') {
      const held = [...columns].find(([, role]) => role === 'matter')?.[0];
      if (held !== undefined && (full || !fuller.test(name))) continue;
      if (held !== undefined) columns.delete(held);
      full = fuller.test(name);
    }
    columns.set(cell.column, column);
  }
  const roles = new Set(columns.values());
  return roles.has('matter') && roles.size > 1 ? columns : null;
}
