import type { Matter } from '#shared/contract/index.ts';
import { useText } from '../../../app/texts.ts';
import { apart, changeCounts, kindOf, type Match, whysOf } from './matches.ts';

export type ReuseWords = Readonly<{
  kind(match: Match): string;
  /** what the kind means, or why it is in order, in a sentence */
  hint(match: Match): string;
  /** number and date, as far as known */
  facts(match: Match): readonly string[];
  /** what changed inside the passages, in counts; null: nothing, or nothing is known of it */
  changes(match: Match): string | null;
  /** of the passages, those that are shown apart; null: none */
  apart(match: Match): string | null;
  /** why it is thought to be on the same matter */
  why(matter: Matter): string;
}>;

/** Matches in words, for the tab, the head's review and the printed report. */
export function useReuseWords(): ReuseWords {
  const { say, write } = useText();
  const list = (parts: readonly (string | null)[]) => parts.filter((part) => part !== null);
  return {
    kind: (match) => say(`reuse.kind.${kindOf(match)}`),
    hint: (match) => {
      const whys = match.relation === 'lawful' ? whysOf(match) : [];
      if (whys.length === 0) return say(`reuse.kindHint.${kindOf(match)}`);
      return whys.map((why) => say(`reuse.lawful.${why}`)).join(' · ');
    },
    facts: (match) => list([match.documentNumber, match.signedOn === null ? null : write.date(match.signedOn)]),
    changes: (match) => {
      const counts = changeCounts(match);
      // of what was taken over word for word only days and numbers in head and foot differ, or whole clauses
      if (counts.length === 0 || (match.relation === 'copied' && match.copy === 'verbatim')) return null;
      const kinds = counts.map(({ kind, n }) =>
        say('reuse.changeCount', { kind: say(`reuse.change.${kind}`), n: write.number(n) }),
      );
      return say('reuse.changed', { kinds: kinds.join(' · ') });
    },
    apart: (match) => {
      const { boilerplate, lawful } = apart(match);
      const parts = list([
        boilerplate === 0 ? null : say('reuse.ofWhich.boilerplate', { n: write.number(boilerplate) }),
        lawful === 0 ? null : say('reuse.ofWhich.lawful', { n: write.number(lawful) }),
      ]);
      return parts.length === 0 ? null : parts.join(' · ');
    },
    why: ({ terms, sameRecipients, daysApart }) =>
      list([
        terms.length === 0 ? null : say('reuse.matterTerms', { terms: terms.slice(0, 6).join('、') }),
        sameRecipients ? say('reuse.matterRecipients') : null,
        daysApart === null
          ? null
          : daysApart === 0
            ? say('reuse.matterToday')
            : say('reuse.matterDays', { n: write.number(Math.abs(daysApart)) }),
      ]).join(' · '),
  };
}
