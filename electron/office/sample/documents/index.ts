import type { SampleDocument } from '../types.ts';
import { bambooMeetingReply2026 } from './bamboo-meeting-reply-2026.ts';
import { bridgeFundingLetter2025 } from './bridge-funding-letter-2025.ts';
import { dataSharing2026 } from './data-sharing-2026.ts';
import { floodSeason2026 } from './flood-season-2026.ts';
import { forestFire2024 } from './forest-fire-2024.ts';
import { officialCars2024 } from './official-cars-2024.ts';
import { oldDistricts2024 } from './old-districts-2024.ts';
import { openGovernment2025 } from './open-government-2025.ts';
import { privateEconomy2025 } from './private-economy-2025.ts';
import { ruleOfLawReport2025 } from './rule-of-law-report-2025.ts';
import { ruralRoads2025 } from './rural-roads-2025.ts';
import { villagePlanReply2024 } from './village-plan-reply-2024.ts';
import { waterSupplyRequest2026 } from './water-supply-request-2026.ts';
import { winterSafety2025 } from './winter-safety-2025.ts';

/** What the office issued before, as an archive has it: text files named by number and title. */
export const sampleDocuments: readonly SampleDocument[] = [
  bambooMeetingReply2026,
  bridgeFundingLetter2025,
  dataSharing2026,
  floodSeason2026,
  forestFire2024,
  officialCars2024,
  oldDistricts2024,
  openGovernment2025,
  privateEconomy2025,
  ruleOfLawReport2025,
  ruralRoads2025,
  villagePlanReply2024,
  waterSupplyRequest2026,
  winterSafety2025,
];
