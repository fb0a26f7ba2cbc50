// Builds dist/: the page, the desktop shell with its preload, the office's own process and the parser's.
// Read by build/start.mjs and build/test.mjs before anything is installed, so nothing from npm is imported up here.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const stamp = join(root, 'dist/.stamp');
const sources = ['shared', 'electron', 'renderer', 'build/build.mjs', 'package-lock.json'];

/** @returns {boolean} whether dist/ is missing or was made from other sources than are here now; takes some 20 ms */
export function isStale() {
  return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== fingerprint();
}

/**
 * Builds everything anew. Throws where a source doesn't build, and leaves no stamp then.
 * @param {(line: string) => void} say
 */
export async function build(say) {
  const { build: bundle } = await import('vite');
  const { channels, events } = await import('../shared/contract/index.ts');
  rmSync(stamp, { force: true });
  const made = fingerprint();
  const step = async (what, config) => {
    const begun = performance.now();
    await bundle({ root, logLevel: 'warn', ...config });
    say(`built ${what} in ${Math.round(performance.now() - begun)} ms`);
  };

  await step('the page → dist/renderer', { root: undefined, configFile: join(root, 'renderer/vite.config.ts') });
  await step('the desktop shell → dist/main/main.js', forNode('main', 'es', { main: 'electron/main/main.ts' }));
  // A sandboxed preload can load neither modules nor packages: one CommonJS file, with the names it lets through in it.
  await step('its preload → dist/main/preload.cjs', {
    ...forNode('main', 'cjs', { preload: 'electron/main/preload.ts' }),
    define: {
      CHANNEL_NAMES: JSON.stringify(Object.keys(channels)),
      EVENT_NAMES: JSON.stringify(Object.keys(events)),
    },
  });
  await step('the office → dist/office', {
    ...forNode('office', 'es', {
      office: 'electron/main/office-process.ts',
      parser: 'electron/office/documents/child.ts',
    }),
  });
  writeFileSync(stamp, made);
}

/**
 * pdf.js loads decoders of pictures from an address that it is told. The parser tells none, since it decodes no
 * pictures, and what it is made of shall not load code by an address at all.
 */
const withoutPictureDecoders = {
  name: 'without-picture-decoders',
  transform(code, id) {
    if (!/pdf\.worker\.mjs$/u.test(id)) return null;
    const load = /await import\(\s*(?:\/\*[^*]*\*\/\s*)*`\$\{WasmImage\.#wasmUrl\}[^`]*`\)/u;
    if (!load.test(code)) throw new Error('pdf.js loads its decoders of pictures in another way now');
    return { code: code.replace(load, '{ default: undefined }'), map: null };
  },
};

/** One folder of dist/ for Electron's Node, with every package inside but `electron` itself. */
function forNode(folder, format, input) {
  return {
    configFile: false,
    publicDir: false,
    plugins: [withoutPictureDecoders],
    // fflate's build for Node can start threads; nothing here shall
    resolve: { alias: [{ find: /^fflate$/u, replacement: 'fflate/browser' }] },
    ssr: { noExternal: true, external: ['electron'], target: 'node' },
    build: {
      ssr: true,
      target: 'node24',
      outDir: join(root, 'dist', folder),
      emptyOutDir: format === 'es',
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(input).map(([name, file]) => [name, join(root, file)])),
        output: { format, entryFileNames: format === 'cjs' ? '[name].cjs' : '[name].js' },
      },
    },
  };
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesUnder)) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function filesUnder(path) {
  if (path.includes('.')) return existsSync(join(root, path)) ? [path] : [];
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/u.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length))
    .filter((file) => !/[\\/]testing[\\/]/u.test(file))
    .sort();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const begun = performance.now();
  await build((line) => console.log(line));
  console.log(`done in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
}
