import type { SeedMeeting } from './format'
import { emergencyMeetings } from './meetings/emergencies'
import { ksopn22 } from './meetings/ksopn-22'
import { ksopnSince2021 } from './meetings/ksopn-since-2021'
import { ksopnBefore2020 } from './meetings/ksopn-to-2019'
import { migrationAndLawMeetings } from './meetings/migration-and-law'
import { operations } from './meetings/operations'
import { partnerMeetings } from './meetings/partners'
import { plannedMeetings } from './meetings/planned'
import { securityMeetings } from './meetings/security'

export const meetings: SeedMeeting[] = [
  ksopn22,
  ...ksopnBefore2020,
  ...ksopnSince2021,
  ...plannedMeetings,
  ...emergencyMeetings,
  ...migrationAndLawMeetings,
  ...partnerMeetings,
  ...operations,
  ...securityMeetings,
]
