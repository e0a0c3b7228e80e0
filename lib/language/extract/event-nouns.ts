import type { MeetingKind } from '@/lib/meetings/content'

/** Nouns of events in any form, by the kind of meeting that they name. */
const nouns: [kind: MeetingKind, pattern: string][] = [
  [
    'session',
    'заседани(?:е|я|ю|ем|и|й)|сесси(?:я|и|ю|ей)|саммит(?:а|у|ом|е)?|совещани(?:е|я|ю|ем|и)|встреч(?:а|и|у|е|ей)|собрани(?:е|я|и)|пленарн(?:ая|ой|ую) недел(?:я|и|ю|е)',
  ],
  [
    'conference',
    'конференци(?:я|и|ю|ей)|форум(?:а|у|ом|е)?|семинар(?:а|у|ом|е)?|симпозиум(?:а|е)?|конгресс(?:а|е)?|кругл(?:ый|ого|ом) стол(?:а|е)?|съезд(?:а|е)?|слушани(?:я|й|ях)',
  ],
  ['consultations', '(?:раунд(?:а|у|ом|е)? )?(?:[а-я-]+ (?:и [а-я-]+ )?){0,3}консультаци(?:и|й|ях|ями|я|ю)'],
  ['bilateral', 'переговор(?:ы|ов|ах|ам)'],
  ['operation', '(?:спец)?операци(?:я|и|ю|ей)'],
  ['session', 'sessions?|meetings?|summit'],
  ['conference', 'conference|forum|seminar|symposium|congress|round table|roundtable|workshop'],
  ['consultations', 'consultations'],
  ['bilateral', 'talks'],
  ['operation', 'operation'],
]

const patterns = nouns.map(([kind, pattern]) => ({
  kind,
  pattern: new RegExp(`(?<![а-яa-z-])(?:${pattern})(?![а-яa-z])`, 'g'),
}))

export type EventNoun = { kind: MeetingKind; start: number; end: number; word: string }

/** Every noun of an event in this part of the text in small letters. */
export function eventNouns(lower: string, [from, to]: readonly [number, number]): EventNoun[] {
  const part = lower.slice(from, to)
  return patterns
    .flatMap(({ kind, pattern }) =>
      [...part.matchAll(pattern)].map((match) => {
        const last = match[0].split(' ').at(-1) ?? ''
        const end = from + match.index + match[0].length
        return { kind, start: end - last.length, end, word: last }
      }),
    )
    .sort((a, b) => a.start - b.start)
}

/** What kind it is by the noun and the words around it. */
export function kindOf(noun: EventNoun, lower: string): MeetingKind {
  const after = lower.slice(noun.end, noun.end + 60)
  const before = lower.slice(Math.max(0, noun.start - 40), noun.start)
  if (noun.kind === 'session') {
    if (/^ of (?:the )?(?:\p{L}+ ){0,4}(?:working|expert) (?:group|party)/u.test(after))
      return 'working_group'
    if (/bilateral $/.test(before)) return 'bilateral'
    if (/^ (?:\p{L}+ ){0,2}(?:рабоч\p{L}+|экспертн\p{L}+) (?:экспертн\p{L}+ )?(?:под)?групп/u.test(after))
      return 'working_group'
    if (
      /^ (?:(?:совместн|объединенн|специальн)\p{L}+ )?групп\p{L}+ (?:экспертов|высокого уровня|специалистов)/u.test(
        after,
      )
    )
      return 'working_group'
    if (
      /^встреч/.test(noun.word) &&
      /(?:двусторонн|рабоч|отдельн)\p{L}* $/u.test(before) &&
      !/экспертов/.test(after)
    )
      return 'bilateral'
  }
  return noun.kind
}
