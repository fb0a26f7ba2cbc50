const MiB = 1024 * 1024;

/** Every limit that a hostile or merely huge file can run into, in one place. */
export const limits = {
  /** bytes of a file; larger ones are refused before they are read or sent */
  fileBytes: 100 * MiB,
  /** entries of a zip container */
  entries: 5_000,
  /** bytes that all parts of one container may inflate to */
  inflatedBytes: 300 * MiB,
  /** inflated : compressed of one part, looked at once the part passes `ratioFromBytes` */
  ratio: 200,
  ratioFromBytes: 4 * MiB,
  /** XML elements inside each other */
  xmlDepth: 256,
  /** attributes of one XML element, and UTF-16 code units of a name; the fullest real elements have some 40 */
  xmlAttributes: 1_000,
  xmlName: 1_000,
  /** groups of an RTF file inside each other */
  groupDepth: 1_000,
  /** steps of `basedOn` that are followed */
  styleDepth: 32,
  /** UTF-16 code units of a read text; a 1,000-page document has about 1,000,000 */
  textLength: 30_000_000,
  blocks: 1_000_000,
  /** pages of a file that is made of them, and texts and drawings on all of them */
  pages: 2_000,
  pageObjects: 5_000_000,
  /** sheets of a workbook, its rows, and the columns that are read */
  sheets: 100,
  sheetRows: 100_000,
  sheetColumns: 200,
  /** HTML made for the "as formatted" tab, UTF-16 code units, pictures included */
  htmlLength: 60 * MiB,

  /** V8 heap of a forked parser, MiB */
  heapMiB: 1024,
  /** resident memory of the parser, looked at by the parser itself and by its owner */
  residentBytes: 1_600 * MiB,
  /** milliseconds a job may take: for files up to `longFromBytes`, and for larger ones */
  jobMs: 10_000,
  longJobMs: 60_000,
  longFromBytes: 20 * MiB,
  /** jobs after which a parser child is replaced, so that nothing it holds on to adds up */
  jobsPerChild: 500,
} as const;

/** The size limit as its sentence names it. */
export const fileLimit = { limit: limits.fileBytes / MiB, unit: 'MB' };
