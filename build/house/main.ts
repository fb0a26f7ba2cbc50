import { readdir, readFile } from 'node:fs/promises';
import { type Breach, breachesOf } from './check.ts';

/** Part of `npm run lint`: do all files keep to the table of who may import whom? */
const root = new URL('../../', import.meta.url);

const breaches: Breach[] = [];
let looked = 0;
for (const area of ['shared', 'electron', 'renderer']) {
  for (const name of await readdir(new URL(area, root), { recursive: true })) {
    const file = `${area}/${name.replaceAll('\\', '/')}`;
    if (!/\.(?:ts|tsx|mts|mjs)$/u.test(file)) continue;
    breaches.push(...breachesOf(file, await readFile(new URL(file, root), 'utf8')));
    looked += 1;
  }
}
for (const { file, line, problem } of breaches) console.error(`${file}:${line} ${problem}`);
console.log(`${looked} files against the import table: ${breaches.length} breaches`);
process.exitCode = breaches.length > 0 ? 1 : 0;
