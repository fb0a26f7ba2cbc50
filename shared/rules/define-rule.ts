import type { z } from 'zod';
import type { Draft, Level, Params, Span } from '../contract/index.ts';
import type { FactName, Facts, FactValues, SkipCode } from './facts.ts';

/** What a rule found at a place, before level, basis and sentence are put to it. */
export type RawFinding = Readonly<{
  /** null: about the document as a whole */
  at: Span | null;
  code: string;
  params: Params;
  /** a finding weaker than the rule's own level says so here; it is never raised by it */
  atMost?: Level;
  /**
   * What is wrong underneath. Findings of any rules with the same cause that overlap (or concern the whole document)
   * are shown as one, the strongest, and one cause has at most one `must`.
   */
  cause?: string;
}>;

export type Outcome =
  | Readonly<{ kind: 'passed'; measured: Params }>
  | Readonly<{ kind: 'findings'; findings: readonly RawFinding[] }>
  | Readonly<{ kind: 'skipped'; code: SkipCode; params: Params }>;

type Context<P, N extends FactName, W extends FactName> = Readonly<{
  draft: Draft;
  facts: Pick<FactValues, N>;
  /** of the wanted facts those that are known */
  more: Partial<Pick<FactValues, W>>;
  params: P;
}>;

type Definition<P, N extends FactName, W extends FactName> = Readonly<{
  /** `folder/name`; its folder is the id with `/` as `-` */
  id: string;
  /** facts without which the rule can't run: it is skipped with the fact's own code */
  needs: readonly N[];
  /** facts that let the rule see more and that it can do without */
  wants?: readonly W[];
  /** the numbers and words that differ by office and year; they live in the pack */
  params: z.ZodType<P>;
  check(context: Context<P, N, W>): Outcome;
}>;

/** A rule as the registry knows it: parameters come from a pack that was validated by `params`. */
export type Rule = Readonly<{
  id: string;
  needs: readonly FactName[];
  params: z.ZodType;
  run(input: Readonly<{ draft: Draft; facts: Facts; params: unknown }>): Outcome;
}>;

/** Makes a rule. `run` throws where `params` don't fit the schema: a loaded pack always fits, so that is a bug. */
export function defineRule<P, const N extends FactName = never, const W extends FactName = never>(
  definition: Definition<P, N, W>,
): Rule {
  const { id, needs, wants = [], params: schema, check } = definition;
  return {
    id,
    needs,
    params: schema,
    run({ draft, facts, params }) {
      const values: Partial<FactValues> = {};
      for (const name of needs) {
        const fact = facts[name];
        if (!fact.available) return skip(fact.code);
        Object.assign(values, { [name]: fact.value });
      }
      const more: Partial<FactValues> = {};
      for (const name of wants) {
        const fact = facts[name];
        if (fact.available) Object.assign(more, { [name]: fact.value });
      }
      return check({
        draft,
        facts: values as Pick<FactValues, N>,
        more: more as Partial<Pick<FactValues, W>>,
        params: schema.parse(params),
      });
    },
  };
}

/** Nothing to say; `measured` is what the gauges show. */
export function pass(measured: Params = {}): Outcome {
  return { kind: 'passed', measured };
}

export function finding(...findings: readonly RawFinding[]): Outcome {
  return { kind: 'findings', findings };
}

/** Could not run, and why. */
export function skip(code: SkipCode, params: Params = {}): Outcome {
  return { kind: 'skipped', code, params };
}
