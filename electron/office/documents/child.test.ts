import { mkdtempSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forkParser } from './fork.ts';
import { createParser } from './parser.ts';
import { buildDocx, p } from './testing/build-docx.ts';
import { buildPdf, textAt } from './testing/build-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'jianwen-parser-'));
let imports: string[] = [];
let code = '';

beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root: fileURLToPath(new URL('.', import.meta.url)),
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      target: 'node24',
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { input: { parser: fileURLToPath(new URL('./child.ts', import.meta.url)) } },
    },
  });
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const chunks = outputs.filter((output) => output.type === 'chunk');
  code = chunks.map((chunk) => chunk.code).join('\n');
  imports = [...new Set(chunks.flatMap((chunk) => [...chunk.imports, ...chunk.dynamicImports]))].filter(isBuiltin);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('all that the child is made of needs no file, no network and no other process', () => {
  // The bundler's own `require` stands in for one in mammoth's build that looks for it; nothing is asked of it by name.
  expect(imports.toSorted()).toEqual(['node:module', 'node:zlib']);
  expect(code).not.toMatch(/__require\(\s*["'`]/u);
});

test('a bundled child reads and formats', async () => {
  const parser = createParser(() => forkParser(join(folder, 'parser.js')));
  const docx = buildDocx(p('通知'));
  expect(await parser.read('a.docx', docx)).toMatchObject({ ok: true, value: { text: '通知' } });
  expect(await parser.formatted('a.docx', docx)).toMatchObject({ ok: true, value: { html: '<p>通知</p>' } });
  // Its library and the maps of Chinese characters are in files of their own.
  const pdf = buildPdf({ pages: [{ content: textAt('通知', 100, 700) }] });
  expect(await parser.read('a.pdf', pdf)).toMatchObject({ ok: true, value: { text: '通知' } });
  await parser.close();
});
