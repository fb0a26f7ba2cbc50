import {
  type Against,
  type Clauses,
  countedShare,
  groupMatches,
  type LawfulMark,
  wholePercent as percent,
  type Reuse,
  type ReuseMatch,
  type Span,
} from '#shared/contract/index.ts';
import type { Context } from './io.ts';

type Printed = Readonly<{ file: string; text: string }>;

/** What a draft has in common with earlier documents: the classes, shares and reasons that the page shows. `text`: the draft's. */
export function printReuse(context: Context, { file, text }: Printed, reuse: Reuse): void {
  const { io, t } = context;
  const { matches, boilerplate = [], within = [], pending, learnedFrom } = reuse;
  io.out(`${file}\n`);
  io.out(
    `${t('cli:similar.shares', { all: percent(reuse.coverage), own: percent(countedShare(reuse)), sources: sourcesOf(context, reuse) })}\n`,
  );
  matches.forEach((match, at) => {
    io.out(
      `\n${at + 1}. ${named(context, match)}\n${about(context, match).join('')}${passages(context, match, text).join('')}`,
    );
  });
  const notes = [
    boilerplate.length > 0 && t('cli:similar.boilerplate', { count: boilerplate.length }),
    learnedFrom === 0 && t('page:reuse.unlearned'),
    pending !== undefined && t('cli:similar.pending', { count: pending }),
  ].filter((note) => note !== false);
  if (notes.length > 0) io.out(`\n${notes.join('\n')}\n`);
  if (within.length > 0) io.out(`\n${t('page:reuse.within', { n: within.length })}\n`);
  for (const { first, second, similarity, where } of within) {
    const places = { first: place(context, first), second: place(context, second) };
    io.out(
      `  ${t('cli:similar.within', { where: t(`page:reuse.withinWhere.${where}`), ...places, similarity: percent(similarity) })}  ${quote(text, first)}\n`,
    );
  }
  io.out('\n');
}

/** How many documents it shares something with, by what that is, as the page groups them. */
export function sourcesOf({ t, language }: Context, reuse: Reuse): string {
  const { counted, slight, matters, lawful, boilerplate } = groupMatches(reuse);
  const said = Object.entries({ sources: counted, slight, matters, lawful, boilerplate })
    .filter(([, matches]) => matches.length > 0)
    .map(([name, { length }]) => t(`cli:similar.of.${name}`, { n: length }));
  return said.length === 0 ? t('cli:similar.noSource') : said.join(language === 'en' ? ', ' : '，');
}

function shares({ coverage, coverageBeyondBoilerplate }: Pick<ReuseMatch, 'coverage' | 'coverageBeyondBoilerplate'>) {
  return { all: percent(coverage), own: percent(coverageBeyondBoilerplate ?? coverage) };
}

function place({ t }: Context, [start, end]: Span): string {
  return t('cli:check.at', { start, end });
}

function named({ t, language }: Context, { title, file, documentNumber, signedOn, id }: ReuseMatch): string {
  const [open, comma, close] = language === 'en' ? [' (', ', ', ')'] : ['（', '，', '）'];
  const facts = [documentNumber, signedOn].filter((fact) => fact !== null);
  const known = facts.length > 0 ? `${open}${facts.join(comma)}${close}` : '';
  return `${title ?? t('page:reuse.untitled', { file })}${known}  ${id}`;
}

/** Its class, how much of the draft it is, what changed, and why it is thought to be on the same matter. */
function about(context: Context, match: ReuseMatch): string[] {
  const { t } = context;
  const { matter, passages: common } = match;
  const kinds = kindsOf(match).map((kind) => t(`page:reuse.kind.${kind}`));
  const lines = [kinds.join(' · ')];
  if (common.length > 0) lines.push(t('cli:similar.share', { ...shares(match), count: common.length }));
  const changes = changeCounts(match);
  // of what was taken over word for word only days and numbers in head and foot differ, or whole clauses
  if (changes.size > 0 && !isWordForWord(match)) {
    const counts = [...changes].map(([kind, n]) =>
      t('page:reuse.changeCount', { kind: t(`page:reuse.change.${kind}`), n }),
    );
    lines.push(t('page:reuse.changed', { kinds: counts.join(' · ') }));
  }
  if (matter) {
    const { terms, sameRecipients, daysApart } = matter;
    const why = [
      terms.length > 0 && t('page:reuse.matterTerms', { terms: terms.join('、') }),
      sameRecipients && t('page:reuse.matterRecipients'),
      daysApart === 0 && t('page:reuse.matterToday'),
      daysApart !== null && daysApart !== 0 && t('page:reuse.matterDays', { n: Math.abs(daysApart) }),
    ].filter((reason) => reason !== false);
    lines.push(`${t('page:reuse.kind.same-matter')}  ${why.join(' · ')}`);
  }
  return lines.map((line) => `   ${line}\n`);
}

