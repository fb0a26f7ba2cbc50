import { posix } from 'node:path';
import { parseSync } from 'vite';
import { keptPackages, type Row, table } from './table.ts';

/** A file that goes against the house, and how; `line` counts from 1. */
export type Breach = Readonly<{ file: string; line: number; problem: string }>;

type Import = Readonly<{ specifier: string; at: number; typeOnly: boolean }>;

const code = /\.(?:ts|tsx|mts|mjs)$/u;
/** Tests, and what stands beside the code for tests alone. */
const test = /\.test\.tsx?$|\/testing(?:\/|\.ts$)/u;
/** Tool configuration runs in the build, not in the area it stands in. */
const toolConfig = /\.config\.m?ts$/u;
const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(|\bcrypto\.(?:random|getRandom)/gu;

/** @param file path from the root of the project, with `/` */
export function breachesOf(file: string, source: string): readonly Breach[] {
  const row = rowOf(file);
  if (!row || !code.test(file) || toolConfig.test(file)) return [];
  const isTest = test.test(file);
  const breaches = importsOf(file, source).flatMap((found) => {
    const problem = problemWith(found, { file, row, isTest });
    return problem ? [{ file, line: lineAt(source, found.at), problem }] : [];
  });
  return isTest || !file.startsWith('shared/') ? breaches : [...breaches, ...impurities(file, source)];
}

type Importer = Readonly<{ file: string; row: Row; isTest: boolean }>;

function problemWith({ specifier, typeOnly }: Import, { file, row, isTest }: Importer): string | null {
  const target = resolve(file, specifier);
  if (target === null) {
    return mayUse(specifier, row, isTest) ? null : `${row.from} may not use the package ${specifier}`;
  }
  if (isTest && (within(target, 'tests') || test.test(target))) return null;
  if (sameArea(file, target, row) || row.may.some((allowed) => within(target, allowed))) return null;
  if (row.types?.some((allowed) => within(target, allowed))) {
    return typeOnly ? null : `${row.from} may import only types of ${target}`;
  }
  return `${row.from} may not import ${target}`;
}

function mayUse(specifier: string, row: Row, isTest: boolean): boolean {
  const name = packageOf(specifier);
  // a test may break into the database to prove that the break is noticed; `electron` would start a download
  if (row.packages.includes(name) || (isTest && name !== 'electron')) return true;
  if (keptPackages.some((kept) => kept === name)) return false;
  return name.startsWith('node:') ? row.packages.includes('node:') : row.packages.includes('*');
}

function packageOf(specifier: string): string {
  const [first = '', second = ''] = specifier.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

/** Path from the root for what belongs to the project, else null. */
function resolve(file: string, specifier: string): string | null {
  if (specifier.startsWith('#')) return specifier.slice(1);
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier);
  return specifier.startsWith('/') ? specifier : null;
}

function rowOf(file: string): Row | undefined {
  return table.find(({ from }) => within(file, from));
}

/** Is `path` the file or in the folder that `pattern` names; `*` stands for one name. */
function within(path: string, pattern: string): boolean {
  const names = path.split('/');
  return pattern.split('/').every((name, at) => name === names[at] || (name === '*' && names[at] !== undefined));
}

function sameArea(file: string, target: string, row: Row): boolean {
  const depth = row.from.split('/').length;
  const area = file.split('/').slice(0, depth).join('/');
  return code.test(area) ? posix.dirname(target) === posix.dirname(area) : within(target, area);
}

function importsOf(file: string, source: string): readonly Import[] {
  const { module, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message ?? ''}`);
  const imported = module.staticImports.map(({ moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    at: moduleRequest.start,
    typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
  }));
  const exported = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest
        ? [
            {
              specifier: moduleRequest.value,
              at: moduleRequest.start,
              typeOnly: isType,
            },
          ]
        : [],
    ),
  );
  const dynamic = module.dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
    const literal = /^(?<quote>['"])(?<specifier>.*)\k<quote>$/u.exec(source.slice(start, end));
    const specifier = literal?.groups?.specifier;
    return specifier === undefined ? [] : [{ specifier, at: start, typeOnly: false }];
  });
  return [...imported, ...exported, ...dynamic];
}

function impurities(file: string, source: string): readonly Breach[] {
  return [...source.matchAll(impure)].map((found) => ({
    file,
    line: lineAt(source, found.index),
    problem: `shared is pure: time and chance are passed in, not taken (${found[0]})`,
  }));
}

function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}
