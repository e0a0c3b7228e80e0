import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { startPinned } from './pinned'
import { freePort, type Server, serverOf } from './servers'
import type { Taken } from './stand-ins'

export const hasNginx = spawnSync('nginx', ['-v'], { stdio: 'ignore' }).status === 0

/** nginx that hands out the same bytes from files, under a configuration and in a folder of its own. */
export async function startNginx(folder: string, taken: readonly Taken[]): Promise<Server> {
  const port = await freePort()
  const place = join(folder, 'nginx')
  mkdirSync(place)
  taken.forEach(({ body }, index) => {
    writeFileSync(join(place, `page-${index}`), body)
  })
  const conf = join(place, 'nginx.conf')
  writeFileSync(conf, configuration(place, port, taken))
  const started = startPinned('nginx', ['-p', place, '-e', 'stderr', '-c', conf], { on: 'serving' })
  return serverOf('nginx', port, started, '/')
}

function configuration(place: string, port: number, taken: readonly Taken[]): string {
  const { uid, username } = userInfo()
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  const locations = taken.map(
    ({ path, headers }, index) =>
      `location = ${path} { alias ${place}/page-${index}; types {} default_type ${quoted(typeOf(headers))};
${headers
  .filter(isAdded)
  .map(([name, value]) => `add_header ${name} ${quoted(value)};`)
  .join('\n')} }`,
  )
  // Workers of root's nginx would run as nobody, who may not read the folder.
  return `${uid === 0 ? `user ${username};` : ''}
daemon off; worker_processes 1; pid ${place}/pid;
events { worker_connections 1024; }
http {
  access_log off; sendfile on; tcp_nopush on; etag off; keepalive_requests 1000000;
  open_file_cache max=100 inactive=60s;
  ${temporary.map((name) => `${name}_temp_path ${place}/${name};`).join(' ')}
  server { listen 127.0.0.1:${port};
${locations.join('\n')} }
}
`
}

const isAdded = ([name]: [string, string]) => !['content-type', 'last-modified'].includes(name.toLowerCase())

const typeOf = (headers: Taken['headers']) =>
  headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? 'text/html'

/** A string of nginx's: a dollar would begin a variable, so a header that has one cannot be given. */
const quoted = (value: string) => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
