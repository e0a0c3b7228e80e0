import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { installFromDebian, isDebianRoot } from './debian.mjs'
import { runTool } from './processes.mjs'
import { say } from './root.mjs'

/** With what a Chromium is started that nobody looks at: without a sandbox, as in a container, and without errands of its own. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const commands = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']

/**
 * Where a Chromium may be, the likeliest first.
 * @param {NodeJS.Platform} platform
 * @param {Record<string, string | undefined>} env
 * @returns {string[]}
 */
export function likelyPlaces(platform, env) {
  if (platform === 'darwin') {
    return ['Chromium', 'Google Chrome'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    )
    return folders.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'))
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)))
}

/**
 * Whether the programme runs. Ubuntu's chromium-browser may be a mere invitation to install another; Windows'
 * opens a window when asked for its version, so there its presence has to do.
 * @param {string} path
 */
const works = (path) =>
  existsSync(path) &&
  (process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0)

/** The browser that Playwright keeps for itself, where it has been fetched. */
function playwrightsOwn() {
  const { chromium } = createRequire(import.meta.url)('@playwright/test')
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
}

/** The path of a Chromium that is there. @returns {string | undefined} */
function chromiumHere() {
  return likelyPlaces(process.platform, process.env).find(works) ?? playwrightsOwn()
}

/**
 * The path of a Chromium: CHROMIUM_PATH, else the system's, else one installed now.
 * @returns {Promise<string | undefined>}
 */
export async function ensureChromium() {
  const given = process.env.CHROMIUM_PATH
  if (given) {
    if (works(given)) return given
    say(`CHROMIUM_PATH is ${given}: there is no browser there that runs.`)
    return undefined
  }
  const here = chromiumHere()
  if (here) return here
  if (isDebianRoot()) {
    say("Installing Debian's Chromium …")
    await installFromDebian('chromium')
    const debians = chromiumHere()
    if (debians) return debians
  }
  say("Fetching Playwright's Chromium …")
  await runTool('@playwright/test', 'playwright', ['install', 'chromium'])
  return chromiumHere()
}
