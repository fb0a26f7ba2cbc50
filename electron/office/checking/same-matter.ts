import type { EarlierRow } from '#electron/store/index.ts';
import type { Draft } from '#shared/contract/index.ts';
import { compareOrganLevels } from '#shared/gongwen/index.ts';
import { matterIn, matterLikeness, matterTerms, matterWords, sharedWords } from '#shared/reuse/index.ts';
import type { Earlier } from '#shared/rules/index.ts';
import type { EarlierRoom } from '../archive/index.ts';
import { levelInWords } from '../directory/index.ts';
import { documentOf } from './earlier-document.ts';

/** How much the title, the tasks' matters and the recipients weigh; what isn't known weighs nothing. */
const WEIGHT = { title: 7, tasks: 2, recipients: 1 };
/** Below this likeness of titles two documents are on different matters, whatever else they share. */
const LEAST_TITLE = 0.4;
const LEAST = 0.5;
const SHOWN = 5;
/** Candidates whose texts are read for the tasks. */
const READ = 10;
const DAY = 24 * 60 * 60 * 1000;

type Candidate = Readonly<{ row: EarlierRow; title: number }>;

/**
 * Earlier documents on the same subject, best first. The similarity is the mean of three shares, 7 : 2 : 1: the
 * character pairs of the titles' words that both have (Dice), those of the draft's tasks that the earlier text has, and
 * whether the main recipients are mostly the same. A superior's document is no issue of one's own.
 */
export async function sameMatterOf(
  draft: Draft,
  { asOf, candidates, room }: Readonly<{ asOf: string; candidates: readonly EarlierRow[]; room: EarlierRoom }>,
): Promise<Earlier['sameMatter']> {
  const { title, mainRecipients, issuers } = draft.document;
  const terms = matterTerms(title ?? '');
  const words = matterWords(title ?? '');
  const likely = candidates
    .filter((row) => !standsAbove(row.issuers, issuers) && !isElsewhere(row.issuers, issuers))
    .map((row): Candidate => ({ row, title: matterLikeness(terms, matterTerms(row.title ?? '')) }))
    .filter((one) => one.title >= LEAST_TITLE)
    .toSorted((a, b) => b.title - a.title)
    .slice(0, READ);
  const matters = draft.taskCard.tasks.map(({ matter }) => matter.text);
  const texts = matters.length === 0 ? null : await room.texts(likely.flatMap(({ row }) => row.sequence ?? []));
  return likely
    .map(({ row, title: likeness }) => {
      const text = texts?.ok && row.sequence !== null ? texts.value.get(row.sequence) : undefined;
      const sameRecipients = mostlySame(mainRecipients, row.mainRecipients);
      const shares = [
        { weight: WEIGHT.title, share: likeness },
        ...(text === undefined ? [] : [{ weight: WEIGHT.tasks, share: matterIn(matters, text) }]),
        ...(sameRecipients === null ? [] : [{ weight: WEIGHT.recipients, share: sameRecipients ? 1 : 0 }]),
      ];
      const weight = shares.reduce((sum, one) => sum + one.weight, 0);
      return {
        document: documentOf(row),
        terms: sharedWords(words, matterWords(row.title ?? '')),
        similarity: shares.reduce((sum, one) => sum + one.weight * one.share, 0) / weight,
        sameRecipients: sameRecipients === true,
        daysApart: row.signedOn === null ? null : (Date.parse(asOf) - Date.parse(row.signedOn)) / DAY,
      };
    })
    .filter(({ similarity }) => similarity >= LEAST)
    .toSorted((a, b) => b.similarity - a.similarity)
    .slice(0, SHOWN);
}

function standsAbove([theirs]: readonly string[], [ours]: readonly string[]): boolean {
  const [above, own] = [theirs, ours].map((name) => (name === undefined ? null : levelInWords(name)));
  return above != null && own != null && compareOrganLevels(above, own) < 0;
}

const area = /^\p{Script=Han}{2,7}?(?:自治[区州县]|[省市县区旗州盟镇乡]|街道)/u;

/** Signed in another area: what a neighbour issues is no issue of one's own. */
function isElsewhere([theirs]: readonly string[], [ours]: readonly string[]): boolean {
  const [there, here] = [theirs, ours].map((name) => area.exec(name ?? '')?.[0]);
  return there !== undefined && here !== undefined && !there.startsWith(here) && !here.startsWith(there);
}

/** At least half of the names of both lists together; null where one isn't known. */
function mostlySame(one: readonly string[], other: readonly string[] | null): boolean | null {
  if (other === null || one.length === 0 || other.length === 0) return null;
  const [ours, theirs] = [one, other].map(
    (names) => new Set(names.map((name) => name.replace(/[\s、，（）()]/gu, ''))),
  );
  const common = [...(ours ?? [])].filter((name) => theirs?.has(name)).length;
  return common * 2 >= new Set([...(ours ?? []), ...(theirs ?? [])]).size;
}
