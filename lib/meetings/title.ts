import type { BodyKind } from '@/db/editorial/directory-kinds'
import type { BodyName } from '@/db/editorial/schema/directory'
import type { TextByLocale } from '@/db/locales'
import type { NamesByLocale } from '@/lib/directory/names'
import { toOrdinal } from '@/lib/language/english/numbers'
import { toRoman } from '@/lib/language/russian/numbers'
import type { MeetingKind } from './content'

export type NamedSession = {
  number: number | null
  body: { kind: BodyKind; names: NamesByLocale<BodyName> }
}

/**
 * A title to offer: «XXII заседание КСОПН», `22nd session of the CSC`; none in a language where nothing can be made
 * that is right for certain. Russian names are never inflected: an abbreviation in capitals stands in any case,
 * any other name stays in the nominative before a colon.
 */
export function suggestedTitle(kind: MeetingKind, sessions: readonly NamedSession[]): TextByLocale {
  if (sessions.length > 1) return jointTitle(sessions)
  const [session] = sessions
  if (!session || kind === 'bilateral' || kind === 'operation') return {}
  return { ru: russian(kind, session), en: english(kind, session) }
}

type Numbered = Exclude<MeetingKind, 'bilateral' | 'operation'>

const nouns: Record<Numbered, { numbered: string; plain: string }> = {
  session: { numbered: 'заседание', plain: 'заседание' },
  working_group: { numbered: 'заседание рабочей группы', plain: 'заседание рабочей группы' },
  conference: { numbered: 'конференция', plain: 'конференция' },
  consultations: { numbered: 'раунд консультаций', plain: 'консультации' },
}

function russian(kind: Numbered, { number, body }: NamedSession): string | undefined {
  const name = body.names.ru
  if (!name) return undefined
  const { numbered, plain } =
    nouns[kind === 'working_group' && body.kind === 'working_group' ? 'session' : kind]
  const what = number === null ? plain : `${toRoman(number)}\u00a0${numbered}`
  return isIndeclinable(name.abbreviation)
    ? `${what.charAt(0).toUpperCase()}${what.slice(1)} ${name.abbreviation}`
    : `${name.short || name.full}: ${what}`
}

function english(kind: Numbered, { number, body }: NamedSession): string | undefined {
  const name = englishName(body.names)
  if (!name) return undefined
  const what = {
    session: 'session of ',
    working_group: body.kind === 'working_group' ? 'meeting of ' : 'meeting of the working group of ',
    conference: 'conference of ',
    consultations: number === null ? 'consultations of ' : 'round of consultations of ',
  }[kind]
  const title =
    number === null ? what.charAt(0).toUpperCase() + what.slice(1) : `${toOrdinal(number)} ${what}`
  return title + name
}

/** «Совместное заседание СМИД, СМО и КССБ»: only where every body has a name that stands in any case. */
function jointTitle(sessions: readonly NamedSession[]): TextByLocale {
  const russianNames = sessions.map(({ body }) => body.names.ru?.abbreviation ?? '')
  const englishNames = sessions.map(({ body }) => englishName(body.names))
  const list = (locale: string, names: string[]) => new Intl.ListFormat(locale).format(names)
  return {
    ru: russianNames.every(isIndeclinable) ? `Совместное заседание ${list('ru', russianNames)}` : undefined,
    en: englishNames.every((name) => name !== undefined)
      ? `Joint meeting of ${list('en-GB', englishNames)}`
      : undefined,
  }
}

const isIndeclinable = (abbreviation: string) => /^[А-ЯЁA-Z]{2,}([\s-][А-ЯЁA-Z]{2,})*$/.test(abbreviation)

function englishName({ en }: NamesByLocale<BodyName>): string | undefined {
  const name = en && (en.abbreviation || en.short || en.full)
  return name && `the ${name.replace(/^the /i, '')}`
}
