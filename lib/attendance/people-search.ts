import type { Ctx } from '@/lib/context'
import { type EntryOption, findEntries } from '@/lib/directory/find-queries'
import { cardsOf, type PersonCard } from './person-cards'

export type FoundPerson = EntryOption & { card: PersonCard }

/** People of the directory by a few letters, with the posts they held on a local date ('' = none). */
export function findPeople(ctx: Ctx, letters: string, on: string): FoundPerson[] {
  const found = findEntries(ctx, 'person', letters)
  const cards = cardsOf(
    ctx.db,
    found.map(({ id }) => id),
    on,
  )
  return found.flatMap((option) => {
    const card = cards.get(option.id)
    return card ? [{ ...option, detail: detailOf(ctx, card) || option.detail, card }] : []
  })
}

const detailOf = ({ actor }: Ctx, { held: [post] }: PersonCard) =>
  post
    ? [inLocale(post.title, actor.locale), inLocale(post.body, actor.locale)].filter(Boolean).join(', ')
    : ''

const inLocale = (text: PersonCard['name'], locale: keyof PersonCard['name']) =>
  text[locale] ?? Object.values(text)[0] ?? ''
