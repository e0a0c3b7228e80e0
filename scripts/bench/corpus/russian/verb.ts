import type { Count, Gender } from './case'

/** What a predicate agrees with. */
export type Agreement = { gender: Gender; count: Count }

const endings = { m: '', f: 'а', n: 'о', pl: 'ы' }

/** The past of a verb by its masculine: обсудил(а, о, и), прошёл, прошла; состоялся, состоялись. */
export function past(masculine: string, { gender, count }: Agreement): string {
  const key = count === 'pl' ? 'pl' : gender
  if (key === 'm') return masculine
  const reflexive = masculine.endsWith('ся')
  const active = reflexive ? masculine.slice(0, -2) : masculine
  // Прошёл, прошла, but провёл, провела.
  const stem = active.replace(/шёл$/, 'шл').replace(/ёл$/, 'ел')
  const ending = key === 'pl' ? 'и' : endings[key]
  return stem + ending + (reflexive ? 'сь' : '')
}

/** A short participle by its masculine: рассмотрен(а, о, ы), утверждён, утверждена. */
export function short(masculine: string, { gender, count }: Agreement): string {
  const key = count === 'pl' ? 'pl' : gender
  if (key === 'm') return masculine
  return (masculine.endsWith('ён') ? `${masculine.slice(0, -2)}ен` : masculine) + endings[key]
}
