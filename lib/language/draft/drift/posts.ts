import type { LanguageRecord } from '../../record'
import { cases } from '../../russian/forms'
import { declinePost } from '../../russian/phrases'
import type { Drift, Reading } from './drift-kinds'
import { firstOf, folded } from './folded'
import { everybody, waysToName } from './name-forms'

const postWords = {
  ru: /(?:министр|начальник|директор|председател|секретар|представител|заместител|руководител|советник|инспектор|президент|посол|посл|глав)[а-я]*/g,
  en: /\b(?:minister|head|director|chair|secretary|representative|deputy|adviser|inspector|president|ambassador|chief)\b/g,
}

/** The post of everybody whom the text names in full: right before the Russian name, right behind the English one. */
export function postDrift({ lower, language }: Reading, record: LanguageRecord): Drift[] {
  return everybody(record).flatMap(({ person, post }): Drift[] => {
    const expected = post[language]
    const place = firstOf(
      lower,
      waysToName(person, language).filter((name) => !/^\p{L}\.-?/u.test(name)),
    )
    if (!expected || !place) return []
    const around = aroundName(lower, place, language)
    if (formsOf(expected, language).some((form) => around.includes(form))) return []
    const span: [number, number] = place
    const other = around.match(postWords[language])
    const found = other ? wordsBeside(around, language) : ''
    return [{ aspect: 'post', kind: other ? 'other' : 'missing', expected, found, span }]
  })
}

/** As far as a post reaches; the words of the person before end at a comma, a name's at « и ». */
function aroundName(lower: string, [start, end]: [number, number], language: 'ru' | 'en'): string {
  return language === 'ru' ? lower.slice(Math.max(0, start - 260), start) : lower.slice(end, end + 260)
}

/** In any case, also without its state, which may have been said before. */
function formsOf(post: string, language: 'ru' | 'en'): string[] {
  const bare = post.replace(/ (?:Республики \p{Lu}\p{Ll}+|Кыргызской Республики|Российской Федерации)$/u, '')
  if (language === 'en') return [folded(post)]
  const { forms } = declinePost(bare)
  return cases.map((inCase) => folded(forms[inCase]))
}

/** What stands in the post's place, as far as the next comma. */
const wordsBeside = (around: string, language: 'ru' | 'en') =>
  (language === 'ru'
    ? around.split(/[,;.]\s| и /).at(-1)
    : around.replace(/^,\s*/, '').split(/[,;.]/)[0]
  )?.trim() ?? ''
