import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const roots = ['app', 'components', 'db', 'lib', 'scripts', 'e2e']

/** A TypeScript file of ours, by its path from the root. */
export type Source = { path: string; text: string }

/** Every TypeScript file of ours. */
export function sources(): Source[] {
  return roots
    .flatMap((root) =>
      readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => join(root, path)),
    )
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}

/** What a file imports at run time from this repository, as paths without ending; types alone do not count. */
export function importsOf({ path, text }: Source): string[] {
  const found = text.matchAll(
    /^(?:import|export)\s+(?!type\b)[^;]*?from\s+'((?:@|\.{1,2})\/[^']+)'|import\('(@\/[^']+)'\)/gms,
  )
  return [...found].map((match) => {
    const target = match[1] ?? match[2] ?? ''
    return target.startsWith('@/') ? target.slice(2) : join(dirname(path), target)
  })
}
