import { asc, eq } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { confirmedForms } from '@/db/editorial/schema/language'
import { users } from '@/db/editorial/schema/users'
import { may } from '@/lib/access/authorise'
import type { Ctx } from '@/lib/context'
import { localDateOf } from '@/lib/dates'
import { organisationZone } from '@/lib/directory/organisation-zone'
import type { Answers } from '@/lib/language/draft/pen'
import { areOf } from './columns'
import type { DeclinedEntry } from './input'
import type { Confirmed } from './kept-forms'
import { personAnswers } from './person-answers'
import { questionId } from './rules'

/**
 * All confirmed forms as answers to the questions of drafts. What was confirmed of words that are no entry counts
 * first; where entries of one name have been given different forms, the question is asked.
 */
export function answersOf(db: EditorialReader): Answers {
  const rows = db.select().from(confirmedForms).orderBy(asc(confirmedForms.entryId)).all()
  const answers = new Map<string, string | undefined>()
  const add = ({ id, form }: { id: string; form: string }) =>
    answers.set(id, answers.has(id) && answers.get(id) !== form ? undefined : form)
  const named = rows.map((row) => ({ ...row, id: questionId(row.nominative, row.asked) }))
  const ofWords = named.filter(({ entryId }) => entryId === '')
  const settled = new Set(ofWords.map(({ id }) => id))
  const ofEntries = [...named.filter(({ entryId }) => entryId !== ''), ...personAnswers(db)]
  for (const each of [...ofWords, ...ofEntries.filter(({ id }) => !settled.has(id))]) add(each)
  return Object.fromEntries([...answers].flatMap(([id, form]) => (form ? [[id, form]] : [])))
}

/** Every form of an entry that somebody has confirmed, with their name; those of former names, too. */
export function confirmedOf(db: EditorialReader, entry: DeclinedEntry): Confirmed[] {
  const { part, nominative, asked, form, confirmedAt } = confirmedForms
  const zone = organisationZone(db)
  return db
    .select({ part, nominative, asked, form, by: users.name, at: confirmedAt })
    .from(confirmedForms)
    .innerJoin(users, eq(users.id, confirmedForms.confirmedBy))
    .where(areOf(entry))
    .orderBy(asc(nominative), asc(part))
    .all()
    .map(({ at, ...kept }) => ({ ...kept, on: localDateOf(at, zone) }))
}

/** The same for whoever reads the directory. */
export const readConfirmed = (ctx: Ctx, entry: DeclinedEntry): Confirmed[] | undefined =>
  may(ctx, 'directory.read') ? confirmedOf(ctx.db, entry) : undefined
