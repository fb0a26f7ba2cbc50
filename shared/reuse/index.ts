export { against } from './against.ts';
export { type Boilerplate, boilerplateMask, clauseShapes, noBoilerplate, withOfficeClauses } from './boilerplate.ts';
export { COMMON_FINGERPRINT, type PostingLists, rankCandidates } from './candidates.ts';
export { type Comparisons, compare } from './compare.ts';
export { distinct, type Fingerprints, fingerprint, GUARANTEED } from './fingerprint.ts';
export { quotationsIn, type Right, rightOf } from './lawful.ts';
export { type BoilerplateLearner, type LearnedBoilerplate, learnBoilerplate } from './learning.ts';
export { type About, aboutDraft, maskOf, type Source, type SourceMatch } from './match.ts';
export {
  isOtherMatter,
  matterIn,
  matterLikeness,
  matterTerms,
  matterWords,
  namesOtherThings,
  sharedWords,
} from './matter.ts';
export { type Normalised, normalise, originalSpan, plainName } from './normalise.ts';
export { PostingBatch } from './posting-batch.ts';
export { cutPages, withoutCommon } from './posting-pages.ts';
export {
  COMMON,
  encodePage,
  KEY_BITS,
  keysOf,
  PageReader,
  type PageShape,
  type Postings,
} from './postings.ts';
export { isElsewhere, type Standing, standingOf } from './standing.ts';
export { type Subject, subjectFinder, type UsualWords, usualWords, wordsOfTitle } from './subject.ts';
export { repetitionsIn } from './within.ts';
