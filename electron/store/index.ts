export { acceptancesOf, draftAcceptancesOf, type StoredAcceptance } from './acceptances.ts';
export {
  type ArchivedText,
  archivedStampAt,
  countArchived,
  countArchivedAfter,
  documentIdOf,
  documentsAt,
  findArchived,
  findArchivedDocument,
  insertArchived,
  isArchived,
  lastSequence,
  listRecognised,
  type NewArchived,
  searchArchived,
  textsAfter,
  textsAt,
  updateArchived,
} from './archive.ts';
export { archiveChanges, asideSequences } from './aside.ts';
export { listCalendarYears, listLocalDays } from './calendar.ts';
export { canonical } from './canonical.ts';
export { clockHolds } from './clock.ts';
export { correctionsOf, draftCorrectionsOf, type StoredCorrection } from './corrections.ts';
export {
  addDocumentFacts,
  archivedWithoutFacts,
  type DocumentFacts,
  documentsToRead,
  factsReach,
  hasDocumentFacts,
  issuedWithoutFacts,
  keepDocumentFacts,
  keepFactsReach,
} from './document-facts.ts';
export { numberKeyOf, titleHeadOf } from './document-keys.ts';
export {
  type AskedTable,
  commandsWithoutNumber,
  type EarlierRow,
  earlierByIds,
  earlierByKeys,
  earlierByNumbers,
  earlierByTerms,
  earlierByTitles,
  tablesAsking,
} from './earlier.ts';
export type { BookEvent } from './events.ts';
export { type Files, sha256Of } from './files.ts';
export { newId } from './ids.ts';
export {
  type FileOutcome,
  type FoundFile,
  failedFiles,
  findJob,
  finishJob,
  insertJob,
  type Job,
  type JobCounts,
  type JobState,
  jobCounts,
  jobFailures,
  listedFiles,
  markFiles,
  unfinishedJobs,
  type WaitingFile,
  waitingFiles,
} from './import-jobs.ts';
export {
  countIssued,
  findIssued,
  findIssuedByContent,
  findIssuedByReview,
  listIssued,
  prefixTakenByNumbers,
  registerHolds,
  yearNumbers,
} from './issued.ts';
export { type Head, journalHead, lastEventHolds, type Stamp } from './journal.ts';
export { draftMarksOf, marksOf, type StoredMark } from './lawful-marks.ts';
export { clauseTexts, listClauses, type StoredClause } from './office-clauses.ts';
export { findOrgan, listGroups, listOrgans, ownOrganId } from './organs.ts';
export { findOwnPack, listOwnPacks, type OwnPack, ownPackIds } from './packs.ts';
export { findPlan, findPlanItems, type Plan, type SeriesYear } from './plan.ts';
export { readAhead } from './read-ahead.ts';
export { record } from './record.ts';
export { restoreBackup } from './restore.ts';
export { openReuseIndex, type ReuseIndex } from './reuse-index.ts';
export { IndexTrouble } from './reuse-trouble.ts';
export { countOpenReviews, findOpenReview, findReview, listReviews, type StoredReview } from './review.ts';
export type { Db, Schema } from './schema.ts';
export { findSeries, findSeriesTwin, listSeries } from './series.ts';
export { getSettings } from './settings.ts';
export { dayOf, type Now, yearOf } from './time.ts';
export { guarded } from './trouble.ts';
export { type Verification, verifyWorkspace } from './verify.ts';
export { createWorkspace, openWorkspace, type Workspace } from './workspace.ts';
export { workspaceRow } from './workspace-row.ts';
