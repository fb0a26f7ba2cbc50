import { type EarlierRow, numberKeyOf, titleHeadOf } from '#electron/store/index.ts';
import type { Draft, Reuse } from '#shared/contract/index.ts';
import { type Earlier, type EarlierDocument, type Fact, known, type Reference, unknown } from '#shared/rules/index.ts';
import { type EarlierFound, type EarlierRoom, earlierThan, foldField, type SameMatter } from '../archive/index.ts';
import { documentOf } from './earlier-document.ts';
import { type Mention, mentionsIn } from './references.ts';

/** What the archive and the register say of documents that the draft names, copies, or is like. */
export async function earlierOf(
  draft: Draft,
  {
    asOf,
    reuse,
    matters,
    room,
  }: Readonly<{
    asOf: string;
    reuse: Fact<Reuse>;
    matters: readonly SameMatter[];
    room: EarlierRoom;
  }>,
): Promise<Fact<Earlier>> {
  const mentions = mentionsIn(draft);
  const tables = draft.taskCard.demands.map(({ fields }) => foldedOf(fields.map(({ text }) => text)));
  const found = await room.find({
    numbers: mentions.flatMap(({ numbers }) => numbers),
    titles: mentions.flatMap((mention) => titlesOf(mention)),
    ids: reuse.available ? reuse.value.matches.map(({ id }) => id) : [],
    tables: tables.map(({ folded }) => folded),
  });
  if (!found.ok) return unknown('archive-unavailable');
  if (found.value === null) return unknown('archive-empty');
  const others = before(asOf, draft, found.value);
  return known({
    references: mentions.map((mention) => referenceOf(mention, others)),
    sameMatter: matters
      .filter(({ by }) => by === 'title')
      .map(({ row, by: _, ...matter }) => ({ document: documentOf(row), ...matter })),
    sameData: tables.flatMap(({ folded, written }, demand) =>
      sameDataOf({ folded, written, demand }, others.asked[demand] ?? []),
    ),
    matched: Object.fromEntries(others.byId.map((row) => [row.id, documentOf(row)])),
  });
}

function before(asOf: string, draft: Draft, found: EarlierFound): EarlierFound {
  const isEarlier = earlierThan(draft, asOf);
  return {
    byNumber: found.byNumber.filter(isEarlier),
    byTitle: found.byTitle.filter(isEarlier),
    byId: found.byId.filter(isEarlier),
    asked: found.asked.map((tables) => tables.filter((table) => isEarlier(table.document))),
  };
}

/** A plan or measure that is named by its own title is archived under the notice that printed it. */
function titlesOf({ title }: Mention): string[] {
  if (title === null) return [];
  return title.includes('关于') ? [title] : [title, `关于印发${title}的通知`];
}

function referenceOf(mention: Mention, { byNumber, byTitle }: EarlierFound): Reference {
  const { span, title, numbers } = mention;
  for (const number of numbers) {
    const key = numberKeyOf(number);
    const row = byNumber.find(({ documentNumber }) => numberKeyOf(documentNumber) === key);
    if (!row) continue;
    // in running text the code begins where the archive's does
    const start = title === null ? span[1] - number.length : span[0];
    return { span: [start, span[1]], title, number, byNumber: documentOf(row), byTitle: titled(title, byTitle) };
  }
  return { span, title, number: numbers[0] ?? null, byNumber: null, byTitle: titled(title, byTitle) };
}

const relays = /转发|批转|印发/u;

function titled(title: string | null, rows: readonly EarlierRow[]): EarlierDocument[] {
  if (title === null) return [];
  const wanted = titlesOf({ span: [0, 0], title, numbers: [] }).map(bareTitle);
  const head = titleHeadOf(title);
  return rows
    .filter((row) => {
      if (row.title === null || !wanted.includes(bareTitle(row.title))) return false;
      const other = titleHeadOf(row.title);
      // what relays a document of this title is not that document
      if (relays.test(other) !== relays.test(head)) return false;
      return head === '' || other === '' || head.endsWith(other) || other.endsWith(head);
    })
    .map(documentOf);
}

function bareTitle(title: string): string {
  const folded = title.normalize('NFKC').replace(/[\s《》〈〉“”"'‘’()]/gu, '');
  return folded.slice(Math.max(0, folded.indexOf('关于')));
}

type Fields = Readonly<{ folded: readonly string[]; written: readonly string[] }>;

/** Each field once, by its folded name and as the draft writes it. */
function foldedOf(headers: readonly string[]): Fields {
  const byName = new Map<string, string>();
  for (const header of headers) {
    const name = foldField(header);
    if (name !== '' && !byName.has(name)) byName.set(name, header);
  }
  return { folded: [...byName.keys()], written: [...byName.values()] };
}

/** Of each earlier document the table that asks the most of these fields. */
function sameDataOf(
  { folded, written, demand }: Fields & Readonly<{ demand: number }>,
  tables: EarlierFound['asked'][number],
): Earlier['sameData'][number][] {
  const best = tables.filter(({ key }, i) => tables.findIndex((other) => other.key === key) === i);
  return best.map(({ document, shared }) => ({
    document: documentOf(document),
    demand,
    fields: folded.flatMap((name, i) => (shared.includes(name) ? [written[i] ?? name] : [])),
    of: folded.length,
  }));
}
