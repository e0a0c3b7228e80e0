import { globSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { compile } from 'tailwindcss'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const read = (path: string) => readFileSync(path, 'utf8')

async function loadStylesheet(id: string, base: string) {
  const path = id === 'tailwindcss' ? resolve(root, 'node_modules/tailwindcss/index.css') : resolve(base, id)
  return { path, base: dirname(path), content: read(path) }
}

/** The class names written in `className`, those with a hyphen: the others carry no token. */
function classesIn(source: string) {
  const values = [...source.matchAll(/className=(?:"([^"]*)"|\{([\s\S]*?)\}\s*[/>a-z])/g)]
  const literals = values.flatMap(([, plain, code = '']) =>
    plain === undefined
      ? [...code.matchAll(/'([^']*)'|`([^`]*)`/g)].map((part) => part[1] ?? part[2] ?? '')
      : [plain],
  )
  const words = literals
    .join(' ')
    .replaceAll(/\$\{[^}]*\}/g, ' ')
    .split(/\s+/)
  return new Set(words.filter((word) => word.includes('-')))
}

test('every class in the pages and components is a token of the house or a rule in its stylesheets', async () => {
  const app = resolve(root, 'app')
  const { build } = await compile(read(resolve(app, 'desk.css')), { base: app, loadStylesheet })
  const written = globSync('{app,components}/**/*.css', { cwd: root })
    .map((file) => read(resolve(root, file)))
    .join()
  const isRule = (name: string) => written.includes(`.${name}`)
  /** What is built stays built, so a class that adds nothing is known only if it was added before. */
  const known = new Map<string, boolean>()
  let css = build([])
  const isUtility = (name: string) => {
    if (!known.has(name)) {
      const next = build([name])
      known.set(name, next !== css)
      css = next
    }
    return known.get(name)
  }
  const unknown = globSync('{app,components}/**/*.tsx', { cwd: root }).flatMap((file) =>
    [...classesIn(read(resolve(root, file)))]
      .filter((name) => !isUtility(name) && !isRule(name))
      .map((name) => `${file}: ${name}`),
  )
  expect(unknown).toEqual([])
})
