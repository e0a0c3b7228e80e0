import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const addresses = new Map<string, string>()

/** How an address names the content that it is of, by the SHA-256 of that in hexadecimal. */
export const versionOf = (hash: string) => hash.slice(0, 8)

/**
 * The address of a file of ours in `public/scripts/`. It names the file's content, so that a browser may keep it for
 * good; worked out once in a process.
 */
export function scriptAddress(name: string): string {
  const known = addresses.get(name)
  if (known) return known
  const content = readFileSync(join(process.cwd(), 'public', 'scripts', name))
  const version = versionOf(createHash('sha256').update(content).digest('hex'))
  const address = `/scripts/${name}?v=${version}`
  addresses.set(name, address)
  return address
}
