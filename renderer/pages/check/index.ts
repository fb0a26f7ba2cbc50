export { skippedTogether } from './arrange.ts';
export { CheckPage } from './check-page.tsx';
export { CorrectedElements } from './elements/index.ts';
export {
  CompareDialog,
  grouped,
  type Match,
  saidOf,
  shareOf,
  shownMatches,
  standingOf,
  useReuseWords,
} from './reuse/index.ts';
export { useSkips } from './skips.ts';
