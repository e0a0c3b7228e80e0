import type { SeedMeeting } from './format'
import { ksopn22 } from './meetings/ksopn-22'

export const meetings: SeedMeeting[] = [ksopn22]
