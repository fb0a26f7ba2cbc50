export { BasisLine } from './basis.tsx';
export { isShare, useParamWords } from './param-words.ts';
export { RuleHelp } from './rule-help.tsx';
export { RuleText } from './rule-text.tsx';
export { usePackInUse } from './use-pack.ts';
