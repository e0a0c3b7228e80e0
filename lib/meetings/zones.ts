import { zoneInWords } from '@/lib/i18n/format'

/** Zones that are offered first, the rest of the world after them. */
export const likelyZones = [
  'Europe/Moscow',
  'Asia/Almaty',
  'Asia/Bishkek',
  'Asia/Dushanbe',
  'Asia/Yerevan',
  'Europe/Minsk',
] as const
export type LikelyZone = (typeof likelyZones)[number]

export const isLikelyZone = (zone: string): zone is LikelyZone => likelyZones.includes(zone as LikelyZone)

/** Every IANA zone this machine knows, the likely ones first. */
export const allZones = () => [
  ...likelyZones,
  ...Intl.supportedValuesOf('timeZone').filter((zone) => !isLikelyZone(zone)),
]

/** The offset of a zone on a local date: `UTC+3`, `UTC+5:30`, `UTC−4`. */
export const offsetOn = (zone: string, date: string) =>
  zoneInWords(zone, date, 'en').replace('GMT', 'UTC').replace('-', '\u2212')
