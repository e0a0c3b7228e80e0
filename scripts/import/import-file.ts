import { readFile as readBytes, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Locale } from '@/db/locales'
import type { Ctx } from '@/lib/context'
import { intakeEndings, readFile, refuseTooLarge } from '@/lib/intake/read-file'
import { takeIn } from '@/lib/intake/take-in'
import { Refusal } from '@/lib/refusal'
import { inEnglish } from '../one-sentence'
import { dayInName } from './day-in-name'

/** What became of a file. */
export type Imported =
  /** `ids` are of the texts that wait now, `known` is how many were there before. */
  | { file: string; status: 'taken in'; ids: string[]; known: number }
  | { file: string; status: 'known'; known: number }
  /** No file of a text. */
  | { file: string; status: 'skipped' }
  | { file: string; status: 'failed'; reason: string }

export const isRead = (file: string) => intakeEndings.some((ending) => file.toLowerCase().endsWith(ending))

type Read = { text: string; publishedOn: string } | { reason: string }

/** The text of a file of the archive, or why there is none. */
export async function readArchived(folder: string, file: string): Promise<Read> {
  try {
    const path = join(folder, file)
    refuseTooLarge((await stat(path)).size)
    const { text, publishedOn } = await readFile(file, await readBytes(path))
    return { text, publishedOn: dayInName(basename(file)) || publishedOn }
  } catch (error) {
    return { reason: reasonOf(error) }
  }
}

type Options = { language: Locale | null; isTrial: boolean }

/** Takes the text of a file in as if it had been pasted; a trial leaves no trace. */
export function importRead(ctx: Ctx, file: string, read: Read, { language, isTrial }: Options): Imported {
  if ('reason' in read) return { file, status: 'failed', reason: read.reason }
  const input = { ...read, language, fileName: file.slice(-200) }
  try {
    const { ids, known } = isTrial ? tried(ctx, () => takeIn(ctx, input)) : takeIn(ctx, input)
    if (ids.length === 0) return { file, status: 'known', known: known.length }
    return { file, status: 'taken in', ids: isTrial ? ids.map(() => '') : ids, known: known.length }
  } catch (error) {
    return { file, status: 'failed', reason: reasonOf(error) }
  }
}

class Trial<Value> {
  constructor(readonly value: Value) {}
}

/** What a command would give; its transaction is undone. */
function tried<Value>({ db }: Ctx, command: () => Value): Value {
  try {
    db.transaction(
      () => {
        throw new Trial(command())
      },
      { behavior: 'immediate' },
    )
  } catch (error) {
    if (error instanceof Trial) return error.value
    throw error
  }
  throw new Error('A trial that was not undone')
}

function reasonOf(error: unknown): string {
  if (error instanceof Refusal) return error.reasons.map(inEnglish).join(' ')
  return error instanceof Error ? error.message : String(error)
}
