import { z } from 'zod';
import type { Demand, Draft, Level, Span } from '../contract/index.ts';
import { defineRule, finding, pass, type RawFinding, type Rule } from './define-rule.ts';
import { compareLevels } from './levels.ts';
import { type Bearer, findHits, type Hit, hitAt, laysBurdens, wholeWords } from './reading/index.ts';

type Cue = Readonly<{
  /** flags `gu`; linear in the text: bounded gaps that stop at 。；！？\n, no nested quantifiers */
  pattern: RegExp;
  /** of the message; `asked` unless given */
  code?: string;
  /** a weak cue says so */
  atMost?: Level;
  /** also finds it as a short word between quotation marks: “零报告” */
  quoted?: true;
}>;

/** What a cue or a demand of the task card was found for. */
type Asked = Readonly<{ code?: string; atMost?: Level }>;

type Definition = Readonly<{
  id: string;
  cues: readonly Cue[];
  /** what a demand of the task card is asked for; null: nothing of this rule's */
  demand?(demand: Demand, draft: Draft): Asked | null;
  /** no finding of the rule is stronger than that */
  atMost?: Level;
  /** a hit that is worth a note only */
  soften?(hit: Hit, draft: Draft): boolean;
  /** the sentence as a whole takes it back: plan numbers, lists that allow it, look-alikes */
  unless?: RegExp;
  /** the last word on a hit that passed every filter */
  keep?(hit: Hit, draft: Draft): boolean;
  /** whose duty counts; `below` and `recipients` unless given */
  bearers?: readonly Bearer[];
  /** what an article of law in the paragraph makes of a hit; `note` unless given */
  lawful?: 'note' | 'pass' | 'same';
  /** what an emergency makes of a hit; `graded`: passes while it is under way, else a note; `same` unless given */
  emergency?: 'note' | 'pass' | 'graded' | 'same';
  /** a bare word that is told once with the sentence beside it: 每五日报送……。没有的，实行零报告 */
  beside?: RegExp;
  /** findings of rules with the same cause that overlap are shown as one */
  cause?: string;
}>;

/** `except`: words that let a sentence pass here: items that the office keeps by a superior's decision. */
export const cueParams = z.strictObject({ except: z.array(z.string().min(2)) });

/**
 * A rule that finds phrases. Quoted words, titles, prohibitions, clean-ups and reports about others don't count, nor
 * do duties of firms and of the office itself. One finding a sentence: the strongest
 * phrase in it, the first of equals.
 */
export function defineCueRule(definition: Definition): Rule {
  return defineRule({
    id: definition.id,
    needs: [],
    params: cueParams,
    check({ draft, params: { except } }) {
      if (!laysBurdens(draft)) return pass({ places: 0 });
      const bySentence = new Map<number, Found>();
      for (const { hit, asked } of placesIn(definition, draft)) {
        const before = bySentence.get(hit.sentence.start);
        const found = rawFinding(definition, asked, hit, draft);
        if (before && !outdoes(found, before.found)) continue;
        if (counts(definition, hit, draft, except)) bySentence.set(hit.sentence.start, { hit, found });
      }
      const found = toldOnce(
        [...bySentence.values()].toSorted((a, b) => a.hit.span[0] - b.hit.span[0]),
        definition.beside,
      );
      return found.length === 0 ? pass({ places: 0 }) : finding(...found);
    },
  });
}

type Found = Readonly<{ hit: Hit; found: RawFinding }>;

/** Without the bare words whose neighbour in the paragraph says what they are about. */
function toldOnce(all: readonly Found[], beside: RegExp | undefined): RawFinding[] {
  return all
    .filter(({ hit }, i) => {
      if (!beside?.test(hit.text)) return true;
      return ![all[i - 1], all[i + 1]].some(
        (next) => next && !beside.test(next.hit.text) && areNeighbours(next.hit, hit),
      );
    })
    .map(({ found }) => found);
}

function areNeighbours({ sentence: one }: Hit, { sentence: other }: Hit): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return one.paragraph === other.paragraph && second.start - first.end <= 2;
}

/** The stronger of a sentence, and of equals the first. */
function outdoes(one: RawFinding, other: RawFinding): boolean {
  const byLevel = compareLevels(one.atMost ?? 'must', other.atMost ?? 'must');
  return byLevel < 0 || (byLevel === 0 && (one.at?.[0] ?? 0) < (other.at?.[0] ?? 0));
}

function* placesIn({ cues, demand }: Definition, draft: Draft): Generator<{ hit: Hit; asked: Asked }> {
  for (const cue of cues) {
    for (const hit of findHits(draft, cue.pattern, cue.quoted ? 'terms' : 'masked')) yield { hit, asked: cue };
  }
  if (!demand) return;
  for (const one of draft.taskCard.demands) {
    const asked = demand(one, draft);
    const hit = asked && hitAt(draft, wordsOf(one));
    if (hit) yield { hit, asked };
  }
}

/** From the first to the last of what, when, in which table and to whom; the whole demand where it names none. */
function wordsOf({ span, what, table, to, due }: Demand): Span {
  const named = [what, table, to, due].flatMap((one) => (one ? [one.span] : []));
  if (named.length === 0) return span;
  return [Math.min(...named.map(([from]) => from)), Math.max(...named.map(([, end]) => end))];
}

function counts(
  { unless, keep, ...definition }: Definition,
  hit: Hit,
  draft: Draft,
  except: readonly string[],
): boolean {
  const { sentence, frame, bearer } = hit;
  if (frame !== 'plain' || !(definition.bearers ?? ['below', 'recipients']).includes(bearer)) return false;
  const whole = draft.text.slice(sentence.start, sentence.end);
  if (unless?.test(whole) || except.some((words) => whole.includes(words))) return false;
  if (hit.lawful && definition.lawful === 'pass') return false;
  if (hit.emergency && definition.emergency === 'pass') return false;
  if (hit.underWay && definition.emergency === 'graded') return false;
  return keep?.(hit, draft) ?? true;
}

function rawFinding(definition: Definition, { code = 'asked', atMost }: Asked, hit: Hit, draft: Draft): RawFinding {
  const { lawful = 'note', emergency = 'same', cause } = definition;
  const isSoft =
    (hit.lawful && lawful === 'note') ||
    (hit.emergency && (emergency === 'note' || emergency === 'graded')) ||
    definition.soften?.(hit, draft) === true;
  const span = wholeWords(draft.text, hit.span, [hit.sentence.start, hit.sentence.end]);
  const most = isSoft ? 'note' : (atMost ?? definition.atMost);
  return {
    at: span,
    code,
    params: { quote: draft.text.slice(...span) },
    ...(most !== undefined && { atMost: most }),
    ...(cause !== undefined && { cause }),
  };
}
