export type { Adding } from './adder.ts';
export { AddingProvider, useAdder } from './adding.tsx';
export { foldersIn, foundIn, foundInDrop } from './found-files.ts';
