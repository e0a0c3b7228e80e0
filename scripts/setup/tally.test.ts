import { expect, test } from 'vitest'
import { closingLine, playwrightTally, stageTally, total, vitestTally } from './tally.mjs'

const file = (status: string, ...results: string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: results.map((result) => ({ status: result })),
})
const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }

test('unit tests are counted one by one', () => {
  const report = { testResults: [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')] }
  expect(vitestTally(report, 1)).toEqual({ passed: 3, failed: 1 })
})

test('a test that is skipped or to do has failed', () => {
  const report = { testResults: [file('passed', 'passed', 'skipped', 'todo')] }
  expect(vitestTally(report, 0)).toEqual({ passed: 1, failed: 2 })
})

test('a test file that cannot be loaded counts as one failure', () => {
  expect(vitestTally({ testResults: [file('failed')] }, 1)).toEqual({ passed: 0, failed: 1 })
})

test('a run that ended badly has failed though every test passed', () => {
  const report = { testResults: [file('passed', 'passed')] }
  expect(vitestTally(report, 1)).toEqual({ passed: 1, failed: 1, why: 'ended with code 1' })
})

test('a run without tests has failed', () => {
  expect(vitestTally({ testResults: [] }, 0)).toEqual({ passed: 0, failed: 1, why: 'ran no test' })
})

test('browser tests that are flaky or skipped have failed, and so has an error outside of them', () => {
  const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] }
  expect(playwrightTally(report, 1)).toEqual({ passed: 5, failed: 5 })
  expect(playwrightTally({ stats: { ...stats, expected: 5 }, errors: [] }, 0)).toEqual({
    passed: 5,
    failed: 0,
  })
  expect(playwrightTally({ stats, errors: [] }, 0)).toEqual({ passed: 0, failed: 1, why: 'ran no test' })
})

test('the closing line is the sum of all stages', () => {
  const tallies = [stageTally(0), stageTally(2), { passed: 40, failed: 0 }]
  expect(closingLine(total(tallies))).toBe('41 passed, 1 failed')
})
