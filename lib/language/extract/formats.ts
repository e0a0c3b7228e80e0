import type { MeetingFormat } from '@/lib/meetings/content'
import type { Span } from './layout'
import type { Page } from './page'
import { type EventReading, type Field, found } from './shape'

const hybrid =
  /(?:в )?(?:смешанн|гибридн|комбинированн|очно-дистанционн|очно-заочн)\p{L}+ (?:формате|режиме|форме)|в (?:гибридном|смешанном)|формат\p{L}*(?: \p{L}+)? ?[–-] ?(?:смешанн|гибридн)\p{L}+|(?:подключ|присоедин)\p{L}+ (?:\p{L}+ ){0,3}(?:по видео|онлайн|дистанц)|(?:дистанционно|удал[её]нно|онлайн) (?:присоедин|подключ)\p{L}+|in (?:a )?hybrid|(?:took|take|taking) part via (?:a )?video|joined (?:\p{L}+ )?(?:via|online|by (?:video|link))|hybrid (?:format|mode|meeting|session)|mixed format|both in person and (?:via|by|online)/u
const byVideo =
  /(?:в (?:режиме|формате) |по |посредством |с использованием |по средствам |в ходе )?видео-?конференц-?связ\p{L}+|(?:в (?:режиме|формате|виде) )?видео-?конференци\p{L}+|в (?:режиме|формате) (?:вкс|онлайн|видеосвязи|дистанц\p{L}+)|онлайн-формат\p{L}*|в онлайн-(?:режиме|формате)|в (?:дистанционном|удаленном) (?:формате|режиме)|в формате онлайн|дистанционно|\(вкс\)|(?:via|by|through|in) (?:a )?video ?-?(?:conferenc\p{L}+|link)|video ?conference (?:format|mode)|\bonline\b|\bvirtual(?:ly)?\b|in a virtual format/u
const inPerson = /в (?:очном|традиционном) (?:формате|режиме)|очно(?!\p{L})|in person|in-person|face-to-face/u
const joined = /подключил|по видеосвязи|по видео(?:конференц)?связи участ|joined (?:by|via)/

/** In which format it is held, where the text says so. */
export function formatIn({ lower }: Page, sentences: readonly Span[]): Field<MeetingFormat> | null {
  for (const [format, pattern] of [
    ['hybrid', hybrid],
    ['videoconference', byVideo],
    ['in_person', inPerson],
  ] as const) {
    for (const [start, end] of sentences) {
      const part = lower.slice(start, end)
      const match = pattern.exec(part)
      if (!match || (format === 'videoconference' && joined.test(part))) continue
      const span: Span = [start + match.index, start + match.index + match[0].length]
      const isBoth = format === 'videoconference' && inPerson.test(part)
      return found(isBoth ? 'hybrid' : format, span)
    }
  }
  return null
}

const narrow =
  /(?:в|сначала в) узком (?:составе|формате)|в узком(?= и)|in (?:a )?narrow (?:format|composition)|(?:restricted|narrow) (?:format|session)|in (?:restricted|narrow)(?= and)/
const extended =
  /(?:в|затем в) расширенном (?:составе|формате)|расширенном составах|с участием членов делегаций|(?:in (?:an )?|and (?:then )?(?:in (?:an )?)?)(?:expanded|extended|enlarged) (?:format|composition|session)/

export function compositionIn({ lower }: Page, sentences: readonly Span[]): EventReading['composition'] {
  const find = (pattern: RegExp): Span | undefined => {
    for (const [start, end] of sentences) {
      const match = pattern.exec(lower.slice(start, end))
      if (match) return [start + match.index, start + match.index + match[0].length]
    }
    return undefined
  }
  const [one, both] = [find(narrow), find(extended)]
  if (one && both) return found('narrow_then_extended', one, both)
  if (one) return found('narrow', one)
  return both ? found('extended', both) : null
}
