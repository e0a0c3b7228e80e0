import { dropKept, readKept, writeKept } from './kept'
import type { Handled } from './review-store'
import type { ReviewValues } from './review-values'

/** What somebody has changed of a reading: the form, and of which places (`read`). */
export type Copy = { values: ReviewValues; handled: Handled; read: string }

/** A copy that is kept, with the name under which it is. */
export type KeptCopy = { name: string; copy: Copy; at: string }

/** A copy that is offered, or is of another reading, is not written over while somebody goes on beside it. */
const namesOf = (textId: string) => ['', ':2', ':3', ':4'].map((part) => `${textId}${part}`)

/** Every copy of this text, the newest first. */
export const readCopies = (actorId: string, textId: string): KeptCopy[] =>
  namesOf(textId)
    .flatMap((name) => {
      const kept = readKept(actorId, name)
      return kept?.value ? [{ name, copy: kept.value as Copy, at: kept.at }] : []
    })
    .sort((one, other) => other.at.localeCompare(one.at))

/** A name under which nothing is kept; where all are taken, that of the oldest. */
export function freeName(actorId: string, textId: string): string {
  const kept = readCopies(actorId, textId)
  const free = namesOf(textId).find((each) => kept.every(({ name }) => name !== each))
  return free ?? kept.at(-1)?.name ?? textId
}

export const writeCopy = (actorId: string, name: string, copy: Copy) => writeKept(actorId, name, copy)

export const dropCopy = (actorId: string, name: string) => dropKept(actorId, name)

/** Of a text that is confirmed nothing is kept. */
export const dropCopies = (actorId: string, textId: string) => {
  for (const name of namesOf(textId)) dropKept(actorId, name)
}
