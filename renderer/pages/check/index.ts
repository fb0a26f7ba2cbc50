export { skippedTogether } from './arrange.ts';
export { CheckPage } from './check-page.tsx';
export { CorrectedElements } from './elements/index.ts';
export {
  CompareDialog,
  type Match,
  saidOf,
  shownMatches,
  useReuseWords,
} from './reuse/index.ts';
export { useSkips } from './skips.ts';
