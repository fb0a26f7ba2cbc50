export { CompareDialog } from './compare-dialog.tsx';
export { grouped, type Match, saidOf, shareOf, shownMatches, standingOf } from './matches.ts';
export { ReuseView } from './reuse-view.tsx';
export { useReuseWords } from './use-reuse-words.ts';
