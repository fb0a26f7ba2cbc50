export { type Changes, changesOf } from './changes.ts';
export { readWorkbook } from './read.ts';
export { rowsOf, writeWorkbook } from './write.ts';
