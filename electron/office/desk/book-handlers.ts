import { acceptedIn } from './acceptances.ts';
import { type Desk, inRooms } from './desk.ts';
import { checkDraft, openOnce } from './draft-handlers.ts';
import type { Handlers } from './face.ts';

type Own = `series.${string}` | `plan.${string}` | `review.${string}` | `issue.${string}` | `ledger.${string}`;

export function bookHandlers(desk: Desk): Pick<Handlers, Extract<keyof Handlers, Own>> {
  const at = inRooms(desk);

  return {
    'series.list': at(({ ledger }) => ledger.seriesList()),
    'series.save': at(({ ledger }, input) => ledger.seriesSave(input)),
    'plan.show': at(({ ledger }, input) => ledger.planShow(input)),
    'plan.set': at(({ ledger }, input) => ledger.planSet(input)),
    'plan.items': at(({ ledger }, input) => ledger.planItems(input)),
    'plan.setItems': at(({ ledger }, input) => ledger.planSetItems(input)),

    'review.submit': at(async ({ review, archive }, { draftId, seriesId, asOf, nature, accepted, by }) => {
      const entry = desk.drafts.get(draftId);
      if (!entry.ok) return entry;
      const { draft, bytes } = entry.value;
      // judged anew on exactly these bytes: what the page showed a while ago doesn't count
      const report = await checkDraft(desk, draft, { seriesId, asOf, nature, language: 'zh-CN' });
      if (!report.ok) return report;
      const remembered = await acceptedIn(desk, entry.value);
      if (!remembered.ok) return remembered;
      const { file, document } = draft;
      const submitted = await review.submit({
        file,
        bytes,
        title: document.title,
        report: report.value,
        seriesId,
        // what is said now goes last, and so before what was said earlier
        accepted: [...remembered.value.map(({ anchor, rule, reason }) => ({ anchor, rule, reason })), ...accepted],
        by,
      });
      // a trouble here is told at the next call: what was submitted stays so
      if (submitted.ok) await archive.remember(draft);
      return submitted;
    }),
    'review.list': at(({ review }, input) => review.list(input)),
    'review.get': at(({ review }, input) => review.get(input)),
    'review.open': at(async ({ review, workspace }, input) => {
      const kept = await review.get(input);
      if (!kept.ok) return kept;
      const { file, contentHash } = kept.value.review;
      const bytes = await workspace.files.get(contentHash);
      return bytes.ok ? openOnce(desk, file, bytes.value, contentHash) : bytes;
    }),
    'review.approve': at(({ review }, input) => review.approve(input)),
    'review.return': at(({ review }, input) => review.return(input)),
    'review.withdraw': at(({ review }, input) => review.withdraw(input)),
    'issue.commit': at(({ ledger }, input) => ledger.issue(input)),
    'ledger.list': at(({ ledger }, input) => ledger.list(input)),
    'ledger.void': at(({ ledger }, input) => ledger.void(input)),
    'ledger.export': at(({ ledger }, input) => ledger.export(input)),
    'ledger.verify': at(({ ledger }) => ledger.verify()),
  };
}
