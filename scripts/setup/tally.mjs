/**
 * @typedef {{ passed: number, failed: number, why?: string }} Tally
 * @typedef {{ testResults: { name: string, status: string, assertionResults: { status: string }[] }[] }} VitestReport
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} PlaywrightReport
 */

/**
 * Whatever the counts say, a run that ended badly has failed, and so has one that ran nothing.
 * @param {Tally} tally
 * @param {number} exitCode
 * @returns {Tally}
 */
function settle(tally, exitCode) {
  if (exitCode !== 0 && tally.failed === 0) return { ...tally, failed: 1, why: `ended with code ${exitCode}` }
  if (tally.passed + tally.failed === 0) return { passed: 0, failed: 1, why: 'ran no test' }
  return tally
}

/**
 * A skipped test is a failed one: nothing here is allowed to be passed over in silence.
 * @param {VitestReport} report
 * @param {number} exitCode
 */
export function vitestTally(report, exitCode) {
  let passed = 0
  let failed = 0
  for (const { status, assertionResults } of report.testResults) {
    const good = assertionResults.filter((result) => result.status === 'passed').length
    passed += good
    failed += assertionResults.length - good
    if (status === 'failed' && good === assertionResults.length) failed += 1
  }
  return settle({ passed, failed }, exitCode)
}

/**
 * @param {PlaywrightReport} report
 * @param {number} exitCode
 */
export function playwrightTally({ stats, errors }, exitCode) {
  const failed = stats.unexpected + stats.flaky + stats.skipped
  return settle({ passed: stats.expected, failed: failed + errors.length }, exitCode)
}

/** A stage that is one thing: it passed or it failed. @param {number} exitCode @returns {Tally} */
export const stageTally = (exitCode) => (exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

/** @param {readonly Tally[]} tallies @returns {Tally} */
export const total = (tallies) => ({
  passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
  failed: tallies.reduce((sum, tally) => sum + tally.failed, 0),
})

/** @param {Tally} tally */
export const closingLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`
