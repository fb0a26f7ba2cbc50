export { CompareDialog } from './compare-dialog.tsx';
export { type Match, saidOf, shownMatches } from './matches.ts';
export { ReuseView } from './reuse-view.tsx';
export { useReuseWords } from './use-reuse-words.ts';
