import type { Demand, Elements, Mention, ReadDocument } from '#shared/contract/index.ts';
import { numberOf } from './numerals.ts';
import { tablesOf } from './table-tasks.ts';

type Form = Readonly<{ start: number; end: number; number: number | null; name: string; fields: Mention[] }>;

const header = 24;

/**
 * The demands with the header cells of the table that each asks to be filled in, where an attachment holds it: by its
 * number (附件2) or by its name (《……统计表》). An attachment without cells (plain text) gives none.
 */
export function withFields(source: ReadDocument, document: Elements, demands: readonly Demand[]): Demand[] {
  if (!demands.some((demand) => demand.table)) return [...demands];
  const forms = formsOf(source, document);
  if (forms.length === 0) return [...demands];
  return demands.map((demand) => {
    const form = demand.table ? formFor(forms, demand.table.text) : null;
    return form ? { ...demand, fields: form.fields } : demand;
  });
}

function formFor(forms: readonly Form[], table: string): Form | null {
  const said = /(?:附件|附表|表)\s?(?<number>\d{1,2}|[一二三四五六七八九十]{1,2})/u.exec(table.normalize('NFKC'))
    ?.groups?.number;
  if (said) return forms.find((form) => form.number === numberOf(said)) ?? null;
  const name = /《(?<name>[^《》]+)》/u.exec(table)?.groups?.name;
  if (name) return forms.find((form) => form.name.includes(name.replace(/\s+/gu, ''))) ?? null;
  return forms.length === 1 ? (forms[0] ?? null) : null;
}

function formsOf(source: ReadDocument, { spans, attachments }: Elements): Form[] {
  const tables = tablesOf(source);
  let at = 0;
  return (spans.attachments ?? []).flatMap(([start, end], i): Form[] => {
    const fields: Mention[] = [];
    for (; at < tables.length && startOf(tables[at]) < end; at++)
      if (startOf(tables[at]) >= start) fields.push(...headerOf(source.text, tables[at] ?? []));
    if (fields.length === 0) return [];
    const opening = source.text.slice(start, Math.min(end, start + 120));
    const said = /^\s*附\s?[件表]\s?(?<number>\d{1,2}|[一二三四五六七八九十]{1,2})/u.exec(opening.normalize('NFKC'))
      ?.groups?.number;
    const number = said ? numberOf(said) : i + 1;
    const listed = attachments[(number ?? i + 1) - 1] ?? '';
    return [{ start, end, number, name: `${opening.replace(/\s+/gu, '')}\n${listed.replace(/\s+/gu, '')}`, fields }];
  });
}

function startOf(rows: readonly (readonly { start: number }[])[] | undefined): number {
  return rows?.[0]?.[0]?.start ?? 0;
}

/** The first row of several filled cells that are short enough to be heads. */
function headerOf(text: string, rows: readonly (readonly { start: number; end: number }[])[]): Mention[] {
  const row = rows.slice(0, 4).find((cells) => {
    const filled = cells.filter((cell) => cell.end > cell.start);
    return filled.length > 1 && filled.every((cell) => cell.end - cell.start <= header);
  });
  return (row ?? [])
    .filter((cell) => cell.end > cell.start)
    .map(({ start, end }) => ({ text: text.slice(start, end), span: [start, end] }));
}
