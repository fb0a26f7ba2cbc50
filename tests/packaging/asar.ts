/** Just enough of Electron's archive format: a pickled JSON index in front of the files' bytes. */
type Entry = Readonly<{ files: Readonly<Record<string, Entry>> }> | Readonly<{ size: number; offset: string }>;

/** @returns the paths of all files in an archive, sorted, with forward slashes */
export function namesInAsar(archive: Buffer): string[] {
  return namesUnder(indexOf(archive)).sort();
}

/** The text of one file at the top of an archive. */
export function textInAsar(archive: Buffer, name: string): string {
  const index = indexOf(archive);
  const entry = 'files' in index ? index.files[name] : undefined;
  if (!entry || 'files' in entry) throw new Error(`${name} is not in the archive`);
  const start = 8 + archive.readUInt32LE(4) + Number(entry.offset);
  return archive.subarray(start, start + entry.size).toString('utf8');
}

/** An archive with one file in it. */
export function asarOf(name: string, text: string): Buffer {
  const content = Buffer.from(text);
  const index = Buffer.from(JSON.stringify({ files: { [name]: { size: content.length, offset: '0' } } }));
  const padded = Buffer.concat([index, Buffer.alloc((4 - (index.length % 4)) % 4)]);
  const head = Buffer.alloc(16);
  for (const [at, size] of [4, padded.length + 8, padded.length + 4, index.length].entries()) {
    head.writeUInt32LE(size, at * 4);
  }
  return Buffer.concat([head, padded, content]);
}

function indexOf(archive: Buffer): Entry {
  return JSON.parse(archive.subarray(16, 16 + archive.readUInt32LE(12)).toString('utf8'));
}

function namesUnder(entry: Entry, path = ''): string[] {
  if (!('files' in entry)) return [path];
  return Object.entries(entry.files).flatMap(([name, inner]) =>
    namesUnder(inner, path === '' ? name : `${path}/${name}`),
  );
}
