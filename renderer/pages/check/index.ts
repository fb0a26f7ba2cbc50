export { skippedTogether } from './arrange.ts';
export { CheckPage } from './check-page.tsx';
export { CompareDialog } from './compare-dialog.tsx';
export { CorrectedElements } from './elements/index.ts';
export { useSkips } from './skips.ts';
