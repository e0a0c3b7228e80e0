import { createHash } from 'node:crypto'

/** JSON with sorted keys and no spaces (RFC 8785 for what content holds: strings, integers, booleans, null). `undefined` members are left out. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}

/** SHA-256 in lower-case hex. */
export const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
