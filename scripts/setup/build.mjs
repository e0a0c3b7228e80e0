import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compressStatic } from './compress.mjs'
import { runTool } from './processes.mjs'
import { root, say } from './root.mjs'
import { buildServer } from './server.mjs'

const folders = ['app', 'components', 'db', 'lib', 'public']
const notBuilt = /^(vitest|playwright|drizzle)\.config\.|^next-env\.d\.ts$|\.test\.tsx?$|^\./

/**
 * The files that a build is made of.
 * @param {string} folder
 * @returns {string[]} sorted, with / between folders
 */
export function builtFrom(folder) {
  const rootFiles = readdirSync(folder).filter((name) =>
    /\.([cm]?[jt]s|tsx)$|^(tsconfig|package-lock)\.json$/.test(name),
  )
  /** @param {string} path @returns {string[]} */
  const below = (path) =>
    readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
      if (notBuilt.test(entry.name)) return []
      return entry.isDirectory() ? below(`${path}/${entry.name}`) : [`${path}/${entry.name}`]
    })
  const present = folders.filter((name) => existsSync(join(folder, name)))
  return [...rootFiles.filter((name) => !notBuilt.test(name)), ...present.flatMap(below)].sort()
}

/**
 * Changes whenever a build of the folder would: with a file's name or content, never with its date.
 * @param {string} folder
 */
export function fingerprint(folder) {
  const hash = createHash('sha256')
  for (const path of builtFrom(folder)) {
    const content = readFileSync(join(folder, path))
    hash.update(`${path}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

const stamp = join(root, '.next', 'fingerprint')

const isBuilt = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(root)

/** Builds the app, compresses what is served as files, and notes what it was built from. @param {import('./processes.mjs').RunOptions} [options] */
export async function build(options) {
  const sources = fingerprint(root)
  rmSync(stamp, { force: true })
  const code = await runTool('next', 'next', ['build'], {
    ...options,
    env: { ...options?.env, NODE_ENV: 'production' },
  })
  if (code !== 0) return code
  await compressStatic(root)
  await buildServer()
  writeFileSync(stamp, sources)
  return 0
}

/** Builds unless the build is of these very sources. @returns {Promise<boolean>} whether all is well */
export async function ensureBuilt() {
  if (isBuilt()) {
    // The app's fingerprint does not know the scripts that the server is made of as well.
    await buildServer()
    return true
  }
  say('Building (a minute or two) …')
  return (await build()) === 0
}
