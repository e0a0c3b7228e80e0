import type { AskedForm } from '@/db/editorial/form-kinds'
import type { Reason } from '@/lib/refusal'
import type { KeptForms } from './input'

/** Letters of which a form must have at least one, and none of which it may have. */
const scripts: Record<'cyrillic' | 'latin', { needs: RegExp; key: string }> = {
  cyrillic: { needs: /\p{Script=Cyrillic}/u, key: 'declension.notRussian' },
  latin: { needs: /\p{Script=Latin}/u, key: 'declension.notEnglish' },
}

/** What no name, post or body has in it: a control, a mark that turns the text round, a tag. */
const unprintable = /[\p{Cc}\p{Cs}\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff<>]/u

/** Why a form cannot be one of these words; `field` names the case. */
export function formReasons(asked: AskedForm, form: string, nominative: string): Reason[] {
  const field = `forms.${asked}`
  if (unprintable.test(form)) return [{ key: 'declension.unprintable', field }]
  const isEnglish = asked === 'english'
  const { needs, key } = scripts[isEnglish ? 'latin' : 'cyrillic']
  const isForeign = !isEnglish && !needs.test(nominative)
  if (!needs.test(form) && !isForeign) return [{ key, field }]
  if (isEnglish) return /\p{Script=Cyrillic}/u.test(form) ? [{ key, field }] : []
  // «SpaceX» stands as it is in every case; a Latin letter is right where the name itself has one: «Роскосмос (ROSCOSMOS)», «XXII».
  const foreign = form.match(/\p{Script=Latin}/gu) ?? []
  return foreign.every((letter) => nominative.includes(letter))
    ? []
    : [{ key: 'declension.mixedScript', field }]
}

/** Why these forms cannot be confirmed, each beside its field; `path` is where they stand in the input. */
export const reasonsAgainst = (kept: KeptForms, path = ''): Reason[] =>
  givenForms(kept)
    .flatMap(([asked, form]) => formReasons(asked, form, kept.nominative))
    .map(({ field, ...reason }) => ({ ...reason, field: `${path}${field}` }))

/** The forms that are there, by what was asked. */
export const givenForms = ({ forms }: KeptForms) =>
  Object.entries(forms).filter((each): each is [AskedForm, string] => Boolean(each[1]))

/** The id of the question that an answer belongs to, as `newPen` in `lib/language/draft/pen.ts` makes them. */
export const questionId = (nominative: string, asked: AskedForm) =>
  asked === 'english' ? `en/${nominative}/en` : `ru/${nominative}/${asked}`
