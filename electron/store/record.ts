import { applyFindingAccepted, applyFindingUnaccepted } from './acceptances.ts';
import { applyBroughtBack, applySetAside } from './aside.ts';
import {
  applyCalendarYearRemoved,
  applyCalendarYearSaved,
  applyLocalDayRemoved,
  applyLocalDaySaved,
} from './calendar.ts';
import { applyDocumentCorrected, applyDraftCorrected } from './corrections.ts';
import type { BookEvent } from './events.ts';
import { applyNumberIssued, applyNumberVoided } from './issued.ts';
import { append, type JournalRow, type Stamp } from './journal.ts';
import { applyPassageMarked, applyPassageUnmarked } from './lawful-marks.ts';
import { applyClauseAdded, applyClauseRemoved } from './office-clauses.ts';
import {
  applyGroupRemoved,
  applyGroupSaved,
  applyOrganRemoved,
  applyOrganSaved,
  applyOrgansSaved,
  applyOwnOrganSet,
} from './organs.ts';
import { applyPackRemoved, applyPackSaved } from './packs.ts';
import { applyPlanItemsSet, applyPlanSet } from './plan.ts';
import { applyApproved, applyReturned, applySubmitted, applyWithdrawn } from './review.ts';
import type { Db } from './schema.ts';
import { applySeriesSaved } from './series.ts';
import { applySettingsSet } from './settings.ts';
import { applyWorkspaceCreated } from './workspace-row.ts';

/**
 * The only way to change the books: the event goes into the journal and its effect into the tables, in the caller's
 * transaction. `verify` plays the same events into an empty database and compares.
 */
export async function record(tx: Db, stamp: Stamp, event: BookEvent): Promise<void> {
  const row = await append(tx, stamp, event);
  await apply(tx, row, event);
}

/** What an event does to the tables: a function of the event and the tables alone, without clock or chance. */
export async function apply(
  tx: Db,
  row: Pick<JournalRow, 'at' | 'actor' | 'sequence'>,
  event: BookEvent,
): Promise<void> {
  switch (event.type) {
    case 'workspace.created':
      return await applyWorkspaceCreated(tx, row, event.payload);
    case 'settings.set':
      return await applySettingsSet(tx, event.payload);
    case 'series.saved':
      return await applySeriesSaved(tx, event.payload);
    case 'plan.set':
      return await applyPlanSet(tx, event.payload);
    case 'plan.itemsSet':
      return await applyPlanItemsSet(tx, event.payload);
    case 'organ.saved':
      return await applyOrganSaved(tx, event.payload);
    case 'organs.saved':
      return await applyOrgansSaved(tx, event.payload);
    case 'organ.removed':
      return await applyOrganRemoved(tx, event.payload);
    case 'organGroup.saved':
      return await applyGroupSaved(tx, event.payload);
    case 'organGroup.removed':
      return await applyGroupRemoved(tx, event.payload);
    case 'calendarYear.saved':
      return await applyCalendarYearSaved(tx, event.payload);
    case 'calendarYear.removed':
      return await applyCalendarYearRemoved(tx, event.payload);
    case 'localDay.saved':
      return await applyLocalDaySaved(tx, event.payload);
    case 'localDay.removed':
      return await applyLocalDayRemoved(tx, event.payload);
    case 'pack.saved':
      return await applyPackSaved(tx, row, event.payload);
    case 'pack.removed':
      return await applyPackRemoved(tx, row, event.payload);
    case 'ownOrgan.set':
      return await applyOwnOrganSet(tx, event.payload);
    case 'review.submitted':
      return await applySubmitted(tx, row, event.payload);
    case 'review.approved':
      return await applyApproved(tx, row, event.payload);
    case 'review.returned':
      return await applyReturned(tx, row, event.payload);
    case 'review.withdrawn':
      return await applyWithdrawn(tx, row, event.payload);
    case 'number.issued':
      return await applyNumberIssued(tx, row, event.payload);
    case 'number.voided':
      return await applyNumberVoided(tx, row, event.payload);
    case 'document.corrected':
      return await applyDocumentCorrected(tx, event.payload);
    case 'draft.corrected':
      return await applyDraftCorrected(tx, row, event.payload);
    case 'finding.accepted':
      return await applyFindingAccepted(tx, row, event.payload);
    case 'finding.unaccepted':
      return await applyFindingUnaccepted(tx, event.payload);
    case 'passage.marked':
      return await applyPassageMarked(tx, row, event.payload);
    case 'passage.unmarked':
      return await applyPassageUnmarked(tx, event.payload);
    case 'clause.added':
      return await applyClauseAdded(tx, row, event.payload);
    case 'clause.removed':
      return await applyClauseRemoved(tx, row, event.payload);
    case 'document.setAside':
      return await applySetAside(tx, row, event.payload);
    case 'document.broughtBack':
      return await applyBroughtBack(tx, row, event.payload);
  }
}
