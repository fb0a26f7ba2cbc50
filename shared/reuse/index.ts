export {
  type Boilerplate,
  type BoilerplateLearner,
  boilerplateMask,
  learnBoilerplate,
  noBoilerplate,
} from './boilerplate.ts';
export { COMMON_FINGERPRINT, type PostingLists, rankCandidates } from './candidates.ts';
export { type Comparisons, compare, type Source, type SourceMatch } from './compare.ts';
export { distinct, type Fingerprints, fingerprint, GUARANTEED } from './fingerprint.ts';
export { matterIn, matterLikeness, matterTerms, matterWords, sharedWords } from './matter.ts';
export { type Normalised, normalise, originalSpan } from './normalise.ts';
