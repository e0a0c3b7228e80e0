import { Refusal } from '@/lib/refusal'
import { decodeText } from './decode-text'
import { intakeLimits, plainLines } from './input'
import { readApart } from './read-apart'
import type { FileText } from './reader/process'
import { guardWordFile } from './word-guard'

/** The endings of the files that are read. */
export const intakeEndings = ['.docx', '.html', '.htm', '.txt'] as const

const megabyte = 1024 * 1024

/** A text of plain letters that is longer is more than is taken in at once. */
const plainBytes = 4 * intakeLimits.characters

/**
 * The text of a Word document, a page or a file of plain text, and the day on which a page says it was published.
 * Throws Refusal with what to do about it.
 */
export async function readFile(name: string, bytes: Buffer): Promise<FileText> {
  const ending = /\.[a-z]{1,5}$/i.exec(name.trim())?.[0].toLowerCase() ?? ''
  refuseTooLarge(bytes.length)
  const read = await textOf(ending, bytes)
  const text = plainLines(read.text).trim()
  if (!/\p{L}/u.test(text)) throw new Refusal('intake.file.empty')
  if (text.length > intakeLimits.characters) throw new Refusal('intake.file.slow')
  return { text, publishedOn: read.publishedOn }
}

/** Throws a Refusal where a file has more bytes than are read; asked before they are, where that can be. */
export function refuseTooLarge(bytes: number) {
  if (bytes <= intakeLimits.fileBytes) return
  throw new Refusal({ key: 'intake.file.tooLarge', values: { most: intakeLimits.fileBytes / megabyte } })
}

async function textOf(ending: string, bytes: Buffer): Promise<FileText> {
  switch (ending) {
    case '.docx':
      if (bytes.length < 22) throw new Refusal('intake.file.broken')
      await guardWordFile(bytes)
      return await readApart('docx', bytes)
    case '.html':
    case '.htm':
      return await readApart('html', bytes)
    case '.txt':
      return { text: plainText(bytes), publishedOn: '' }
    case '.doc':
      throw new Refusal('intake.file.oldWord')
    default:
      throw new Refusal('intake.file.type')
  }
}

function plainText(bytes: Buffer): string {
  if (bytes.length > plainBytes) throw new Refusal('intake.file.slow')
  const text = decodeText(bytes)
  if (text === undefined) throw new Refusal('intake.file.notText')
  return text
}
