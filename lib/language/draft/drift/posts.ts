import type { LanguageRecord } from '../../record'
import { cases } from '../../russian/forms'
import { declinePost } from '../../russian/phrases'
import { type StoredForms, withoutTail } from '../../russian/stored-forms'
import type { Drift, Reading } from './drift-kinds'
import { everyPlaceOf, folded } from './folded'
import { everybody, waysToName } from './name-forms'

const postWords = {
  ru: /(?:министр|начальник|директор|председател|секретар|представител|заместител|руководител|советник|инспектор|президент|посол|посл|глав)/,
  en: /\b(?:minister|head|director|chair|secretary|representative|deputy|adviser|inspector|president|ambassador|chief)\b/,
}

/** The post of everybody whom the text names in full: right before the Russian name, right behind the English one. */
export function postDrift({ lower, language }: Reading, record: LanguageRecord): Drift[] {
  return everybody(record).flatMap(({ person, post, postForms }): Drift[] => {
    const expected = post[language]
    const places = everyPlaceOf(
      lower,
      waysToName(person, language).filter((name) => !/^\p{L}\.-?/u.test(name)),
    )
    const [first] = places
    if (!expected || !first) return []
    const forms = formsOf(expected, language, postForms)
    const sides = places.map((span) => ({ span, ...besideName(lower, span) }))
    if (sides.some(({ before, after }) => forms.some((form) => says(before, form) || says(after, form))))
      return []
    const other = sides
      .map(({ span, before, after }) => ({
        span,
        said: wordsBeside(language === 'ru' ? before : after, language),
      }))
      .find(({ said }) => postWords[language].test(said))
    return other
      ? [{ aspect: 'post', kind: 'other', expected, found: other.said, span: other.span }]
      : [{ aspect: 'post', kind: 'missing', expected, found: '', span: first }]
  })
}

/** Somebody else's post: the deputy of a minister is no minister. */
const ofAnother = /(?:заместител|помощник|советник|deputy|assistant|adviser)\p{L}*[ -](?:to )?(?:the )?$/u

/** The whole post or the beginning of it, as long as that is more than a word. */
function says(text: string, form: string): boolean {
  const words = form.split(' ')
  return words.some((_, left) => {
    const said = words.slice(0, words.length - left)
    const at = said.length > 1 || left === 0 ? text.indexOf(said.join(' ')) : -1
    return at >= 0 && !ofAnother.test(text.slice(0, at))
  })
}

/** As far as a post reaches. */
const besideName = (lower: string, [start, end]: [number, number]) => ({
  before: lower.slice(Math.max(0, start - 260), start),
  after: lower.slice(end, end + 260),
})

/** In any case, also without its state, which may have been said before. */
function formsOf(post: string, language: 'ru' | 'en', stored: StoredForms | undefined): string[] {
  const bare = post.replace(/ (?:Республики \p{Lu}\p{Ll}+|Кыргызской Республики|Российской Федерации)$/u, '')
  if (language === 'en') return [folded(post)]
  const { forms } = declinePost(bare, withoutTail(stored, post.slice(bare.length)))
  return cases.map((inCase) => folded(forms[inCase]))
}

/** What stands in the post's place, as far as the next comma. */
const wordsBeside = (around: string, language: 'ru' | 'en') =>
  (language === 'ru'
    ? around.split(/[,;.]\s| и /).at(-1)
    : around.replace(/^,\s*/, '').split(/[,;.]/)[0]
  )?.trim() ?? ''
