import { and, eq, inArray } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { bodies, people, posts, states } from '@/db/editorial/schema/directory'
import { records } from '@/db/editorial/schema/records'
import type { TextByLocale } from '@/db/locales'
import { delegationsForLanguage } from '@/lib/attendance/language-delegations'
import { englishOf, phraseForms } from '@/lib/declension/kept-forms'
import { formsByEntry } from '@/lib/declension/language-forms'
import { actingOn, actingTitle } from '@/lib/directory/acting'
import { bodyForLanguage, personForLanguage } from '@/lib/directory/language-names'
import { nameOn } from '@/lib/directory/names'
import { cityInEnglish } from '@/lib/language/english/cities'
import type { LanguageRecord } from '@/lib/language/record'
import { cityNamed } from '@/lib/language/russian/cities'
import { currentRevision } from '@/lib/workflow/current-revision'
import { type MeetingContent, readMeeting } from './content'
import { listContentOf } from './list-of-meeting'

/**
 * A meeting with its list as the language engine takes it: everything by the names of its first day. The edition that
 * is being worked on, else the public one; undefined where there is no such meeting or it has no date yet.
 */
export function languageRecordOf(db: EditorialReader, meetingId: string): LanguageRecord | undefined {
  const revision = currentRevision(db, meetingId)
  const isMeeting = and(eq(records.id, meetingId), eq(records.kind, 'meeting'))
  if (!revision || !db.select({ id: records.id }).from(records).where(isMeeting).get()) return undefined
  const content = readMeeting(revision.content, revision.format)
  if (content.startsOn === '') return undefined
  const { kind, status, startsOn, endsOn, format, agenda, decisions, documents, next } = content
  const place = placeOf(content.place)
  return {
    kind,
    status,
    sessions: sessionsOf(db, content),
    title: text(content.title),
    startsOn,
    endsOn,
    place,
    country: cityNamed(place.ru)?.country || null,
    venue: text(content.venue),
    format,
    composition: null,
    chair: chairOf(db, content),
    agenda: agenda.map((item) => ({ ...item, text: text(item.text), outcome: text(item.outcome) })),
    decisions: decisions.map((decision) => ({ ...decision, text: text(decision.text) })),
    documents: documents.map(({ id, name, nextStep }) => ({
      id,
      name: text(name),
      ...((nextStep.ru || nextStep.en) && { nextStep: text(nextStep) }),
    })),
    next: next.startsOn || next.place.ru ? { startsOn: next.startsOn, place: placeOf(next.place) } : null,
    operation: kind === 'operation' ? { name: text(content.title), aim: text({}), results: [] } : null,
    delegations: delegationsOf(db, meetingId, startsOn),
    namesAbsentStates: content.namesAbsentStates,
  }
}

/** A city that has no English name here takes that of the table. */
const placeOf = ({ ru = '', en = '' }: TextByLocale) => ({ ru, en: en || (cityInEnglish(ru) ?? '') })

const text = ({ ru = '', en = '' }: TextByLocale) => ({ ru, en })

const codeOf = (db: EditorialReader, id: string | null) =>
  db
    .select({ code: states.code })
    .from(states)
    .where(eq(states.id, id ?? ''))
    .get()?.code ?? null

function sessionsOf(db: EditorialReader, { sessions, startsOn }: MeetingContent): LanguageRecord['sessions'] {
  const ids = sessions.map(({ bodyId }) => bodyId)
  const rows = db.select().from(bodies).where(inArray(bodies.id, ids)).all()
  const confirmed = formsByEntry(db, 'body', ids)
  return sessions.flatMap(({ bodyId, number }) => {
    const row = rows.find(({ id }) => id === bodyId)
    return row ? [{ number, body: bodyForLanguage(row, codeOf(db, row.stateId), startsOn, confirmed) }] : []
  })
}

function chairOf(db: EditorialReader, { chair, startsOn }: MeetingContent): LanguageRecord['chair'] {
  const person = db
    .select()
    .from(people)
    .where(eq(people.id, chair.personId ?? ''))
    .get()
  if (!person) return null
  const post = db
    .select({ names: posts.names, stateId: bodies.stateId })
    .from(posts)
    .innerJoin(bodies, eq(bodies.id, posts.bodyId))
    .where(eq(posts.id, chair.postId ?? ''))
    .get()
  const names = post && nameOn(post.names, startsOn)
  const state = codeOf(db, post?.stateId ?? person.stateId)
  const kept = formsByEntry(db, 'post', [chair.postId ?? '']).get(chair.postId ?? '')
  const ru = names?.ru?.title ?? ''
  const postForms = phraseForms(kept, ru)
  const chaired = personForLanguage(
    person,
    codeOf(db, person.stateId),
    startsOn,
    formsByEntry(db, 'person', [person.id]),
  )
  const title = { ru, en: names?.en?.title || englishOf(kept, ru) }
  if (actingOn(db, [person.id], startsOn)(person.id, chair.postId))
    return { person: chaired, post: actingTitle(title, chaired.gender, postForms), state }
  return { person: chaired, post: title, ...(postForms && { postForms }), state }
}

function delegationsOf(db: EditorialReader, meetingId: string, date: string): LanguageRecord['delegations'] {
  const list = listContentOf(db, meetingId)
  return list ? delegationsForLanguage(db, list, date) : []
}
