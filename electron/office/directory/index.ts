export { createDirectory, type Directory } from './directory.ts';
export { expandPhrases, type Phrase, scopeOf } from './expand.ts';
export { leadsByName, levelInWords } from './words.ts';
