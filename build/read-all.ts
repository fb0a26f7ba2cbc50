import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createParser, forkParser, readFileBytes } from '#electron/office/documents/index.ts';
import { type OfficeError, ok, type ReadDocument, type Result } from '#shared/contract/index.ts';
import { createTranslator } from '#shared/i18n/index.ts';

/**
 * npm run read-all -- [--list] [--passes N] DIR…
 * Reads every file of the folders, whatever it is, by the parser child, and prints what became of them: how many were
 * read, how many refused and why, what was left out of those that were read, times by format, and how much the reading
 * process itself grew. `--list` prints every file. Exit status 1: a reader's own fault, a child that died, a rejection
 * nobody handled, or growth over the limit.
 * With more than one pass everything is read again, the tables count every reading, and the growth after each pass is
 * told: what creeps shows.
 */
const GROWTH_MIB = 100;
/** Codes that no file may lead to: they are faults of ours. */
const faults: readonly OfficeError['code'][] = ['internal', 'bad-reply', 'bad-request', 'parser-died'];

/** What is kept of a document: holding on to the documents themselves would be the growth that is measured. */
type Outcome = Result<Readonly<Pick<ReadDocument, 'format' | 'read'> & { characters: number }>>;
type Row = Readonly<{ file: string; format: string; ms: number; result: Outcome }>;

const { positionals: folders, values: options } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'boolean', default: false }, passes: { type: 'string', default: '1' } },
});
const passes = Number(options.passes);
if (folders.length === 0 || !Number.isInteger(passes) || passes < 1) {
  console.error('npm run read-all -- [--list] [--passes N] DIR…');
  process.exit(2);
}
let unhandled = 0;
process.on('unhandledRejection', (reason) => {
  unhandled += 1;
  console.error('unhandled rejection:', reason);
});

const t = createTranslator('zh-CN');
const parser = createParser(() => forkParser());
const rows: Row[] = [];
const files = (await Promise.all(folders.map(filesUnder))).flat();
await parser.read('first', new TextEncoder().encode('文'));
const before = process.memoryUsage.rss();
let peak = before;
const growths: number[] = [];
for (let pass = 1; pass <= passes; pass += 1) {
  for (const file of files) {
    rows.push(await readOne(file));
    peak = Math.max(peak, process.memoryUsage.rss());
  }
  growths.push(mebibytes(process.memoryUsage.rss() - before));
}
await parser.close();

if (options.list) {
  console.log('| file | format | ms | became |\n| --- | --- | ---: | --- |');
  for (const { file, format, ms, result } of rows) console.log(`| ${file} | ${format} | ${ms} | ${tell(result)} |`);
  console.log('');
}
console.log('| format | files | read | refused | characters | median ms | p95 ms | longest ms |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const format of [...new Set(rows.map((row) => row.format))].sort()) {
  printRow(
    format,
    rows.filter((row) => row.format === format),
  );
}
printRow('all', rows);

console.log('\n| refused because | files | sentence |\n| --- | ---: | --- |');
const refusals = rows.flatMap(({ result }) => (result.ok ? [] : [result.error]));
for (const [reason, errors] of Map.groupBy(refusals, reasonOf)) {
  const [first] = errors;
  console.log(`| ${reason} | ${errors.length} | ${first ? sentence(first) : ''} |`);
}

console.log('\n| not read | format | files | places |\n| --- | --- | ---: | ---: |');
const losses = rows.flatMap(({ result }) =>
  result.ok
    ? result.value.read.notRead.map(({ part, count }) => ({ of: `${part} | ${result.value.format}`, count }))
    : [],
);
for (const [of, found] of [...Map.groupBy(losses, ({ of }) => of)].sort()) {
  console.log(`| ${of} | ${found.length} | ${found.reduce((sum, { count }) => sum + count, 0)} |`);
}

const high = mebibytes(peak - before);
const faulty = refusals.filter(({ code }) => faults.includes(code)).length;
console.log(
  `\nparent memory: grew ${growths.join(', ')} MiB after each pass, ${high} MiB at most; faults ${faulty}, unhandled ${unhandled}`,
);
process.exitCode = faulty + unhandled > 0 || high > GROWTH_MIB ? 1 : 0;

async function filesUnder(folder: string): Promise<string[]> {
  if ((await stat(folder)).isFile()) return [folder];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function readOne(file: string): Promise<Row> {
  const begun = performance.now();
  const read = await readFileBytes(file);
  const outcome = read.ok ? await parser.read(read.value.name, read.value.bytes) : read;
  const result = outcome.ok ? ok(summary(outcome.value)) : outcome;
  return { file, format: formatOf(file, result), ms: Math.round(performance.now() - begun), result };
}

function summary({ format, read, text }: ReadDocument) {
  return { format, read, characters: text.length };
}

/** What the content turned out to be; of a file that was refused, what it was found to be or calls itself. */
function formatOf(file: string, result: Outcome): string {
  if (result.ok) return result.value.format;
  const { format } = result.error.params;
  return typeof format === 'string' ? format : (/\.(?<extension>\w+)$/u.exec(file)?.groups?.extension ?? '?');
}

function tell(result: Outcome): string {
  if (!result.ok) return `${reasonOf(result.error)}: ${sentence(result.error)}`;
  const lost = result.value.read.notRead.map(({ part, count }) => `${part} ${count}`).join(', ');
  return `${result.value.characters} characters${lost === '' ? '' : `; not read: ${lost}`}`;
}

function reasonOf({ code, params }: OfficeError): string {
  const detail = params.limit ?? params.reason ?? params.format;
  return detail === undefined ? code : `${code} (${detail})`;
}

function sentence({ code, params }: OfficeError): string {
  return t(`errors:${code}.message`, params);
}

function printRow(name: string, of: readonly Row[]): void {
  const times = of.map(({ ms }) => ms).toSorted((a, b) => a - b);
  const at = (share: number) => times[Math.max(0, Math.ceil(times.length * share) - 1)] ?? 0;
  const good = of.flatMap(({ result }) => (result.ok ? [result.value] : []));
  const characters = good.reduce((sum, document) => sum + document.characters, 0);
  const cells = [name, of.length, good.length, of.length - good.length, characters, at(0.5), at(0.95), at(1)];
  console.log(`| ${cells.join(' | ')} |`);
}

function mebibytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}
