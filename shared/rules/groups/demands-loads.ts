import type { Rule } from '../define-rule.ts';
import { demandsAssessment } from '../demands-assessment/rule.ts';
import { demandsContests } from '../demands-contests/rule.ts';
import { demandsInspections } from '../demands-inspections/rule.ts';
import { demandsManyCopies } from '../demands-many-copies/rule.ts';
import { demandsNewBodies } from '../demands-new-bodies/rule.ts';
import { demandsNoticePressure } from '../demands-notice-pressure/rule.ts';
import { demandsOverreach } from '../demands-overreach/rule.ts';
import { demandsRanking } from '../demands-ranking/rule.ts';
import { demandsRestDayDue } from '../demands-rest-day-due/rule.ts';
import { demandsSameData } from '../demands-same-data/rule.ts';
import { demandsSecondment } from '../demands-secondment/rule.ts';
import { demandsShortDue } from '../demands-short-due/rule.ts';
import { demandsStaffing } from '../demands-staffing/rule.ts';
import { demandsTerritorial } from '../demands-territorial/rule.ts';
import { demandsVillageCertificates } from '../demands-village-certificates/rule.ts';

/** In the order of reports. */
export const demandsLoadsRules: readonly Rule[] = [
  demandsShortDue,
  demandsRestDayDue,
  demandsSameData,
  demandsManyCopies,
  demandsAssessment,
  demandsRanking,
  demandsInspections,
  demandsNoticePressure,
  demandsTerritorial,
  demandsNewBodies,
  demandsStaffing,
  demandsSecondment,
  demandsContests,
  demandsVillageCertificates,
  demandsOverreach,
];
