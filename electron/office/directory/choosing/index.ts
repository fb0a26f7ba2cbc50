export { missingFrom, proposalOf } from './missing.ts';
export { planFor } from './plan.ts';
