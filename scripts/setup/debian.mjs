import { existsSync, readFileSync } from 'node:fs'
import { run } from './processes.mjs'

/** Whether packages of Debian's may be had here without asking anyone. */
export const isDebianRoot = () =>
  process.getuid?.() === 0 &&
  existsSync('/etc/os-release') &&
  /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))

/** Installs a package. @param {string} name */
export async function installFromDebian(name) {
  if ((await run('apt-get', ['update', '-q'])) !== 0) return
  await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', name], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  })
}

/** Unpacks a package into a folder; nothing is installed, so that nothing is started. @param {string} name @param {string} folder */
export async function unpackFromDebian(name, folder) {
  if ((await run('apt-get', ['update', '-q'])) !== 0) return
  await run('sh', [
    '-c',
    'mkdir -p "$2" && cd "$2" && apt-get download -q "$1" && for package in *.deb; do dpkg-deb -x "$package" .; done',
    'sh',
    name,
    folder,
  ])
}
