import type { Finder } from '../finding'

const monthsEn = 'January|February|March|April|May|June|July|August|September|October|November|December'
const english: readonly [RegExp, string | null][] = [
  [
    new RegExp(
      String.raw`,? (?:of )?this year(?=[,. ])(?<=(?:${monthsEn})(?: \d{1,2})?,? (?:of )?this year)`,
      'g',
    ),
    null,
  ],
  [/in (?:a |the )?(?:mode|regime|format) of (?:a )?video[ -]?conferenc(?:e|ing)/gi, 'via videoconference'],
  [/in (?:a |the )?video[ -]?conferenc(?:e|ing) (?:mode|regime|format)/gi, 'via videoconference'],
  [/in (?:a |the )?(?:mode|regime) of online/gi, 'online'],
  [/took place (?:a|the) (?:meeting|session|conference)/gi, null],
  [/(?<=\d(?:st|nd|rd|th)? )sitting of/gi, 'meeting of'],
  [/realization of the (?=plan|programme|agreement|decision)/gi, 'implementation of the '],
  [/the sides exchanged by (?=views|opinions)/gi, 'the sides exchanged '],
  [/exchanged by (?=views|opinions)/gi, 'exchanged '],
  [/took part at(?= the)/gi, 'took part in'],
  [/participated at(?= the)/gi, 'participated in'],
  [/discussed about/gi, 'discussed'],
  [/according to the results of the (?=meeting|session|talks)/gi, 'following the '],
]
const russian: readonly [RegExp, string | null][] = [
  [
    /согласно(?= (?:плана|решения|договора|устава|повестки|протокола|приказа|соглашения|графика|регламента)(?!\p{L}))/giu,
    null,
  ],
  // At the start of a clause alone: «меры по возвращению активов» are right.
  [/(?<=^|[.!?]\s|\n|, )по(?= (?:окончанию|прибытию|завершению|возвращению) \p{L})/giu, null],
  [/(?<!\p{L})по(?= (?:приезду|прилёту|прилету|истечению) \p{L})/giu, null],
  [/благодаря(?= (?:усилий|поддержки|помощи|участия)(?!\p{L}))/giu, null],
  [/вопреки(?= (?:решения|договорённости|договоренностей)(?!\p{L}))/giu, null],
  [/оплатить за(?= )/giu, 'оплатить'],
  [/имеет место быть/giu, 'имеет место'],
  [/в целях для/giu, 'для'],
  [/более (?:лучш|худш|высш)\p{L}+/giu, null],
  [/в связи с тем обстоятельством,? что/giu, 'так как'],
]

const genitives: Record<string, string> = {
  плана: 'плану',
  решения: 'решению',
  договора: 'договору',
  устава: 'уставу',
  повестки: 'повестке',
  протокола: 'протоколу',
  приказа: 'приказу',
  соглашения: 'соглашению',
  графика: 'графику',
  регламента: 'регламенту',
  усилий: 'усилиям',
  поддержки: 'поддержке',
  помощи: 'помощи',
  участия: 'участию',
}

/** Turns that were translated word by word, and prepositions with another case than theirs (Розенталь, § 199). */
export const calque: Finder = function* ({ text, language }) {
  for (const [pattern, right] of language === 'en' ? english : russian) {
    for (const { index, 0: whole } of text.matchAll(pattern)) {
      if (/(?:помощи)$/.test(text.slice(index, index + whole.length + 7))) continue
      const next = /^ (\p{L}+)/u.exec(text.slice(index + whole.length, index + whole.length + 30))?.[1] ?? ''
      const isPreposition = language === 'ru' && right === null && !/^более/i.test(whole)
      if (!isPreposition) {
        yield {
          start: index,
          end: index + whole.length,
          suggestion: right,
          key: language === 'en' ? 'calque' : 'calqueRu',
        }
        continue
      }
      const word = /^по$/i.test(whole)
        ? next.replace(/ию$/, 'ии').replace(/ду$/, 'де').replace(/ту$/, 'те')
        : genitives[next.toLowerCase()]
      const start = index + whole.length + 1
      yield {
        start,
        end: start + next.length,
        suggestion: word ?? null,
        key: 'calqueCase',
        values: { preposition: whole },
      }
    }
  }
}
