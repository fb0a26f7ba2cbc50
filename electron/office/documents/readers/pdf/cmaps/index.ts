import { brotliDecompressSync } from 'node:zlib';

/** A predefined character map by its file name in pdfjs-dist (`GBK-EUC-H.bcmap`); `null` if it isn't one for Chinese. */
export async function builtInCMap(filename: string): Promise<Uint8Array | null> {
  maps ??= load();
  return (await maps).get(filename.replace(/\.bcmap$/u, '')) ?? null;
}

let maps: Promise<ReadonlyMap<string, Uint8Array>> | undefined;

async function load(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { adobeGb1, directory } = await import('./adobe-gb1.ts');
  const all = new Uint8Array(brotliDecompressSync(Buffer.from(adobeGb1, 'base64')));
  let at = 0;
  const found = new Map<string, Uint8Array>();
  for (const [name, length] of directory) {
    found.set(name, all.slice(at, at + length));
    at += length;
  }
  return found;
}
