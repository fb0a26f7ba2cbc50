import type { Rule } from '../define-rule.ts';
import { demandsCheckIns } from '../demands-check-ins/rule.ts';
import { demandsClicks } from '../demands-clicks/rule.ts';
import { demandsForcedApps } from '../demands-forced-apps/rule.ts';
import { demandsFrequentReports } from '../demands-frequent-reports/rule.ts';
import { demandsImplementationReports } from '../demands-implementation-reports/rule.ts';
import { demandsPledges } from '../demands-pledges/rule.ts';
import { demandsSubPlans } from '../demands-sub-plans/rule.ts';
import { demandsTraces } from '../demands-traces/rule.ts';
import { demandsVeto } from '../demands-veto/rule.ts';
import { demandsWorkGroups } from '../demands-work-groups/rule.ts';

/** In the order of reports. */
export const demandsFormsRules: readonly Rule[] = [
  demandsVeto,
  demandsPledges,
  demandsClicks,
  demandsForcedApps,
  demandsCheckIns,
  demandsTraces,
  demandsWorkGroups,
  demandsImplementationReports,
  demandsSubPlans,
  demandsFrequentReports,
];
