export { formatted } from './formatted.ts';
export { readDocument } from './read.ts';
export { readSheets } from './sheets.ts';
