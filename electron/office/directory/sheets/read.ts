import type { Sheet } from '#shared/contract/index.ts';
import { splitFormer, splitNames } from './cells.ts';
import { columnsOf, type GroupColumn, groupColumns, type OrganColumn, organColumns } from './columns.ts';

/** What a row says; undefined: the sheet has no such column. */
export type OrganRow = Readonly<{
  row: number;
  name: string;
  aliases?: readonly string[];
  level?: string;
  type?: string;
  parent?: string;
  /** null: a bracket holds no day */
  formerNames?: ReturnType<typeof splitFormer>;
}>;
export type GroupRow = Readonly<{
  row: number;
  name: string;
  aliases?: readonly string[];
  members?: readonly string[];
}>;

/** Title lines above the heading are passed over, so many at most. */
const MOST_TITLE_ROWS = 5;

/** The rows of the workbook's organs and groups, wherever their sheets stand; null: no sheet has organs or groups. */
export function readWorkbook(sheets: readonly Sheet[]): Readonly<{ organs: OrganRow[]; groups: GroupRow[] }> | null {
  const organs: OrganRow[] = [];
  const groups: GroupRow[] = [];
  let found = false;
  for (const { rows } of sheets) {
    const heading = rows
      .slice(0, MOST_TITLE_ROWS)
      .findIndex((row) => columnsOf(row, organColumns) !== null || columnsOf(row, groupColumns) !== null);
    const titles = rows[heading];
    if (titles === undefined) continue;
    const asGroups = columnsOf(titles, groupColumns);
    const asOrgans = columnsOf(titles, organColumns);
    if (asGroups?.has('members')) {
      found = true;
      groups.push(...filled(rows, heading).map(([cells, row]) => groupRow(cells, row, asGroups)));
    } else if (asOrgans) {
      found = true;
      organs.push(...filled(rows, heading).map(([cells, row]) => organRow(cells, row, asOrgans)));
    }
  }
  return found ? { organs, groups } : null;
}

function filled(rows: readonly (readonly string[])[], heading: number): [cells: readonly string[], row: number][] {
  return rows.flatMap((cells, at) =>
    at > heading && cells.some((cell) => cell.trim() !== '') ? [[cells, at + 1] as [readonly string[], number]] : [],
  );
}

function organRow(cells: readonly string[], row: number, columns: ReadonlyMap<OrganColumn, number>): OrganRow {
  const cell = cellsOf(cells, columns);
  const [aliases, level, type, parent, former] = [
    cell('aliases'),
    cell('level'),
    cell('type'),
    cell('parent'),
    cell('formerNames'),
  ];
  return {
    row,
    name: cell('name') ?? '',
    ...(aliases === undefined ? {} : { aliases: splitNames(aliases) }),
    ...(level === undefined ? {} : { level }),
    ...(type === undefined ? {} : { type }),
    ...(parent === undefined ? {} : { parent }),
    ...(former === undefined ? {} : { formerNames: splitFormer(former) }),
  };
}

function groupRow(cells: readonly string[], row: number, columns: ReadonlyMap<GroupColumn, number>): GroupRow {
  const cell = cellsOf(cells, columns);
  const aliases = cell('aliases');
  const members = cell('members');
  return {
    row,
    name: cell('name') ?? '',
    ...(aliases === undefined ? {} : { aliases: splitNames(aliases) }),
    ...(members === undefined ? {} : { members: splitNames(members) }),
  };
}

function cellsOf<C>(cells: readonly string[], columns: ReadonlyMap<C, number>) {
  return (column: C): string | undefined => {
    const at = columns.get(column);
    return at === undefined ? undefined : (cells[at] ?? '').trim();
  };
}
