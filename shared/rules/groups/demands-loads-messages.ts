import { messages as demandsAssessment } from '../demands-assessment/messages.ts';
import { messages as demandsContests } from '../demands-contests/messages.ts';
import { messages as demandsInspections } from '../demands-inspections/messages.ts';
import { messages as demandsManyCopies } from '../demands-many-copies/messages.ts';
import { messages as demandsNewBodies } from '../demands-new-bodies/messages.ts';
import { messages as demandsNoticePressure } from '../demands-notice-pressure/messages.ts';
import { messages as demandsOverreach } from '../demands-overreach/messages.ts';
import { messages as demandsRanking } from '../demands-ranking/messages.ts';
import { messages as demandsRestDayDue } from '../demands-rest-day-due/messages.ts';
import { messages as demandsSameData } from '../demands-same-data/messages.ts';
import { messages as demandsSecondment } from '../demands-secondment/messages.ts';
import { messages as demandsShortDue } from '../demands-short-due/messages.ts';
import { messages as demandsStaffing } from '../demands-staffing/messages.ts';
import { messages as demandsTerritorial } from '../demands-territorial/messages.ts';
import { messages as demandsVillageCertificates } from '../demands-village-certificates/messages.ts';

/** The texts of this group's rules by their id. */
export const demandsLoadsMessages = {
  'demands/short-due': demandsShortDue,
  'demands/rest-day-due': demandsRestDayDue,
  'demands/same-data': demandsSameData,
  'demands/many-copies': demandsManyCopies,
  'demands/assessment': demandsAssessment,
  'demands/ranking': demandsRanking,
  'demands/inspections': demandsInspections,
  'demands/notice-pressure': demandsNoticePressure,
  'demands/territorial': demandsTerritorial,
  'demands/new-bodies': demandsNewBodies,
  'demands/staffing': demandsStaffing,
  'demands/secondment': demandsSecondment,
  'demands/contests': demandsContests,
  'demands/village-certificates': demandsVillageCertificates,
  'demands/overreach': demandsOverreach,
} as const;
