import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { quiet, root } from './root.mjs'

/** @typedef {{ env?: Record<string, string | undefined>, capture?: (text: string) => void }} RunOptions */

/**
 * Runs a program in the project's folder and passes Ctrl+C and the like on to it. Where a signal came, this
 * process ends as soon as the program has.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>} its exit code; 1 where it could not be started
 */
export function run(file, args, { env = {}, capture } = {}) {
  const child = spawn(file, args, {
    cwd: root,
    env: {
      ...process.env,
      ...quiet,
      PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`,
      ...env,
    },
    stdio: ['inherit', capture ? 'pipe' : 'inherit', capture ? 'pipe' : 'inherit'],
  })
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', capture ?? (() => {}))
  /** @type {NodeJS.Signals | undefined} */
  let stoppedBy
  /** @param {NodeJS.Signals} signal */
  const passOn = (signal) => {
    stoppedBy = signal
    child.kill(signal)
  }
  process.on('SIGINT', passOn).on('SIGTERM', passOn).on('SIGHUP', passOn)
  return new Promise((done) => {
    /** @param {number} code */
    const end = (code) => {
      process.off('SIGINT', passOn).off('SIGTERM', passOn).off('SIGHUP', passOn)
      if (stoppedBy) process.exit(code)
      done(code)
    }
    child.on('error', (error) => {
      process.stderr.write(`${file}: ${error.message}\n`)
      end(1)
    })
    child.on('close', (code) => end(code ?? (stoppedBy === 'SIGINT' ? 130 : 143)))
  })
}

/**
 * Runs a script of ours, TypeScript included.
 * @param {string} script
 * @param {readonly string[]} [args]
 * @param {RunOptions} [options]
 */
export const runScript = (script, args = [], options) =>
  run(process.execPath, ['--import', 'tsx', script, ...args], options)

/**
 * Runs the command of an installed package without a shell, so that it works the same everywhere.
 * @param {string} packageName
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runTool(packageName, command, args, options) {
  const folder = join(root, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return run(process.execPath, [join(folder, typeof bin === 'string' ? bin : bin[command]), ...args], options)
}

/**
 * Runs npm: the one that runs us where there is one.
 * @param {readonly string[]} args
 */
export function runNpm(args) {
  const { npm_execpath: npm, npm_node_execpath: node } = process.env
  if (npm?.endsWith('.js')) return run(node ?? process.execPath, [npm, ...args])
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args)
}