/** The relation, and beside it how the words were taken over. */
function kindsOf({ identical, relation, copy }: ReuseMatch): string[] {
  if (identical) return ['identical'];
  if (relation === 'copied') return [copy ?? relation];
  return [relation, ...(copy && relation !== 'boilerplate' && relation !== 'lawful' ? [copy] : [])];
}

function isWordForWord({ relation, copy }: ReuseMatch): boolean {
  return relation === 'copied' && copy === 'verbatim';
}

/** What differs between two formulas is nobody's change. */
function changeCounts({ passages: common }: ReuseMatch): Map<string, number> {
  const counts = new Map<string, number>();
  const telling = common.filter(({ boilerplate }) => boilerplate !== true);
  for (const { kind } of telling.flatMap(({ changes = [] }) => changes)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** Characters at the beginning and the end of a passage that are quoted. */
const quoted = 16;

function quote(text: string, span: Span): string {
  const words = [...text.slice(...span).replace(/\s+/gu, ' ')];
  const [start, end] = [words.slice(0, quoted), words.slice(-quoted)];
  return `“${words.length <= 2 * quoted + 1 ? words.join('') : `${start.join('')}…${end.join('')}`}”`;
}

/** With both places, so that one can be marked by the earlier one. */
function passages(context: Context, match: ReuseMatch, text: string): string[] {
  const { t } = context;
  return match.passages.map(({ draft, source, similarity, boilerplate, lawful }) => {
    const places = { draft: place(context, draft), source: place(context, source), similarity: percent(similarity) };
    // word for word but for whole clauses between: the likeness would deny it
    const denies = isWordForWord(match) && places.similarity < 100;
    const apart = [
      boilerplate && t('page:reuse.kind.boilerplate'),
      lawful && t(`page:reuse.lawful.${lawful.why}`),
      lawful?.reason,
      lawful?.markId,
    ].filter((note) => note !== undefined);
    return `   · ${[quote(text, draft), t(denies ? 'cli:similar.places' : 'cli:similar.passage', places), ...apart].join('  ')}\n`;
  });
}

/** What a draft says that a superior's document doesn't. `text`: the draft's. */
export function printAgainst(context: Context, { file, text }: Printed, against: Against): void {
  const { io, t, language } = context;
  const { source, coverage, coverageBeyondBoilerplate, ownCharacters, verdict, local } = against;
  io.out(`${file} ↔ ${source.title ?? source.file}\n`);
  io.out(`${t(`page:against.verdict.${verdict}`, { n: ownCharacters })}\n`);
  io.out(`${t('page:against.coverage', { percent: percent(coverage), beyond: percent(coverageBeyondBoilerplate) })}\n`);
  if (local.length === 0) io.out(`${t('page:against.localNone')}\n`);
  for (const [kind, places] of Map.groupBy(local, (one) => one.kind)) {
    const words = [...new Set(places.map(({ at }) => text.slice(...at).replace(/\s+/gu, ' ')))];
    const list =
      kind === 'measure'
        ? words.map((word) => `\n  ${word}`).join('')
        : `  ${words.join(language === 'en' ? ', ' : '、')}`;
    io.out(`${t(`page:against.localKind.${kind}`)}${list}\n`);
  }
  io.out('\n');
}

/** Marks with the ids by which they are taken back. */
export function printMarks({ io, t }: Context, file: string, marks: readonly LawfulMark[]): void {
  io.out(`${file}\n`);
  if (marks.length === 0) io.out(`${t('cli:reuse.noMarks')}\n`);
  for (const { id, documentId, source, reason, by, at } of marks) {
    const [start, end] = source;
    io.out(
      `  ${t('cli:reuse.mark', { documentId, start, end, reason, name: by.name, day: at.slice(0, 10) })}  ${id}\n`,
    );
  }
}

export function printClauses({ io, t }: Context, { learnedFrom, learned, own }: Clauses): void {
  io.out(`${t('page:clauses.own')}\n`);
  if (own.length === 0) io.out(`  ${t('cli:reuse.none')}\n`);
  for (const { id, text, by } of own) io.out(`  ${text}  ${t('cli:reuse.by', { name: by.name })}  ${id}\n`);
  io.out(`\n${t('cli:reuse.learned', { documents: learnedFrom })}\n`);
  if (learned.length === 0) io.out(`  ${t('cli:reuse.none')}\n`);
  for (const { text, documents } of learned) io.out(`  ${text}  ${t('page:clauses.documents', { n: documents })}\n`);
}
