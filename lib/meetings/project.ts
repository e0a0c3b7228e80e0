import type { Locale } from '@/db/locales'
import type { PublicDb } from '@/db/public/client'
import { meetingAbout } from '@/db/public/schema/entries'
import { agendaItems, decisions, documents, meetingSessions, meetings } from '@/db/public/schema/records'
import { instantOf } from '@/lib/dates'
import { countIn, countOut } from '@/lib/publication/list-counts'
import { touchMonths } from '@/lib/publication/list-months'
import { type Projection, publishedColumns } from '@/lib/publication/projection'
import { addRow, addRowOnce, removeRows } from '@/lib/publication/rows'
import { indexDocument } from '@/lib/search/index-document'
import { type MeetingContent, readMeeting } from './content'

/** Writes a live meeting record into the public store, in each language it is complete in. Internal items stay inside. */
export function projectMeeting(db: PublicDb, projection: Projection) {
  const { record, live } = projection
  const content = readMeeting(live.revision.content, live.revision.format)
  for (const locale of content.languages) {
    writeMeeting(db, projection, content, locale)
    writeParts(db, record.id, content, locale)
    indexMeeting(db, projection, content, locale)
  }
  content.sessions.forEach(({ bodyId, series, number }, position) => {
    const session = { position, bodyId: live.printed.bodies[bodyId]?.id ?? bodyId, series, number }
    addRow(db, meetingSessions, { meetingId: record.id, ...session })
  })
  writeAbout(db, projection, content)
  countIn(db, 'meetings', record.id)
  touchMonths(db, 'meetings', record.id)
}

/** Takes a meeting record out of the public store. */
export function unprojectMeeting(db: PublicDb, recordId: string) {
  countOut(db, 'meetings', recordId)
  touchMonths(db, 'meetings', recordId)
  removeRows(db, meetings.id, recordId)
  for (const table of [meetingSessions, agendaItems, decisions, documents, meetingAbout]) {
    removeRows(db, table.meetingId, recordId)
  }
}

/** Its bodies and topics, under the ids of today. */
function writeAbout(db: PublicDb, { record, live }: Projection, content: MeetingContent) {
  const { bodies, topics } = live.printed
  const about = [
    ...content.sessions.map(({ bodyId }) => ({
      kind: 'body' as const,
      entryId: bodies[bodyId]?.id ?? bodyId,
    })),
    ...content.topicIds.map((id) => ({ kind: 'topic' as const, entryId: topics[id]?.id ?? id })),
  ]
  const { startsOn, startTime, kind: meetingKind, status } = content
  const listed = { startsOn, startTime, meetingKind, status, endsOn: content.endsOn || startsOn }
  for (const locale of content.languages) {
    for (const entry of about)
      addRowOnce(db, meetingAbout, { meetingId: record.id, locale, ...entry, ...listed })
  }
}

function writeMeeting(db: PublicDb, projection: Projection, content: MeetingContent, locale: Locale) {
  const { live, slug } = projection
  const { startsOn, startTime, zone, next } = content
  const nextPlace = next.place[locale]
  const note = next.note[locale]
  const chair = chairOf(content, live.printed, locale)
  addRow(db, meetings, {
    ...publishedColumns(projection, locale),
    slug,
    kind: content.kind,
    status: content.status,
    title: content.title[locale],
    summary: content.summary[locale],
    startsOn,
    endsOn: content.endsOn || startsOn,
    startTime,
    zone,
    startsAt: startsOn && startTime ? instantOf(startsOn, startTime, zone) : null,
    year: Number(startsOn.slice(0, 4)),
    format: content.format,
    place: content.place[locale],
    venue: content.venue[locale],
    chairId: chair?.personId ?? null,
    chair,
    next: next.startsOn || nextPlace || note ? { startsOn: next.startsOn, place: nextPlace, note } : null,
  })
}

/** Who chaired it, as printed. */
export function chairOf({ chair }: MeetingContent, printed: Projection['live']['printed'], locale: Locale) {
  const person = chair.personId ? printed.people[chair.personId] : undefined
  if (!person) return null
  const post = chair.postId ? printed.posts[chair.postId]?.names[locale]?.title : ''
  return { personId: person.id, name: person.names[locale]?.full ?? '', post: post ?? '' }
}

const isPublic = ({ visibility }: { visibility: string }) => visibility === 'public'

function writeParts(db: PublicDb, meetingId: string, content: MeetingContent, locale: Locale) {
  content.agenda.filter(isPublic).forEach(({ id, text, outcome }, position) => {
    const texts = { text: text[locale], outcome: outcome[locale] }
    addRow(db, agendaItems, { id, meetingId, locale, position, ...texts })
  })
  content.decisions.filter(isPublic).forEach(({ id, text }, position) => {
    addRow(db, decisions, { id, meetingId, locale, position, text: text[locale] })
  })
  content.documents.forEach(({ id, name, nextStep }, position) => {
    const texts = { name: name[locale], nextStep: nextStep[locale] }
    addRow(db, documents, { id, meetingId, locale, position, ...texts })
  })
}

function indexMeeting(
  db: PublicDb,
  { record, live, names }: Projection,
  content: MeetingContent,
  locale: Locale,
) {
  indexDocument(db, {
    kind: 'meeting',
    id: record.id,
    locale,
    date: content.startsOn,
    title: content.title[locale],
    lead: content.summary[locale],
    text: [
      ...content.agenda.filter(isPublic).flatMap(({ text, outcome }) => [text[locale], outcome[locale]]),
      ...content.decisions.filter(isPublic).map(({ text }) => text[locale]),
      ...content.documents.flatMap(({ name, nextStep }) => [name[locale], nextStep[locale]]),
      content.place[locale],
      content.venue[locale],
    ]
      .filter(Boolean)
      .join('\n'),
    names: names(locale),
    bodyIds: content.sessions.map(({ bodyId }) => live.printed.bodies[bodyId]?.id ?? bodyId),
  })
}
