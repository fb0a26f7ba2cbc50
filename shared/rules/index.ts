export type { Outcome, RawFinding, Rule } from './define-rule.ts';
export { defineRule, finding, pass, skip } from './define-rule.ts';
export { commandsUnnumbered } from './disguised.ts';
export {
  type Earlier,
  type EarlierDocument,
  type Fact,
  type FactName,
  type Facts,
  type Issuing,
  known,
  type Places,
  type QuotaFact,
  type RecipientEntry,
  type Recipients,
  type Reference,
  type Relation,
  type SkipCode,
  skipCodes,
  unknown,
} from './facts.ts';
export { compareLevels, levelOfStrength, lowestOf, weakerOf } from './levels.ts';
export { ruleMessages } from './messages.ts';
export { builtInPacks, loadPack } from './pack.ts';
export { findRule, rules } from './registry.ts';
