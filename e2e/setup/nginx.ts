import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../scripts/free-port'
import { nginxConf } from '../../scripts/nginx-conf'
import { nginxHere } from '../../scripts/setup/nginx.mjs'
import { read } from './steady-load'

export const host = 'press.example.org'

const makesCertificates = spawnSync('openssl', ['version'], { stdio: 'ignore' }).status === 0

/** Where nginx is; undefined where it is not, or nothing that makes it a certificate. */
export const nginxPath = makesCertificates ? nginxHere() : undefined

type Ports = { newsroom: [number, number]; desk: number }

/** nginx under docs/deploy/nginx.conf, in which nothing is changed but places and ports. */
export async function startNginx(nginx: string, { newsroom, desk }: Ports) {
  const folder = mkdtempSync(join(tmpdir(), 'communique-nginx-'))
  const [http, https] = [await freePort(), await freePort()]
  mkdirSync(join(folder, 'log'))
  makeCertificate(folder)
  const shipped = readFileSync('docs/deploy/nginx.conf', 'utf8')
  const changes: [RegExp, string][] = [
    [/^.*\[::\].*\n/gm, ''],
    [/listen 80\b/g, `listen 127.0.0.1:${http}`],
    [/listen 443\b/g, `listen 127.0.0.1:${https}`],
    [/127\.0\.0\.1:3000\b/g, `127.0.0.1:${desk}`],
    [/127\.0\.0\.1:3001\b/g, `127.0.0.1:${newsroom[0]}`],
    [/127\.0\.0\.1:3002\b/g, `127.0.0.1:${newsroom[1]}`],
    [/\/var\/cache\//g, `${folder}/`],
    [/\/var\/log\/nginx\//g, `${folder}/log/`],
    [/\/etc\/letsencrypt\/live\/[^/]+\/fullchain\.pem/g, join(folder, 'certificate.pem')],
    [/\/etc\/letsencrypt\/live\/[^/]+\/privkey\.pem/g, join(folder, 'key.pem')],
  ]
  const site = changes.reduce((text, [pattern, to]) => {
    if (!pattern.test(text)) throw new Error(`docs/deploy/nginx.conf has nothing like ${pattern}`)
    return text.replace(pattern, to)
  }, shipped)
  writeFileSync(join(folder, 'site.conf'), site)
  writeFileSync(join(folder, 'nginx.conf'), nginxConf(folder, 2, `include ${folder}/site.conf;`))
  const child = spawn(nginx, [
    '-p',
    folder,
    '-e',
    join(folder, 'log', 'error.log'),
    '-c',
    join(folder, 'nginx.conf'),
  ])
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  const address = `https://127.0.0.1:${https}`
  const log = (name: string) => readFileSync(join(folder, 'log', name), 'utf8')
  for (let tried = 0; ; tried += 1) {
    const isUp = await read(`${address}/ru`, { host }).then(
      () => true,
      () => false,
    )
    if (isUp) break
    if (tried > 100 || child.exitCode !== null)
      throw new Error(`nginx did not start: ${said} ${log('error.log')}`)
    await new Promise((done) => setTimeout(done, 50))
  }
  return {
    address,
    http: `http://127.0.0.1:${http}`,
    /** What the configuration's own log says so far. */
    entries: () =>
      log('communique.log')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Record<string, string | number>),
    /** What nginx says of its own accord of what went wrong. */
    errors: () => log('error.log'),
    async stop() {
      const ended = new Promise((done) => child.once('exit', done))
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export type Nginx = Awaited<ReturnType<typeof startNginx>>

function makeCertificate(folder: string) {
  const made = spawnSync('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
    ...['-subj', `/CN=${host}`, '-keyout', join(folder, 'key.pem'), '-out', join(folder, 'certificate.pem')],
  ])
  if (made.status !== 0) throw new Error(`openssl made no certificate: ${made.stderr}`)
}
