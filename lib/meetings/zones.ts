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
