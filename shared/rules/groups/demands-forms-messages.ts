import { messages as demandsCheckIns } from '../demands-check-ins/messages.ts';
import { messages as demandsClicks } from '../demands-clicks/messages.ts';
import { messages as demandsForcedApps } from '../demands-forced-apps/messages.ts';
import { messages as demandsFrequentReports } from '../demands-frequent-reports/messages.ts';
import { messages as demandsImplementationReports } from '../demands-implementation-reports/messages.ts';
import { messages as demandsPledges } from '../demands-pledges/messages.ts';
import { messages as demandsSubPlans } from '../demands-sub-plans/messages.ts';
import { messages as demandsTraces } from '../demands-traces/messages.ts';
import { messages as demandsVeto } from '../demands-veto/messages.ts';
import { messages as demandsWorkGroups } from '../demands-work-groups/messages.ts';

/** The texts of this group's rules by their id. */
export const demandsFormsMessages = {
  'demands/veto': demandsVeto,
  'demands/pledges': demandsPledges,
  'demands/clicks': demandsClicks,
  'demands/forced-apps': demandsForcedApps,
  'demands/check-ins': demandsCheckIns,
  'demands/traces': demandsTraces,
  'demands/work-groups': demandsWorkGroups,
  'demands/implementation-reports': demandsImplementationReports,
  'demands/sub-plans': demandsSubPlans,
  'demands/frequent-reports': demandsFrequentReports,
} as const;
