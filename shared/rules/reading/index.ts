export { type Bearer, bearerIn } from './bearer.ts';
export { findHits, type Hit, hitAt, laysBurdens } from './cues.ts';
export { type Frame, frameOf } from './frames.ts';
export { type Paragraph, type Part, type Reading, readingOf, type Sentence, sentenceAt } from './reading.ts';
export { wholeWords } from './words.ts';
