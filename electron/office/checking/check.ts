import type {
  Draft,
  Elements,
  Finding,
  Language,
  Level,
  Nature,
  Pack,
  PackRule,
  Report,
} from '#shared/contract/index.ts';
import { createTranslator, type Translator } from '#shared/i18n/index.ts';
import {
  compareLevels,
  type Facts,
  findRule,
  levelOfStrength,
  type Outcome,
  type RawFinding,
  rules,
  weakerOf,
} from '#shared/rules/index.ts';
import { anchorOf, hashOf } from './anchor.ts';
import { type Caused, mergeCauses } from './merge.ts';

export type CheckInput = Readonly<{
  draft: Draft;
  pack: Pack;
  facts: Facts;
  /** the day the check stands for, `YYYY-MM-DD` */
  asOf: string;
  language: Language;
  /** what the clerk says the nature is; goes before what was understood */
  nature?: Nature | undefined;
}>;

/** Judges a draft by a pack. A pure function: the same input gives the same report, byte for byte. */
export function check({ draft: read, pack, facts, asOf, language, nature }: CheckInput): Report {
  const draft = nature === undefined ? read : withNature(read, nature);
  const t = createTranslator(language);
  const findings: Caused[] = [];
  const passed: Report['passed'] = [];
  const skipped: Report['skipped'] = [];
  let incomplete = false;

  for (const [id, setting] of inOrder(pack)) {
    const outcome = run(id, setting, draft, facts);
    switch (outcome.kind) {
      case 'passed':
        passed.push({ rule: id, measured: outcome.measured });
        break;
      case 'findings':
        for (const raw of outcome.findings)
          findings.push({ finding: makeFinding(raw, id, setting, draft, t), cause: raw.cause ?? null });
        break;
      case 'skipped': {
        const { code, params } = outcome;
        skipped.push({ rule: id, code, ...(Object.keys(params).length > 0 && { params }) });
        if (setting.required && setting.state === 'on') incomplete = true;
      }
    }
  }

  const ordered = mergeCauses(distinct(findings)).toSorted(byWeight);
  return {
    schema: 'jianwen.report/1',
    file: draft.file,
    read: draft.read,
    document: draft.document,
    counts: draft.counts,
    ...(facts.recipients.available && { scope: facts.recipients.value.scope }),
    ...(facts.quota.available && { quota: facts.quota.value.quota }),
    ...(facts.reuse.available && { reuse: facts.reuse.value }),
    findings: ordered,
    passed,
    skipped,
    pack: { id: pack.id, version: pack.version, title: pack.title[language] },
    asOf,
    verdict: verdictOf(ordered, incomplete),
  };
}

/** In the registry's order, whatever the order in the pack's file. */
function inOrder(pack: Pack): [string, PackRule][] {
  return rules.flatMap(({ id }) => {
    const setting = pack.rules[id];
    return setting && setting.state !== 'off' ? [[id, setting] as [string, PackRule]] : [];
  });
}

function run(id: string, { params }: PackRule, draft: Draft, facts: Facts): Outcome {
  const rule = findRule(id);
  if (!rule) throw new Error(`a pack was used that was not loaded: unknown rule ${id}`);
  return rule.run({ draft, facts, params });
}

function withNature(draft: Draft, nature: Nature): Draft {
  const document: Elements = {
    ...draft.document,
    nature,
    unsure: draft.document.unsure.filter((name) => name !== 'nature'),
    doubts: draft.document.doubts.filter(({ field }) => field !== 'nature'),
    corrected: [...draft.document.corrected.filter((field) => field !== 'nature'), 'nature'],
  };
  return { ...draft, document };
}

function makeFinding(raw: RawFinding, rule: string, setting: PackRule, draft: Draft, t: Translator): Finding {
  const { at, code, params, atMost } = raw;
  const { instrument, article, year, strength } = setting.basis;
  const byStrength = levelOfStrength(strength);
  const ruled: Level = setting.level ?? byStrength;
  const trial = setting.state === 'trial';
  const bounded = atMost ? weakerOf(ruled, atMost) : ruled;
  // a rule on trial never stops a document
  const level = trial ? weakerOf(bounded, 'should') : bounded;
  const anchor = anchorOf(rule, raw, draft.text);
  return {
    id: hashOf(anchor, code, JSON.stringify(params)),
    rule,
    level,
    ...(ruled !== byStrength && level !== byStrength && { changedFrom: byStrength }),
    trial,
    code,
    params,
    message: t(`findings:${rule}.${code}`, params),
    at: at && { start: at[0], end: at[1] },
    anchor,
    basis: { instrument, article, year, strength },
  };
}

/** Two findings of one rule may say the same of the same place; one is enough. */
function distinct(findings: readonly Caused[]): Caused[] {
  return [...new Map(findings.map((caused) => [caused.finding.id, caused])).values()];
}

/** Strongest first, then in the order of the text; what concerns the whole document goes first. */
function byWeight(a: Finding, b: Finding): number {
  return compareLevels(a.level, b.level) || (a.at?.start ?? -1) - (b.at?.start ?? -1);
}

/**
 * What was not looked at outweighs a reminder: nothing reads better than it was checked. Rules on trial are shown but
 * don't decide.
 */
function verdictOf(findings: readonly Finding[], incomplete: boolean): Report['verdict'] {
  const deciding = findings.filter(({ trial }) => !trial);
  if (deciding.some(({ level }) => level === 'must')) return 'must';
  if (incomplete) return 'incomplete';
  return deciding.some(({ level }) => level === 'should') ? 'should' : 'clear';
}
