import { newId } from '#electron/store/index.ts';
import type { Directory, Organ, OrganGroup, RowProblem, SheetRow } from '#shared/contract/index.ts';
import { levelInWords } from '../words.ts';
import { levelOf, typeOf } from './columns.ts';
import type { GroupRow, OrganRow, readWorkbook } from './read.ts';

/** What importing a workbook does: each row's fate, and what is to be saved. Nothing is ever removed. */
export type Changes = Readonly<{ rows: readonly SheetRow[]; organs: readonly Organ[]; groups: readonly OrganGroup[] }>;

type Refusal = Readonly<{ problem: RowProblem; params: SheetRow['params'] }>;
type Wanted = Readonly<{ row: OrganRow; before: Organ | null; after: Organ; parent: string | null | undefined }>;

const LONGEST = 100;

export function changesOf(directory: Directory, workbook: NonNullable<ReturnType<typeof readWorkbook>>): Changes {
  const refused = new Map<OrganRow, Refusal>();
  const wanted = wantedOrgans(directory, workbook.organs, refused);
  const organs = settle(directory, wanted, refused);
  const organRows = workbook.organs.map((row): SheetRow => {
    const problem = refused.get(row);
    if (problem) return refusedRow('organs', row, problem);
    const want = wanted.find((one) => one.row === row);
    const after = want && organs.get(want.after.id);
    return after
      ? outcomeOf('organs', row, organFields(want.before, after), want.before === null)
      : sameRow('organs', row);
  });
  const all = merged(directory, organs);
  const groups = groupChanges(directory, all, workbook.groups);
  const changed = new Set(
    organRows.filter(({ outcome }) => outcome === 'added' || outcome === 'changed').map(({ row }) => row),
  );
  const saved = wanted.filter(({ row }) => changed.has(row.row)).flatMap(({ after }) => organs.get(after.id) ?? []);
  return { rows: [...organRows, ...groups.rows], organs: parentsFirst(saved), groups: groups.groups };
}

/** Each row by itself: what organ it means and what it makes of it. */
function wantedOrgans(
  { organs }: Directory,
  rows: readonly OrganRow[],
  refused: Map<OrganRow, Refusal>,
): readonly Wanted[] {
  const byName = new Map(organs.map((organ) => [organ.name, organ]));
  const said = new Set(rows.map(({ name }) => name));
  const seen = new Set<string>();
  const wanted: Wanted[] = [];
  for (const row of rows) {
    const before = byName.get(row.name) ?? renamed(row, byName, said);
    const read = readRow(row, before);
    if (seen.has(row.name)) refused.set(row, { problem: 'twice', params: {} });
    else if ('problem' in read) refused.set(row, read);
    else
      wanted.push({
        row,
        before,
        after: read.organ,
        parent: row.parent === undefined ? undefined : row.parent || null,
      });
    seen.add(row.name);
  }
  return wanted;
}

/** A new name whose 曾用名 an organ bears now: the organ was renamed. */
function renamed(row: OrganRow, byName: ReadonlyMap<string, Organ>, said: ReadonlySet<string>): Organ | null {
  for (const { name } of row.formerNames ?? []) {
    const organ = byName.get(name);
    if (organ && !said.has(name)) return organ;
  }
  return null;
}

function readRow(row: OrganRow, before: Organ | null): Readonly<{ organ: Organ }> | Refusal {
  const { name, aliases = before?.aliases ?? [], formerNames = before?.formerNames ?? [] } = row;
  if (name === '') return { problem: 'no-name', params: {} };
  if (formerNames === null) return { problem: 'bad-date', params: {} };
  const long = [name, ...aliases, ...formerNames.map((former) => former.name)].find((said) => said.length > LONGEST);
  if (long !== undefined) return { problem: 'too-long', params: { name: `${long.slice(0, 20)}…` } };
  const level = row.level ? levelOf(row.level) : (before?.level ?? levelInWords(name));
  if (level === null) return { problem: 'unknown-level', params: { word: row.level ?? '' } };
  const type = row.type ? typeOf(row.type) : (before?.type ?? typeByName(name));
  if (type === null) return { problem: 'unknown-type', params: { word: row.type ?? '' } };
  const id = before?.id ?? newId('organ');
  const own = aliases.filter((alias) => alias !== name);
  const parentId = before?.parentId ?? null;
  return { organ: { id, name, aliases: [...own], level, type, parentId, formerNames: [...formerNames] } };
}

function typeByName(name: string): Organ['type'] | null {
  if (/(?:人民政府|街道办事处)$/u.test(name)) return 'government';
  if (/开发区|园区/u.test(name)) return 'zone';
  return /[局厅]$/u.test(name) ? 'department' : null;
}

/** Rows against each other and the rest of the directory, until none has to be refused any more. */
function settle(
  directory: Directory,
  wanted: readonly Wanted[],
  refused: Map<OrganRow, Refusal>,
): ReadonlyMap<string, Organ> {
  for (;;) {
    const open = wanted.filter(({ row }) => !refused.has(row));
    const after = new Map(open.map((want) => [want.after.id, want.after]));
    const ids = idsOf(merged(directory, after));
    for (const { after: organ, parent } of open) {
      if (parent === undefined) continue;
      after.set(organ.id, { ...organ, parentId: parent === null ? null : (ids.get(parent) ?? null) });
    }
    const all = merged(directory, after);
    const bearers = bearersOf(all);
    const parents = new Map(all.map(({ id, parentId }) => [id, parentId]));
    const before = refused.size;
    for (const { row, after: organ, parent } of open) {
      const taken = [organ.name, ...organ.aliases].find((name) => (bearers.get(name)?.size ?? 0) > 1);
      if (taken !== undefined) refused.set(row, { problem: 'name-taken', params: { name: taken } });
      else if (typeof parent === 'string' && !ids.has(parent))
        refused.set(row, { problem: 'unknown-parent', params: { parent } });
      else if (goesInCircle(organ.id, parents)) refused.set(row, { problem: 'circle', params: {} });
    }
    if (refused.size === before) return after;
  }
}

