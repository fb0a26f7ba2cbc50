export { draft, facts, han, match, quotaFacts, recipientFacts, reuseFacts } from './builders.ts';
export { notice, paper } from './paper.ts';
export { finds, findsAll, passes, ruleTable, skips } from './rule-table.ts';
