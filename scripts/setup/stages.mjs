import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './build.mjs'
import { runTool } from './processes.mjs'
import { playwrightTally, stageTally, vitestTally } from './tally.mjs'

/**
 * @typedef {import('./processes.mjs').RunOptions} RunOptions
 * @typedef {import('./tally.mjs').Tally} Tally
 * @typedef {{ name: string, run: (options?: RunOptions) => Promise<Tally> }} Stage
 */

/**
 * Biome paints even what goes into a file, letter by letter.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
async function biome(args, options) {
  const plain = process.stdout.isTTY && !options?.capture ? [] : ['--colors=off']
  return stageTally(await runTool('@biomejs/biome', 'biome', [...args, ...plain], options))
}

/** @type {Stage} */
export const format = { name: 'format', run: (options) => biome(['ci', '--linter-enabled=false'], options) }

/** @type {Stage} */
export const lint = { name: 'lint', run: (options) => biome(['lint', '--error-on-warnings'], options) }

/** Next writes the types of the routes first, which the pages refer to. @type {Stage} */
export const types = {
  name: 'types',
  run: async (options) => {
    const generated = await runTool('next', 'next', ['typegen'], options)
    return stageTally(generated === 0 ? await runTool('typescript', 'tsc', ['--noEmit'], options) : generated)
  },
}

/** @type {Stage} */
export const unitTests = {
  name: 'unit tests',
  run: (options) =>
    reported(vitestTally, (report) =>
      runTool(
        'vitest',
        'vitest',
        ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
        options,
      ),
    ),
}

/**
 * A build opens no store: there is none where it is told to look, so that opening one fails, and none may be made.
 * @type {Stage}
 */
export const nextBuild = {
  name: 'build',
  run: async (options) => {
    const folder = mkdtempSync(join(tmpdir(), 'communique-build-'))
    const dataDir = join(folder, 'data')
    try {
      const code = await build({ ...options, env: { ...options?.env, DATA_DIR: dataDir } })
      if (existsSync(dataDir)) return { passed: 0, failed: 1, why: 'the build made a data folder' }
      return stageTally(code)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

/**
 * @param {string} chromium its path
 * @param {string | undefined} nginx its path, where there is one
 * @returns {Stage}
 */
export const endToEnd = (chromium, nginx) => ({
  name: 'end to end',
  run: (options) =>
    reported(playwrightTally, (report) =>
      runTool('@playwright/test', 'playwright', ['test'], {
        ...options,
        env: { CHROMIUM_PATH: chromium, NGINX_PATH: nginx, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
      }),
    ),
})

/** A stage that cannot be run has failed. @param {string} name @param {string} why @returns {Stage} */
export const impossible = (name, why) => ({ name, run: async () => ({ passed: 0, failed: 1, why }) })

/**
 * Runs a test runner that leaves a report, and counts by it.
 * @template Report
 * @param {(report: Report, exitCode: number) => Tally} count
 * @param {(path: string) => Promise<number>} runner
 */
async function reported(count, runner) {
  const folder = mkdtempSync(join(tmpdir(), 'communique-report-'))
  const path = join(folder, 'report.json')
  try {
    const exitCode = await runner(path)
    if (!existsSync(path))
      return { passed: 0, failed: 1, why: `ended with code ${exitCode} and left no report` }
    return count(JSON.parse(readFileSync(path, 'utf8')), exitCode)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
