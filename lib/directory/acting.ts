import { and, inArray, isNull } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { appointments } from '@/db/editorial/schema/directory'
import { declinePost } from '@/lib/language/russian/phrases'
import type { StoredForms } from '@/lib/language/russian/stored-forms'
import { termsOn } from './appointment-rules'

type Title = { ru: string; en: string }

/** «исполняющий обязанности министра», `Acting Minister`: what whoever acts in a post is called. */
export function actingTitle({ ru, en }: Title, gender: 'm' | 'f' | null, forms?: StoredForms): Title {
  return { ru: inRussian(ru, gender, forms), en: en === '' || /^acting\b/i.test(en) ? en : `Acting ${en}` }
}

/** The title as it is where nothing is sure of its genitive: a suggestion is not printed as if it were known. */
function inRussian(title: string, gender: 'm' | 'f' | null, forms?: StoredForms): string {
  const saysSo = /^(временно\s)?исполняющ|^(вр\.\s?)?и\.\s?о\.|^врио\s|^врид\s/i.test(title)
  const declined = declinePost(title)
  const genitive = forms?.gen ?? (declined.sure ? declined.forms.gen : undefined)
  if (saysSo || genitive === undefined) return title
  return `${gender === 'f' ? 'исполняющая' : 'исполняющий'} обязанности ${genitive}`
}

/** Whether a person holds a post as acting on a local date, and not in full as well. */
export function actingOn(
  db: EditorialReader,
  personIds: readonly string[],
  date: string,
): (personId: string | null, postId: string | null) => boolean {
  const rows = db
    .select()
    .from(appointments)
    .where(and(inArray(appointments.personId, [...new Set(personIds)]), isNull(appointments.retiredAt)))
    .all()
  const terms = termsOn(rows, date)
  return (personId, postId) =>
    terms.find((term) => term.personId === personId && term.postId === postId)?.kind === 'acting'
}
