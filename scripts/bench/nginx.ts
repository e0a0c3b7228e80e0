import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '../free-port'
import { nginxConf } from '../nginx-conf'
import { nginxHere } from '../setup/nginx.mjs'
import { startPinned } from './pinned'
import { type Server, serverOf } from './servers'
import type { Taken } from './stand-ins'

/** Where nginx is; undefined where it is not installed. */
export const nginxPath = nginxHere()

/** nginx that hands out the same bytes from files, under a configuration and in a folder of its own. */
export async function startNginx(nginx: string, folder: string, taken: readonly Taken[]): Promise<Server> {
  const port = await freePort()
  const place = join(folder, 'nginx')
  mkdirSync(place)
  taken.forEach(({ body }, index) => {
    writeFileSync(join(place, `page-${index}`), body)
  })
  const conf = join(place, 'nginx.conf')
  writeFileSync(conf, configuration(place, port, taken))
  const started = startPinned(nginx, ['-p', place, '-e', 'stderr', '-c', conf], { on: 'serving' })
  return serverOf('nginx', port, started, '/')
}

function configuration(place: string, port: number, taken: readonly Taken[]): string {
  const locations = taken.map(
    ({ path, headers }, index) =>
      `location = ${path} { alias ${place}/page-${index}; types {} default_type ${quoted(typeOf(headers))};
${headers
  .filter(isAdded)
  .map(([name, value]) => `add_header ${name} ${quoted(value)};`)
  .join('\n')} }`,
  )
  return nginxConf(
    place,
    1,
    `  access_log off; sendfile on; tcp_nopush on; etag off; keepalive_requests 1000000;
  open_file_cache max=100 inactive=60s;
  server { listen 127.0.0.1:${port};
${locations.join('\n')} }`,
  )
}

const isAdded = ([name]: [string, string]) => !['content-type', 'last-modified'].includes(name.toLowerCase())

const typeOf = (headers: Taken['headers']) =>
  headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? 'text/html'

/** A string of nginx's: a dollar would begin a variable, so a header that has one cannot be given. */
const quoted = (value: string) => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
