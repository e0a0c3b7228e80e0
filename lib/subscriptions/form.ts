import { filterNames } from '@/lib/publication/list-filters'

/** The fields of the form, by their names; `kind` of a page is the kind of its record. */
export const formFields = ['email', 'locale', 'list', 'frequency', 'slug', ...filterNames] as const

/** What somebody typed and chose, as it was sent: shown again where something is wrong with it. */
export type TypedForm = { readonly [name in (typeof formFields)[number]]?: string }

/** Longer than any field may be, so that what is too long is still seen to be. */
const longest = 300

export function typedForm(given: (name: string) => unknown): TypedForm {
  return Object.fromEntries(
    formFields.flatMap((name) => {
      const value = given(name)
      return typeof value === 'string' && value ? [[name, value.slice(0, longest)]] : []
    }),
  )
}

/** What the form asks for, to be parsed by `subscribeInput`. */
export function askedOf({ email = '', locale, list, frequency, slug, ...filters }: TypedForm): object {
  return list === 'page'
    ? { email, locale, list, kind: filters.kind, slug }
    : { email, locale, list, frequency, filters }
}
