import type { Rule } from '../define-rule.ts';
import { meetingAttendance } from '../meeting-attendance/rule.ts';
import { meetingCeremony } from '../meeting-ceremony/rule.ts';
import { meetingDuration } from '../meeting-duration/rule.ts';
import { meetingMainSpeech } from '../meeting-main-speech/rule.ts';
import { meetingMinutesProof } from '../meeting-minutes-proof/rule.ts';
import { meetingNoEnd } from '../meeting-no-end/rule.ts';
import { meetingNoMeetingDay } from '../meeting-no-meeting-day/rule.ts';
import { meetingOffHours } from '../meeting-off-hours/rule.ts';
import { meetingPersonHours } from '../meeting-person-hours/rule.ts';
import { meetingPrescribed } from '../meeting-prescribed/rule.ts';
import { meetingPrincipals } from '../meeting-principals/rule.ts';
import { meetingRelay } from '../meeting-relay/rule.ts';
import { meetingShortNotice } from '../meeting-short-notice/rule.ts';
import { meetingSpeakers } from '../meeting-speakers/rule.ts';
import { meetingSubVenues } from '../meeting-sub-venues/rule.ts';
import { meetingTwoLeaders } from '../meeting-two-leaders/rule.ts';
import { meetingYearly } from '../meeting-yearly/rule.ts';

/** In the order of reports. */
export const meetingRules: readonly Rule[] = [
  meetingDuration,
  meetingNoEnd,
  meetingMainSpeech,
  meetingTwoLeaders,
  meetingSpeakers,
  meetingPrincipals,
  meetingAttendance,
  meetingSubVenues,
  meetingNoMeetingDay,
  meetingOffHours,
  meetingShortNotice,
  meetingCeremony,
  meetingPersonHours,
  meetingYearly,
  meetingRelay,
  meetingPrescribed,
  meetingMinutesProof,
];
