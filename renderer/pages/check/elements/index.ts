export { CorrectedElements } from './corrected-elements.tsx';
export { ElementsView, type Wanted } from './elements-view.tsx';
export { useCorrect } from './use-correct.ts';
