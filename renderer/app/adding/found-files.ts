/** A file that the page holds, with where it stands under what was chosen or dropped. */
export type FoundFile = Readonly<{ path: string; file: File }>;

/** What office programs and file managers leave lying about. */
const clutter = /^(?:\.|~\$)|^(?:Thumbs\.db|desktop\.ini)$/u;

/** Files of a file dialog, of a folder too, without clutter, in order of path. */
export function foundIn(files: readonly File[]): readonly FoundFile[] {
  return inOrder(files.map((file) => ({ path: file.webkitRelativePath || file.name, file })));
}

/**
 * Everything that was dropped, folders with all below them, without clutter. The transfer is emptied by the browser as
 * soon as the handler returns: what it holds is taken before anything is waited for.
 */
export async function foundInDrop(transfer: DataTransfer): Promise<readonly FoundFile[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  const loose = [...transfer.files];
  const known = entries.filter((entry) => entry !== null);
  // A drag made by a program may have files without entries.
  return known.length === 0 ? foundIn(loose) : inOrder((await Promise.all(known.map(filesUnder))).flat());
}

/** What of a drop is a folder, by name. */
export function foldersIn(transfer: DataTransfer): readonly string[] {
  return [...transfer.items].flatMap((item) => {
    const entry = item.webkitGetAsEntry();
    return entry?.isDirectory === true ? [entry.name] : [];
  });
}

async function filesUnder(entry: FileSystemEntry): Promise<readonly FoundFile[]> {
  if (clutter.test(entry.name)) return [];
  if (isFile(entry)) return [{ path: entry.fullPath.replace(/^\//u, ''), file: await fileOf(entry) }];
  if (!isDirectory(entry)) return [];
  const out: FoundFile[] = [];
  const reader = entry.createReader();
  // A reader hands out a hundred at a time and an empty list at the end.
  for (let batch = await nextBatch(reader); batch.length > 0; batch = await nextBatch(reader)) {
    for (const one of batch) out.push(...(await filesUnder(one)));
  }
  return out;
}

/** A file that vanished meanwhile stays in the list as an unreadable one, so that it is named among the failures. */
function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve) => {
    entry.file(resolve, () => {
      const gone = new File([], entry.name);
      resolve(Object.assign(gone, { arrayBuffer: () => Promise.reject(new Error('unreadable')) }));
    });
  });
}

/** A folder that can't be read counts as empty. */
function nextBatch(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  return new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));
}

function inOrder(found: readonly FoundFile[]): readonly FoundFile[] {
  return found
    .filter(({ path }) => path.split('/').every((part) => !clutter.test(part)))
    .toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
