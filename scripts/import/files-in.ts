import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The files of a folder and those under it, in the order of their names, as paths within it. Links are not followed: what
 * they lead to is either met by itself or not of this archive. What an office program or a system leaves there is none.
 * A folder that cannot be read is given as its path with a slash behind it.
 */
export function* filesIn(folder: string, within = ''): Generator<string> {
  let entries: Dirent[]
  try {
    entries = readdirSync(join(folder, within), { withFileTypes: true })
  } catch {
    return yield `${within}/`
  }
  const isOurs = ({ name }: { name: string }) =>
    !/^(?:\.|~\$)|^(?:Thumbs\.db|desktop\.ini|__MACOSX)$/i.test(name)
  const byName = new Intl.Collator('ru', { numeric: true })
  for (const entry of entries.filter(isOurs).sort((a, b) => byName.compare(a.name, b.name))) {
    const path = within ? `${within}/${entry.name}` : entry.name
    if (entry.isDirectory()) yield* filesIn(folder, path)
    else if (entry.isFile()) yield path
  }
}
