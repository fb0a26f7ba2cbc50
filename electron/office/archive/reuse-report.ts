import type { ArchivedDocument, Draft, LawfulMark, Reuse, ReuseMatch } from '#shared/contract/index.ts';
import {
  aboutDraft,
  type Boilerplate,
  compare,
  maskOf,
  type Normalised,
  repetitionsIn,
  type Source,
  standingOf,
} from '#shared/reuse/index.ts';

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
  }: Readonly<{
    /** the draft's */
    text: Normalised;
    candidates: readonly Candidate[];
    /** of the candidates, by sequence */
    documents: ReadonlyMap<number, ArchivedDocument>;
    boilerplate: Boilerplate;
    /** what people called lawful between this draft and archived documents */
    marks: readonly LawfulMark[];
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
      standing: standingOf(document?.issuers ?? [], draft.document.issuers),
      marks: marks.filter(({ documentId }) => documentId === document?.id),
    };
  });
  const found = compare(draft.text, sources, boilerplate, text, aboutDraft(draft));
  const { coverage, coverageBeyondBoilerplate } = found;
  const within = repetitionsIn(draft, text, maskOf(text, found.boilerplate));
  return {
    coverage,
    coverageBeyondBoilerplate,
    matches: found.matches.flatMap(({ id: sequence, passages, ...said }): ReuseMatch[] => {
      const document = documents.get(sequence);
      if (!document) return [];
      const { id, file, title, documentNumber, signedOn } = document;
      const identical = texts.get(sequence) === draft.text && { identical: true as const };
      return [{ id, file, title, documentNumber, signedOn, ...said, ...identical, passages: [...passages] }];
    }),
    boilerplate: [...found.boilerplate],
    learnedFrom: boilerplate.documents,
    ...(within.length > 0 && { within }),
  };
}
