import { fail, ok, type Result, type Sheet } from '#shared/contract/index.ts';
import { firstFailure } from '../container/parts.ts';
import { walkXml } from '../container/xml.ts';
import { type Container, openContainer } from '../container/zip.ts';
import { limits } from '../limits.ts';

/**
 * What the cells of an .xlsx workbook show, as text: strings, numbers and results of formulas as they are stored. Dates
 * are serial numbers there; ISO dates come out as such only where the cell holds text.
 * Errors: `not-an-xlsx`, `truncated`, `encrypted`, `malformed`, `limit-exceeded`, `parser-memory`.
 * @source ECMA-376 part 1, §18.3 (sheets), §18.4 (shared strings)
 */
export function readSheets(bytes: Uint8Array): Result<Sheet[]> {
  if (!(bytes[0] === 0x50 && bytes[1] === 0x4b)) return fail('not-an-xlsx');
  const container = openContainer(bytes);
  if (!container.ok) return container;
  const zip = container.value;
  if (!zip.has(workbookPart)) return fail('not-an-xlsx');

  const strings: string[] = [];
  const listed: { name: string; id: string }[] = [];
  const targets = new Map<string, string>();
  const failed = firstFailure(
    () => readStrings(zip, strings),
    () =>
      walkPart(zip, workbookPart, {
        open: (name, attr) => {
          if (name === 'sheet') listed.push({ name: attr('name') ?? '', id: attr('r:id') ?? '' });
        },
      }),
    () =>
      walkPart(zip, 'xl/_rels/workbook.xml.rels', {
        open: (name, attr) => {
          if (name === 'Relationship') targets.set(attr('Id') ?? '', resolve(attr('Target') ?? ''));
        },
      }),
  );
  if (!failed.ok) return failed;
  if (listed.length > limits.sheets) return fail('limit-exceeded', { limit: 'sheets', count: listed.length });

  const sheets: Sheet[] = [];
  const budget = { cells: limits.blocks, text: limits.textLength };
  for (const { name, id } of listed) {
    const rows = readRows(zip, targets.get(id) ?? '', strings, budget);
    if (!rows.ok) return rows;
    sheets.push({ name, rows: rows.value });
  }
  return ok(sheets);
}

const workbookPart = 'xl/workbook.xml';

type Attr = (name: string) => string | undefined;
type PartHandler = Readonly<{
  open(name: string, attr: Attr): void;
  close?(name: string): void;
  text?(text: string): void;
}>;

/** Names without their prefix: writers put the main namespace under different ones. */
function walkPart(zip: Container, part: string, handler: PartHandler): Result<void> {
  const content = zip.read(part);
  if (!content.ok) return content;
  if (content.value === null) return ok(undefined);
  return walkXml(content.value, part, {
    open: (element) => handler.open(local(element.name), element.attr),
    close: (name) => handler.close?.(local(name)),
    text: (text) => handler.text?.(text),
  });
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Targets are relative to xl/, or begin at the root. */
function resolve(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//u, '')}`;
}

/** `t` inside `si`, runs joined; phonetic runs (`rPh`) are no text of the cell. */
function readStrings(zip: Container, strings: string[]): Result<void> {
  let text = '';
  let reading = false;
  let phonetic = 0;
  return walkPart(zip, 'xl/sharedStrings.xml', {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic++;
      reading = name === 't' && phonetic === 0;
    },
    close(name) {
      if (name === 'si') strings.push(text);
      else if (name === 'rPh') phonetic--;
      reading = false;
    },
    text(content) {
      if (reading) text += content;
    },
  });
}

function readRows(
  zip: Container,
  part: string,
  strings: readonly string[],
  budget: { cells: number; text: number },
): Result<string[][]> {
  const rows: string[][] = [];
  let row: string[] = [];
  let column = 0;
  let kind = '';
  let value = '';
  let reading = false;
  let over: Result<never> | null = null;
  const walked = walkPart(zip, part, {
    open(name, attr) {
      if (name === 'row') {
        const at = Number(attr('r') ?? rows.length + 1);
        if (!Number.isInteger(at) || at < 1 || at > limits.sheetRows)
          over ??= fail('limit-exceeded', { limit: 'sheetRows', part });
        else while (rows.length < at) rows.push([]);
        row = rows[at - 1] ?? [];
        column = 0;
      } else if (name === 'c') {
        column = columnOf(attr('r')) ?? column + 1;
        kind = attr('t') ?? 'n';
        value = '';
      }
      reading = name === 'v' || name === 't';
    },
    close(name) {
      if (name === 'c' && over === null) {
        const shown = kind === 's' ? (strings[Number(value)] ?? '') : kind === 'e' ? '' : value;
        budget.cells--;
        budget.text -= shown.length;
        if (budget.cells < 0 || budget.text < 0) over = fail('limit-exceeded', { limit: 'textLength', part });
        else if (shown !== '' && column <= limits.sheetColumns) {
          while (row.length < column) row.push('');
          row[column - 1] = shown;
        }
      }
      reading = false;
    },
    text(content) {
      if (reading && over === null) value += content;
    },
  });
  return over ?? (walked.ok ? ok(rows) : walked);
}

/** AB12 → 28 */
function columnOf(reference: string | undefined): number | null {
  const letters = /^(?<letters>[A-Z]{1,3})\d*$/u.exec(reference ?? '')?.groups?.letters;
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
