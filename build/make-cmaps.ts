// Makes the module with the character maps of Adobe-GB1 from those in pdfjs-dist. A parser may read no file, so what
// it needs of them is code. Run it after another version of pdfjs-dist was installed: node build/make-cmaps.ts
import { readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync, constants } from 'node:zlib';

const source = new URL('../node_modules/pdfjs-dist/cmaps/', import.meta.url);
const target = new URL('../electron/office/documents/readers/pdf/cmaps/adobe-gb1.ts', import.meta.url);

/** All of PDF 32000 table 118 for simplified Chinese, what they build on, and the way from GB1 to Unicode. */
const encodings = ['GB', 'GB-EUC', 'GBpc-EUC', 'GBK-EUC', 'GBKp-EUC', 'GBK2K', 'UniGB-UCS2', 'UniGB-UTF16'];
const names = ['Adobe-GB1-UCS2', ...encodings.flatMap((name) => [`${name}-H`, `${name}-V`])];

const parts = await Promise.all(names.map((name) => readFile(new URL(`${name}.bcmap`, source))));
const packed = brotliCompressSync(Buffer.concat(parts), { params: { [constants.BROTLI_PARAM_LGWIN]: 24 } });
const license = (await readFile(new URL('LICENSE', source), 'utf8')).replaceAll('%%Copyright:', '').split('\n');

const lines = [
  '// Made by build/make-cmaps.ts from pdfjs-dist: character maps of Adobe-GB1, brotli in base64.',
  '//',
  ...license
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^-+$/u.test(line))
    .map((line) => `// ${line}`),
  '',
  '/** name and length in bytes of each map, in their order */',
  'export const directory: readonly (readonly [name: string, length: number])[] = [',
  ...names.map((name, index) => `  ['${name}', ${parts[index]?.length ?? 0}],`),
  '];',
  '',
  'export const adobeGb1 =',
  `  '${packed.toString('base64')}';`,
];
await writeFile(target, `${lines.join('\n')}\n`);
