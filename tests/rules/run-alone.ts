import { packagedCalendar } from '#electron/office/calendar/index.ts';
import { recipientsOf } from '#electron/office/checking/index.ts';
import { workingCalendar } from '#shared/calendar/index.ts';
import type { Draft } from '#shared/contract/index.ts';
import { builtInPacks, type Facts, findRule, known, type Outcome } from '#shared/rules/index.ts';
import { facts } from '#shared/rules/testing/index.ts';

/** One rule on a draft, as the national pack sets it, with the facts that a text alone gives. */
export function runAlone(id: string, draft: Draft): Outcome {
  const rule = findRule(id);
  const setting = builtInPacks.find((pack) => pack.id === 'national-2024')?.rules[id];
  if (!rule || !setting) throw new Error(`no such rule: ${id}`);
  return rule.run({ draft, facts: factsOf(draft), params: setting.params });
}

/** The facts that a text alone gives, on the day that it was signed. */
export function factsOf(draft: Draft): Facts {
  return facts({
    today: known(draft.document.signedOn ?? '2026-03-05'),
    recipients: known(recipientsOf(draft, null)),
    calendar: known(workingCalendar(packagedCalendar)),
  });
}
