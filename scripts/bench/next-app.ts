import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '../free-port'
import { root } from '../setup/root.mjs'
import { askOnce, Connection, request } from './connection'
import { startPinned } from './pinned'
import { type Server, serverOf } from './servers'

export type NextPage = { path: string; html: string }

/** The pages as the front gives them to whoever takes no encoding. */
export async function takePages({ port }: Server, paths: readonly string[]): Promise<NextPage[]> {
  const connection = new Connection(port, true)
  const pages: NextPage[] = []
  for (const path of paths) {
    const { body } = await askOnce(connection, request(port, path))
    pages.push({ path, html: bodyOf(body.toString('utf8')) })
  }
  connection.close()
  return pages
}

/** What of a page is seen. */
const bodyOf = (html: string) => /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? html

/** A small Next app with the same pages, prerendered by `next build`, as `next start` serves it when told nothing. */
export async function startNextApp(folder: string, pages: readonly NextPage[]): Promise<Server> {
  const place = join(folder, 'next-app')
  writeApp(place, pages)
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const built = startPinned(process.execPath, [next, 'build', '--webpack'], {
    on: 'serving',
    env,
    cwd: place,
  })
  if ((await built.ended) !== 0) throw new Error(`next build failed: ${built.said()}`)
  const port = await freePort()
  const started = startPinned(process.execPath, [next, 'start', '-p', String(port), '-H', '127.0.0.1'], {
    on: 'serving',
    env,
    cwd: place,
  })
  return serverOf('next start', port, started, pages[0]?.path ?? '/')
}

function writeApp(place: string, pages: readonly NextPage[]) {
  mkdirSync(join(place, 'app'), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'))
  writeFileSync(join(place, 'package.json'), '{ "private": true, "type": "module" }')
  writeFileSync(
    join(place, 'next.config.js'),
    `export default { outputFileTracingRoot: ${JSON.stringify(place)} }\n`,
  )
  writeFileSync(
    join(place, 'app', 'layout.js'),
    'export default ({ children }) => <html lang="ru"><body>{children}</body></html>\n',
  )
  for (const { path, html } of pages) {
    const page = join(place, 'app', ...path.split('/').filter(Boolean))
    mkdirSync(page, { recursive: true })
    writeFileSync(
      join(page, 'page.js'),
      `const html = ${JSON.stringify(html)}
export default () => <div dangerouslySetInnerHTML={{ __html: html }} />
`,
    )
  }
}
