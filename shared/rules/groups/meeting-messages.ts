import { messages as meetingAttendance } from '../meeting-attendance/messages.ts';
import { messages as meetingCeremony } from '../meeting-ceremony/messages.ts';
import { messages as meetingDuration } from '../meeting-duration/messages.ts';
import { messages as meetingMainSpeech } from '../meeting-main-speech/messages.ts';
import { messages as meetingMinutesProof } from '../meeting-minutes-proof/messages.ts';
import { messages as meetingNoEnd } from '../meeting-no-end/messages.ts';
import { messages as meetingNoMeetingDay } from '../meeting-no-meeting-day/messages.ts';
import { messages as meetingOffHours } from '../meeting-off-hours/messages.ts';
import { messages as meetingPersonHours } from '../meeting-person-hours/messages.ts';
import { messages as meetingPrescribed } from '../meeting-prescribed/messages.ts';
import { messages as meetingPrincipals } from '../meeting-principals/messages.ts';
import { messages as meetingRelay } from '../meeting-relay/messages.ts';
import { messages as meetingShortNotice } from '../meeting-short-notice/messages.ts';
import { messages as meetingSpeakers } from '../meeting-speakers/messages.ts';
import { messages as meetingSubVenues } from '../meeting-sub-venues/messages.ts';
import { messages as meetingTwoLeaders } from '../meeting-two-leaders/messages.ts';
import { messages as meetingYearly } from '../meeting-yearly/messages.ts';

/** The texts of this group's rules by their id. */
export const meetingMessages = {
  'meeting/duration': meetingDuration,
  'meeting/no-end': meetingNoEnd,
  'meeting/main-speech': meetingMainSpeech,
  'meeting/two-leaders': meetingTwoLeaders,
  'meeting/speakers': meetingSpeakers,
  'meeting/principals': meetingPrincipals,
  'meeting/attendance': meetingAttendance,
  'meeting/sub-venues': meetingSubVenues,
  'meeting/no-meeting-day': meetingNoMeetingDay,
  'meeting/off-hours': meetingOffHours,
  'meeting/short-notice': meetingShortNotice,
  'meeting/ceremony': meetingCeremony,
  'meeting/person-hours': meetingPersonHours,
  'meeting/yearly': meetingYearly,
  'meeting/relay': meetingRelay,
  'meeting/prescribed': meetingPrescribed,
  'meeting/minutes-proof': meetingMinutesProof,
} as const;
