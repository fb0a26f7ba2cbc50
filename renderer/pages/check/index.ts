export { CheckPage } from './check-page.tsx';
export { CompareDialog } from './compare-dialog.tsx';
export { useSkips } from './skips.ts';
