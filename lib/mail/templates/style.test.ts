import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { style } from './style'

test('a letter has the colours of the house and no other', () => {
  const tokens = readFileSync('app/tokens.css', 'utf8')
  const used = Object.values(style).flatMap((each) => each.match(/#[0-9a-f]{3,8}\b/gi) ?? [])
  expect(used.length).toBeGreaterThan(10)
  expect(used.filter((colour) => !tokens.includes(colour))).toEqual([])
})

test('nothing in a letter is smaller than 13 pixels', () => {
  const sizes = Object.values(style).flatMap((each) =>
    [...each.matchAll(/font-size:(\d+)px/g)].map(([, px]) => Number(px)),
  )
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13)
})
