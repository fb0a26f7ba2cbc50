export { formatted } from './formatted.ts';
export { readDocument } from './read.ts';
