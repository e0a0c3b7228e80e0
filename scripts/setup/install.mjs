import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runNpm } from './processes.mjs'
import { root, say } from './root.mjs'

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} Locked
 * @typedef {{ packages: Record<string, Locked> }} Lock
 */

/**
 * Whether what npm noted down as installed is what the lockfile asks for. Optional packages may be absent: they
 * are for other systems.
 * @param {Lock} lock
 * @param {Lock} installed
 */
export function isInstalled(lock, installed) {
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '') return true
    const found = installed.packages[path]
    if (!found) return wanted.optional || wanted.devOptional || false
    return found.version === wanted.version && found.integrity === wanted.integrity
  })
}

/** @param {string} path @returns {Lock} */
const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'))

/** npm writes this file last, so a broken installation has none. */
const noted = 'node_modules/.package-lock.json'

/** Installs from the lockfile unless that is what is there. @returns {Promise<boolean>} whether all is well */
export async function ensureInstalled() {
  if (existsSync(join(root, noted)) && isInstalled(read('package-lock.json'), read(noted))) return true
  say('Installing the dependencies (a minute or two) …')
  const code = await runNpm([
    'ci',
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--loglevel=error',
  ])
  if (code !== 0) say('npm could not install the dependencies; see its message above.')
  return code === 0
}
