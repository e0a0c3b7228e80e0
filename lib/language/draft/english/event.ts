import { indefinite } from '../../english/articles'
import { toOrdinal } from '../../english/numbers'
import type { LanguageRecord } from '../../record'
import { fromRoman } from '../../russian/numbers'
import { type Run, words } from '../compose'
import type { Pen } from '../pen'
import { listedEn, lowerFirst } from './lists'
import { bodyEn, bodyInTitleEn } from './names'

/** `the 22nd session of the … (CCCA)`; `noun` is how it is called again. */
export type EventEn = { noun: string; isPlural: boolean; full: () => Run; short: () => Run }

const nouns = {
  session: 'session',
  working_group: 'meeting',
  bilateral: 'meeting',
  conference: 'conference',
  consultations: 'consultations',
  operation: 'operation',
} as const

const eventWords =
  /\b(session|meeting|conference|forum|summit|seminar|symposium|consultations|round table|workshop|congress|talks)\b/i

export function eventEn(pen: Pen, record: LanguageRecord): EventEn {
  const { kind, sessions, title } = record
  const own = title.en.trim().replace(/\.$/, '')
  const named = own.match(eventWords)?.[1]?.toLowerCase()
  if (own && named && (sessions.length === 0 || kind === 'conference')) {
    const from = { entity: 'meeting', id: 'meeting', field: 'title' } as const
    const bare = own.replace(/^the\s+/i, '').replace(/^[IVXLC]+(?=\s)/, inOrdinals)
    return {
      noun: named,
      isPlural: named === 'consultations' || named === 'talks',
      full: () => words(ownArticle(bare, named), { text: lowerFirst(bare), from }),
      short: () => [{ text: bare, from }],
    }
  }
  if (own && !named && (sessions.length === 0 || kind === 'conference')) return called(nouns[kind], own)
  const [session] = sessions
  const number = sessions.length === 1 ? session?.number : undefined
  const isRound = kind === 'consultations' && Boolean(number)
  const what = (body: typeof bodyEn): Run => {
    const bodies = sessions.map((each, index) => body(pen, each.body, String(index)))
    return words(
      sessions.length > 1 && 'joint',
      number ? { text: toOrdinal(number), from: { entity: 'number', id: '0', field: 'number' } } : undefined,
      isRound ? 'round of consultations' : nouns[kind],
      isGroupOf(record) && 'of the Working Group',
      bodies.length > 0 && words('of', listedEn(bodies)),
    )
  }
  return {
    noun: nouns[kind],
    isPlural: kind === 'consultations' && !isRound,
    full: () => words(article(record), what(bodyEn)),
    short: () => what(bodyInTitleEn),
  }
}

/** `II Minsk Conference` is the 2nd in a sentence. */
function inOrdinals(roman: string): string {
  const number = fromRoman(roman)
  return number ? toOrdinal(number) : roman
}

/** A title that does not say what it is the title of: `the conference “Security in Central Asia”`. */
function called(noun: string, title: string): EventEn {
  const from = { entity: 'meeting', id: 'meeting', field: 'title' } as const
  const text = title.replaceAll('“', '‘').replaceAll('”', '’')
  const short = () => [{ text: `${noun} “` }, { text, from }, { text: '”' }]
  return { noun, isPlural: noun === 'consultations', short, full: () => [{ text: 'the ' }, ...short()] }
}

/** What is called by a name is that one; the others are one of many, plurals without an article. */
function ownArticle(name: string, noun: string): string {
  if (
    /[“"«]/.test(name) ||
    /^(?:\d+(?:st|nd|rd|th)|first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|\p{L}+teen|\p{L}+tie)th)\s/iu.test(
      name,
    )
  )
    return 'the'
  return noun === 'consultations' || noun === 'talks' ? '' : indefinite(name)
}

const isGroupOf = ({ kind, sessions }: LanguageRecord) =>
  kind === 'working_group' &&
  !sessions.some(({ body }) => /group/i.test(body.name.en) || /групп/i.test(body.name.ru))

/** A numbered meeting is one of its kind, any other is one among many; consultations in the plural take none. */
function article({ kind, sessions }: LanguageRecord): string {
  if (sessions.length === 1 && sessions[0]?.number) return 'the'
  return kind === 'consultations' ? '' : 'a'
}
