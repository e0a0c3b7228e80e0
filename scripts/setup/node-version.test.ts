import { expect, test } from 'vitest'
import { isOlder, oldestNode } from './node-version.mjs'

test.each([
  ['20.20.2', true],
  ['22.9.0', true],
  ['22.18.9', true],
  ['22.19.0', false],
  ['24.0.0', false],
])('Node %s is too old: %s', (version, tooOld) => {
  expect(isOlder(version, '22.19')).toBe(tooOld)
})

test('the oldest Node is the one of package.json', () => {
  expect(oldestNode()).toMatch(/^\d+\.\d+$/)
})
