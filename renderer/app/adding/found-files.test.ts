import { describe, expect, it } from 'vitest';
import { foldersIn, foundIn, foundInDrop } from './found-files.ts';

type Tree = Readonly<{ [name: string]: Tree | string }>;

/** The browser's view of a folder: three entries a reading, as Chromium gives a hundred. */
function entryOf(name: string, node: Tree | string, path = ''): FileSystemEntry {
  const fullPath = `${path}/${name}`;
  if (typeof node === 'string') {
    const file = (resolve: (file: File) => void) => resolve(new File([node], name));
    return { name, fullPath, isFile: true, isDirectory: false, file } as unknown as FileSystemEntry;
  }
  const createReader = () => {
    const rest = Object.entries(node).map(([below, one]) => entryOf(below, one, fullPath));
    return { readEntries: (resolve: (batch: FileSystemEntry[]) => void) => resolve(rest.splice(0, 3)) };
  };
  return { name, fullPath, isFile: false, isDirectory: true, createReader } as unknown as FileSystemEntry;
}

function dropOf(tree: Tree): DataTransfer {
  const items = Object.entries(tree).map(([name, node]) => ({ webkitGetAsEntry: () => entryOf(name, node) }));
  return { items, files: [] } as unknown as DataTransfer;
}

const paths = (found: readonly { path: string }[]) => found.map(({ path }) => path);

describe('foundInDrop', () => {
  it('goes into folders as deep as they are and past the first reading', async () => {
    const year = Object.fromEntries(['1', '2', '3', '4', '5', '6', '7'].map((n) => [`${n}.docx`, 'x']));
    const found = await foundInDrop(
      dropOf({ 发文: { '2024': year, '2025': { 通知: { 'a.txt': 'x' } } }, 'b.txt': 'x' }),
    );
    expect(found.length).toBe(9);
    expect(paths(found)).toContain('发文/2025/通知/a.txt');
  });

  it('leaves lock files and folders with a dot alone', async () => {
    const found = await foundInDrop(dropOf({ 发文: { '~$通知.docx': 'x', '.git': { HEAD: 'x' }, 'a.docx': 'x' } }));
    expect(paths(found)).toEqual(['发文/a.docx']);
  });

  it('takes bare files where the drop has no entries', async () => {
    const transfer = { items: [], files: [new File(['x'], 'a.txt')] } as unknown as DataTransfer;
    expect(paths(await foundInDrop(transfer))).toEqual(['a.txt']);
  });
});

it('puts the files of a dialog in order', () => {
  expect(paths(foundIn([new File([], 'b.txt'), new File([], 'Thumbs.db'), new File([], 'a.txt')]))).toEqual([
    'a.txt',
    'b.txt',
  ]);
});

it('knows folders from files', () => expect(foldersIn(dropOf({ 发文: {}, 'a.txt': 'x' }))).toEqual(['发文']));
