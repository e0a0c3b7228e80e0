import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { isDebianRoot, unpackFromDebian } from './debian.mjs'
import { root, say } from './root.mjs'

const runs = (/** @type {string} */ path) => spawnSync(path, ['-v'], { timeout: 20_000 }).status === 0

const folder = join(root, 'node_modules', '.cache', 'nginx')

/** The path of an nginx that is there: NGINX_PATH, the system's, or the one unpacked before. @returns {string | undefined} */
export const nginxHere = () =>
  [process.env.NGINX_PATH, 'nginx', '/usr/sbin/nginx', join(folder, 'usr', 'sbin', 'nginx')].find(
    (path) => path && runs(path),
  )

/**
 * The path of an nginx for the tests of docs/deploy/nginx.conf: NGINX_PATH, else the system's, else Debian's,
 * unpacked for the tests alone. Without one these tests are left out.
 * @returns {Promise<string | undefined>}
 */
export async function ensureNginx() {
  const given = process.env.NGINX_PATH
  if (given) {
    if (runs(given)) return given
    say(`NGINX_PATH is ${given}: there is no nginx there that runs.`)
    return undefined
  }
  const found = nginxHere()
  if (found || !isDebianRoot()) return found
  say("Fetching Debian's nginx …")
  await unpackFromDebian('nginx', folder)
  return nginxHere()
}
