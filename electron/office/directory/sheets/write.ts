import type { Directory, Organ } from '#shared/contract/index.ts';
import { joinFormer, joinNames } from './cells.ts';
import { groupColumns, groupSheet, levelWords, organColumns, organSheet, typeWords } from './columns.ts';

/** The directory as rows of text, the heading first; `writeWorkbook` and the tests share it. */
export function rowsOf({ organs, groups }: Directory): Readonly<{ organs: string[][]; groups: string[][] }> {
  const names = new Map(organs.map(({ id, name }) => [id, name]));
  return {
    organs: [
      Object.values(organColumns).map(([heading]) => heading),
      ...organs.map((organ: Organ) => [
        organ.name,
        joinNames(organ.aliases),
        levelWords[organ.level][0],
        typeWords[organ.type][0],
        names.get(organ.parentId ?? '') ?? '',
        joinFormer(organ.formerNames),
      ]),
    ],
    groups: [
      Object.values(groupColumns).map(([heading]) => heading),
      ...groups.map(({ name, aliases, members }) => [
        name,
        joinNames(aliases),
        joinNames(members.flatMap((id) => names.get(id) ?? [])),
      ]),
    ],
  };
}

/** An .xlsx workbook of two sheets that imports again without a change. */
export async function writeWorkbook(directory: Directory): Promise<Uint8Array<ArrayBuffer>> {
  const { organs, groups } = rowsOf(directory);
  // loaded when first asked for: most days nobody exports
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  const blob = await writeXlsxFile([
    {
      sheet: organSheet,
      data: cells(organs),
      columns: [44, 36, 10, 14, 32, 44].map((width) => ({ width })),
      stickyRowsCount: 1,
    },
    { sheet: groupSheet, data: cells(groups), columns: [32, 36, 80].map((width) => ({ width })), stickyRowsCount: 1 },
  ]).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function cells(rows: readonly (readonly string[])[]) {
  return rows.map((row, at) =>
    row.map((value) => ({ value, type: String, ...(at === 0 ? { fontWeight: 'bold' as const } : {}) })),
  );
}
