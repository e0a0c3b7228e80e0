import { expect, test } from 'vitest'
import { allZones, likelyZones } from './zones'

test('the likely zones come first, and no zone comes twice', () => {
  const zones = allZones()
  expect(zones.slice(0, likelyZones.length)).toEqual([...likelyZones])
  expect(new Set(zones).size).toBe(zones.length)
})