function merged({ organs }: Directory, after: ReadonlyMap<string, Organ>): readonly Organ[] {
  const known = new Set(organs.map(({ id }) => id));
  return [
    ...organs.map((organ) => after.get(organ.id) ?? organ),
    ...[...after.values()].filter(({ id }) => !known.has(id)),
  ];
}

function idsOf(organs: readonly Organ[]): ReadonlyMap<string, string> {
  const ids = new Map(organs.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id] as const)));
  for (const { id, name } of organs) ids.set(name, id);
  return ids;
}

function bearersOf(organs: readonly Organ[]): ReadonlyMap<string, ReadonlySet<string>> {
  const bearers = new Map<string, Set<string>>();
  for (const { id, name, aliases } of organs)
    for (const said of [name, ...aliases]) bearers.set(said, (bearers.get(said) ?? new Set()).add(id));
  return bearers;
}

function goesInCircle(id: string, parents: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>();
  for (let at: string | null = id; at !== null; at = parents.get(at) ?? null) {
    if (seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}

/** A new parent is saved before what stands under it. */
function parentsFirst(organs: readonly Organ[]): readonly Organ[] {
  const waiting = new Map(organs.map((organ) => [organ.id, organ]));
  const ordered: Organ[] = [];
  const take = (organ: Organ): void => {
    if (!waiting.delete(organ.id)) return;
    const parent = waiting.get(organ.parentId ?? '');
    if (parent) take(parent);
    ordered.push(organ);
  };
  for (const organ of organs) take(organ);
  return ordered;
}

function organFields(before: Organ | null, after: Organ): SheetRow['fields'] {
  if (before === null) return [];
  const fields: SheetRow['fields'] = [];
  if (before.name !== after.name) fields.push('name');
  if (!sameNames(before.aliases, after.aliases)) fields.push('aliases');
  if (before.level !== after.level) fields.push('level');
  if (before.type !== after.type) fields.push('type');
  if (before.parentId !== after.parentId) fields.push('parent');
  if (JSON.stringify(before.formerNames) !== JSON.stringify(after.formerNames)) fields.push('formerNames');
  return fields;
}

function groupChanges({ groups }: Directory, organs: readonly Organ[], rows: readonly GroupRow[]) {
  const ids = idsOf(organs);
  const byName = new Map(groups.map((group) => [group.name, group]));
  const seen = new Set<string>();
  const saved: OrganGroup[] = [];
  const fates = rows.map((row): SheetRow => {
    const before = byName.get(row.name);
    const problem = groupProblem(row, ids, seen);
    seen.add(row.name);
    if (problem) return refusedRow('groups', row, problem);
    const members = row.members?.flatMap((name) => ids.get(name) ?? []) ?? before?.members ?? [];
    const after = {
      name: row.name,
      aliases: [...(row.aliases ?? before?.aliases ?? [])],
      members: [...new Set(members)],
    };
    const fields: SheetRow['fields'] = [];
    if (before && !sameNames(before.aliases, after.aliases)) fields.push('aliases');
    if (before && !sameNames(before.members, after.members)) fields.push('members');
    const fate = outcomeOf('groups', row, fields, before === undefined);
    if (fate.outcome !== 'same') saved.push(after);
    return fate;
  });
  return { rows: fates, groups: saved };
}

function groupProblem(row: GroupRow, ids: ReadonlyMap<string, string>, seen: ReadonlySet<string>): Refusal | null {
  if (row.name === '') return { problem: 'no-name', params: {} };
  if (seen.has(row.name)) return { problem: 'twice', params: {} };
  const long = [row.name, ...(row.aliases ?? [])].find((said) => said.length > LONGEST);
  if (long !== undefined) return { problem: 'too-long', params: { name: `${long.slice(0, 20)}…` } };
  const member = row.members?.find((name) => !ids.has(name));
  return member === undefined ? null : { problem: 'unknown-member', params: { member } };
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [new Set(a), new Set(b)];
  return one.size === other.size && [...one].every((name) => other.has(name));
}

type At = Readonly<{ row: number; name: string }>;

function outcomeOf(sheet: SheetRow['sheet'], at: At, fields: SheetRow['fields'], added: boolean): SheetRow {
  if (!added && fields.length === 0) return sameRow(sheet, at);
  return { sheet, row: at.row, name: at.name, outcome: added ? 'added' : 'changed', fields, problem: null, params: {} };
}

function sameRow(sheet: SheetRow['sheet'], { row, name }: At): SheetRow {
  return { sheet, row, name, outcome: 'same', fields: [], problem: null, params: {} };
}

function refusedRow(sheet: SheetRow['sheet'], { row, name }: At, { problem, params }: Refusal): SheetRow {
  return { sheet, row, name: name.slice(0, LONGEST), outcome: 'refused', fields: [], problem, params };
}
