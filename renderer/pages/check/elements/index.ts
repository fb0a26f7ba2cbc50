export { ElementsView, type Wanted } from './elements-view.tsx';
export { useCorrect } from './use-correct.ts';
