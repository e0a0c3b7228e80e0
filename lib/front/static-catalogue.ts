import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'

/** Where the files are that a production build serves as they lie there. */
export type StaticFolders = {
  /** Files with an address of their own: icons, scripts. */
  public: string
  /** What a build made; the content decides the name. */
  built: string
  /** `br/HASH.css` and `gzip/HASH.css` of what is worth it, by the content they are of. */
  compressed: string
}

type Place = { root: string; path: string }

export type StaticFile = Place & {
  /** SHA-256 of the content, in hexadecimal. */
  hash: string
  modified: Date
  isBuilt: boolean
  variants: Partial<Record<'br' | 'gzip', Place>>
}

export const foldersIn = (root: string): StaticFolders => ({
  public: join(root, 'public'),
  built: join(root, '.next', 'static'),
  compressed: join(root, '.next', 'compressed'),
})

/**
 * Every file that may be served, by its decoded address, as the folders are now. What is not listed has no address:
 * no dots, bytes or links in a request lead out of it. Hidden files are left out.
 */
export function staticCatalogue(folders: StaticFolders): ReadonlyMap<string, StaticFile> {
  const found = new Map<string, StaticFile>()
  const add = (root: string, prefix: string, isBuilt: boolean) => {
    for (const path of filesBelow(root)) {
      found.set(prefix + path, describe({ root, path }, isBuilt, folders.compressed))
    }
  }
  add(folders.public, '/', false)
  add(folders.built, '/_next/static/', true)
  return found
}

function filesBelow(root: string): string[] {
  if (!existsSync(root)) return []
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  )
  return paths.filter((path) => !/(^|\/)\./.test(path) && statSync(join(root, path)).isFile())
}

function describe(place: Place, isBuilt: boolean, compressed: string): StaticFile {
  const file = join(place.root, place.path)
  const hash = createHash('sha256').update(readFileSync(file)).digest('hex')
  const variants: StaticFile['variants'] = {}
  for (const coding of ['br', 'gzip'] as const) {
    const path = `${coding}/${hash}${extname(place.path)}`
    if (existsSync(join(compressed, path))) variants[coding] = { root: compressed, path }
  }
  return { ...place, hash, modified: statSync(file).mtime, isBuilt, variants }
}
