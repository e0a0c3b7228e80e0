import { askedCases } from '../russian/stored-forms'
import { normalise } from './normalise'
import type { Page } from './page'
import type { PersonMention } from './people-mentions'
import type { PostPhrase } from './posts'

/** A post that the person holds, right before the name, in a form that an editor has confirmed: no rule has to undo it. */
export function confirmedPost(page: Page, mention: PersonMention, limit: number): PostPhrase | undefined {
  const start = page.atoms[mention.from]?.start ?? 0
  const before = page.normalised.slice(page.atoms[limit]?.start ?? 0, start).trimEnd()
  for (const { title, forms } of mention.person?.posts ?? []) {
    for (const inCase of askedCases) {
      const form = forms?.[inCase] && normalise(forms[inCase])
      if (!form || !mention.cases.includes(inCase) || !endsWith(before, form)) continue
      const end = (page.atoms[limit]?.start ?? 0) + before.length
      return { post: title.ru, rank: null, span: [end - form.length, end], inCase, isVerified: true }
    }
  }
  return undefined
}

/** Whole words; a capital at the beginning is the house's or the sentence's. */
function endsWith(text: string, form: string): boolean {
  const tail = text.slice(-form.length)
  if (tail.slice(1) !== form.slice(1) || tail.charAt(0).toLowerCase() !== form.charAt(0).toLowerCase())
    return false
  return !/\p{L}$/u.test(text.slice(0, -form.length))
}
