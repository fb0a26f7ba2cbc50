import type { ArchivedDocument, Draft, LawfulMark, Matter, Reuse, ReuseMatch } from '#shared/contract/index.ts';
import {
  aboutDraft,
  type Boilerplate,
  compare,
  maskOf,
  type Normalised,
  repetitionsIn,
  rightOf,
  type Source,
  standingOf,
  subjectFinder,
  usualWords,
} from '#shared/reuse/index.ts';
import { daysBetween, isSure } from './same-matter.ts';

export type Candidate = Readonly<{ sequence: number; text: string }>;

/** Compares a draft with candidates of the archive and says of each what it has to do with the draft. */
export function reuseOf(
  draft: Draft,
  {
    text,
    candidates,
    documents,
    boilerplate,
    marks,
    asOf,
  }: Readonly<{
    /** the draft's */
    text: Normalised;
    candidates: readonly Candidate[];
    /** of the candidates, by sequence */
    documents: ReadonlyMap<number, ArchivedDocument>;
    boilerplate: Boilerplate;
    /** what people called lawful between this draft and archived documents */
    marks: readonly LawfulMark[];
    /** the day of the check; undefined: nothing is said of the same matter */
    asOf: string | undefined;
  }>,
): Reuse {
  const texts = new Map(candidates.map((one) => [one.sequence, one.text]));
  const sources = candidates.map(({ sequence, text }): Source => {
    const document = documents.get(sequence);
    return {
      id: sequence,
      text,
      title: document?.title ?? null,
      signedOn: document?.signedOn ?? null,
      standing: standingOf(document?.issuers ?? [], draft.document.issuers, text),
      marks: marks.filter(({ documentId }) => documentId === document?.id),
    };
  });
  const about = aboutDraft(draft);
  const found = compare(draft.text, sources, boilerplate, text, about);
  const { coverage, coverageBeyondBoilerplate } = found;
  const within = repetitionsIn(draft, text, maskOf(text, found.boilerplate));
  return {
    coverage,
    coverageBeyondBoilerplate,
    matches: withSubjects(
      found.matches.flatMap(({ id: sequence, passages, ...said }): ReuseMatch[] => {
        const document = documents.get(sequence);
        if (!document) return [];
        const { id, file, title, documentNumber, signedOn } = document;
        const identical = texts.get(sequence) === draft.text && { identical: true as const };
        return [{ id, file, title, documentNumber, signedOn, ...said, ...identical, passages: [...passages] }];
      }),
      asOf === undefined || rightOf(draft.document) === 'standardForm'
        ? []
        : onSameSubject(draft, sources, {
            documents,
            quiet: maskOf(text, [...found.boilerplate, ...about.head]),
            asOf,
          }),
    ),
    boilerplate: [...found.boilerplate],
    learnedFrom: boilerplate.documents,
    ...(within.length > 0 && { within }),
  };
}

/** Days within which the same matter counts as issued lately. */
const LATELY = 731;
const SHOWN = 5;
const DAY = 24 * 60 * 60 * 1000;

type OnSubject = Readonly<{ document: ArchivedDocument; matter: Matter }>;

/** Documents of the own area that are about the same as the draft, signed lately; the most alike first. `quiet`: its formulas. */
function onSameSubject(
  draft: Draft,
  sources: readonly Source[],
  {
    documents,
    quiet,
    asOf,
  }: Readonly<{ documents: ReadonlyMap<number, ArchivedDocument>; quiet: Uint8Array; asOf: string }>,
): OnSubject[] {
  const likely = sources.flatMap(({ id, text, standing }) => {
    const document = documents.get(id);
    if (!document?.signedOn || document.sha256 === draft.file.sha256 || standing !== 'own') return [];
    const age = (Date.parse(asOf) - Date.parse(document.signedOn)) / DAY;
    return age < 0 || age > LATELY ? [] : [{ document, text }];
  });
  if (likely.length === 0) return [];
  const { title } = draft.document;
  const find = subjectFinder({ title, text: draft.text }, quiet, usualWords(sources.map(({ text }) => text)));
  return likely
    .flatMap(({ document, text }): OnSubject[] => {
      const daysApart = daysBetween(document.signedOn, draft, asOf);
      const subject = find({ title: document.title, text });
      return subject === null || !isSure(subject, document.issuers, draft)
        ? []
        : [{ document, matter: { ...subject, sameRecipients: false, daysApart } }];
    })
    .toSorted((x, y) => y.matter.similarity - x.matter.similarity)
    .slice(0, SHOWN);
}

/** Adds what is on the same subject without a passage of its own; a copy says enough. */
function withSubjects(matches: readonly ReuseMatch[], subjects: readonly OnSubject[]): ReuseMatch[] {
  const byId = new Map(subjects.map(({ document, matter }) => [document.id, matter]));
  const known = matches.map((match): ReuseMatch => {
    const matter = byId.get(match.id);
    return matter && match.relation === 'boilerplate' ? { ...match, relation: 'same-matter', matter } : match;
  });
  const added = subjects.flatMap(({ document: { id, file, title, documentNumber, signedOn }, matter }): ReuseMatch[] =>
    matches.some((match) => match.id === id)
      ? []
      : [{ id, file, title, documentNumber, signedOn, coverage: 0, relation: 'same-matter', matter, passages: [] }],
  );
  return [...known, ...added];
}
