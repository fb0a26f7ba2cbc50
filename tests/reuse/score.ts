import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createOffice, forkParser, type Office } from '#electron/office/index.ts';
import type { ReuseMatch, Span } from '#shared/contract/index.ts';
import { call } from '../bench/office.ts';
import { backgroundDocuments } from './background.ts';
import { type Label, type Pair, readBackground, readPairs, type SetName } from './pairs.ts';

export type Judged = Readonly<{ pair: Pair; got: Label; right: boolean; match: ReuseMatch | null }>;

/** Archives a set's background and every source in a new workspace and asks what each draft is to its own source. */
export async function judgePairs(set: SetName = 'first'): Promise<Judged[]> {
  const root = mkdtempSync(join(tmpdir(), 'jianwen-classes-'));
  let day = '2026-11-22';
  const office = createOffice({
    spawnParser: () => forkParser(),
    now: () => new Date(`${day}T09:00:00+08:00`),
    version: 'classes',
    suggestedPath: root,
    onBug: (error) => process.stderr.write(`${String(error)}\n`),
  });
  try {
    await call(office, 'workspace.create', { path: join(root, 'workspace'), name: '示例办公室' });
    for (const text of backgroundDocuments(readBackground(set))) await archive(office, text);
    const pairs = readPairs(set);
    const sources = new Map<string, string>();
    for (const { source } of pairs) {
      if (!sources.has(source.text)) sources.set(source.text, await archive(office, source.text));
    }
    const judged: Judged[] = [];
    for (const pair of pairs) {
      day = pair.day;
      judged.push(await judge(office, pair, sources.get(pair.source.text) ?? ''));
    }
    return judged;
  } finally {
    await office.close();
    rmSync(root, { recursive: true, force: true });
  }
}

let files = 0;

async function archive(office: Office, text: string): Promise<string> {
  const file = { name: `${++files}.txt`, bytes: new TextEncoder().encode(text) };
  return (await call(office, 'archive.add', file)).documentId;
}

async function judge(office: Office, pair: Pair, sourceId: string): Promise<Judged> {
  const bytes = new TextEncoder().encode(pair.draft);
  const { draftId } = await call(office, 'draft.open', { name: '草稿.txt', bytes });
  const reuse = await call(office, 'draft.similar', { draftId });
  await call(office, 'draft.close', { draftId });
  const match = reuse.matches.find(({ id }) => id === sourceId) ?? null;
  const got = match === null ? labelUnlisted(pair, reuse.boilerplate ?? []) : labelOf(match);
  return { pair, got, right: agrees(pair, got), match };
}

/**
 * What a source is called that isn't listed: hundreds of documents have the same clauses, and those of them that are
 * left out count as `boilerplate` where every sentence that both texts have is set apart in the draft.
 */
function labelUnlisted({ draft, source }: Pair, boilerplate: readonly Span[]): Label {
  const shared = [...draft.matchAll(/[^。\n]{12,}。/gu)].filter(([sentence]) => source.text.includes(sentence));
  const isSetApart = shared.every(({ index, 0: sentence }) =>
    boilerplate.some(([start, end]) => start <= index + BORDER && end >= index + sentence.length - BORDER),
  );
  return { relation: shared.length > 0 && isSetApart ? 'boilerplate' : 'none' };
}

/** Characters by which the edge of a set-apart place may miss a sentence's. */
const BORDER = 3;

function labelOf(match: ReuseMatch): Label {
  const { relation } = match;
  if (relation === 'copied') return match.copy ? { relation, copy: match.copy } : { relation };
  if (relation !== 'lawful') return { relation };
  const longest = match.passages
    .filter(({ lawful }) => lawful !== undefined)
    .toSorted((a, b) => length(b.draft) - length(a.draft))[0];
  const why = longest?.lawful?.why;
  return why === undefined || why === 'marked' ? { relation } : { relation, why };
}

const length = ([start, end]: Span): number => end - start;

function agrees({ expected, also }: Pair, got: Label): boolean {
  if (also?.includes(got.relation)) return true;
  return got.relation === expected.relation && got.copy === expected.copy && got.why === expected.why;
}

export function nameOf({ relation, copy, why }: Label): string {
  const detail = copy ?? why;
  return detail === undefined ? relation : `${relation}/${detail}`;
}

export function accuracy(judged: readonly Judged[]): number {
  return judged.filter(({ right }) => right).length / judged.length;
}

/** What was expected, a line each, against what was found, a column each. */
export function confusion(judged: readonly Judged[]): string {
  const rows = Map.groupBy(judged, ({ pair }) => nameOf(pair.expected));
  const columns = [...new Set([...rows.keys(), ...judged.map(({ got }) => nameOf(got))])].toSorted();
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(['expected', 'pairs', ...columns, 'right']),
    line(['---', ...columns.map(() => '---:'), '---:', '---:']),
    ...[...rows].map(([name, of]) =>
      line([
        name,
        of.length,
        ...columns.map((column) => of.filter(({ got }) => nameOf(got) === column).length || '·'),
        of.filter(({ right }) => right).length,
      ]),
    ),
  ].join('\n');
}
