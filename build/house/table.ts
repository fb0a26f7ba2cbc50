/** One row of "who may import whom": the first row whose `from` matches a file decides about it. */
export type Row = Readonly<{
  /** folder, or file, that the row is about */
  from: string;
  /** folders and files of this project it may import, besides its own area; `x/*` + `/index.ts` is any folder's face */
  may: readonly string[];
  /** of these it may import types, which leave nothing behind when it runs */
  types?: readonly string[];
  /** packages; `node:` stands for Node's own modules, `*` for any package that is not in `keptPackages` */
  packages: readonly string[];
}>;

/** Packages that belong to one place, whatever else a row allows. */
export const keptPackages = ['electron', 'kysely', 'node:sqlite'] as const;

const faces = 'electron/office/*/index.ts';
const officeDoor = ['shared/contract', 'shared/i18n', 'electron/office/index.ts'];

/**
 * The arrows of the house, from the lowest floor up. A file's own area is its row's folder; for the rooms of the
 * office it is the room, for a row about a file the files beside it. To allow a new arrow or package, change the row here: that is meant to be a decision.
 */
export const table: readonly Row[] = [
  { from: 'shared/contract', may: [], packages: ['zod'] },
  { from: 'shared/gongwen', may: ['shared/contract'], packages: ['zod'] },
  // who stands above whom, and where a draft quotes or prints, is understood there
  { from: 'shared/reuse', may: ['shared/contract', 'shared/gongwen/index.ts'], packages: ['zod', 'opencc-js'] },
  { from: 'shared/calendar', may: ['shared/contract'], packages: ['zod'] },
  { from: 'shared', may: ['shared'], packages: ['zod', 'i18next'] },

  // the pages of the reuse index leave out what reuse calls too common: one constant, on both sides of the file
  {
    from: 'electron/store',
    may: ['shared/contract', 'shared/reuse'],
    types: ['shared/gongwen'],
    packages: ['node:', 'node:sqlite', 'kysely', 'zod'],
  },

  // the facade stands above the rooms: it alone knows them all, by their faces like anyone else
  ...['office.ts', 'index.ts'].map((file) => ({
    from: `electron/office/${file}`,
    may: ['shared', 'electron/office/desk', faces],
    packages: ['zod'],
  })),
  {
    from: 'electron/office/desk',
    may: ['shared', 'electron/store', faces],
    packages: ['node:', 'zod'],
  },
  {
    from: 'electron/office/*',
    may: ['shared', 'electron/store', faces],
    packages: ['node:', 'zod', 'dingbat-to-unicode', 'fflate', 'saxes', 'mammoth', 'pdfjs-dist', 'write-excel-file'],
  },

  { from: 'electron/host', may: officeDoor, packages: ['node:', 'zod'] },
  {
    from: 'electron/cli',
    may: [...officeDoor, 'electron/host/index.ts', 'package.json'],
    packages: ['node:', 'zod'],
  },
  // desktop shell and office share no code, only messages; the entry of the office's own process is the one joint
  {
    from: 'electron/main/office-process.ts',
    may: ['shared/contract', 'electron/office/index.ts'],
    packages: ['node:'],
  },
  {
    from: 'electron/main',
    may: ['shared/contract', 'shared/i18n'],
    packages: ['electron', 'node:', 'zod'],
  },

  { from: 'renderer', may: ['shared'], packages: ['*'] },
];
