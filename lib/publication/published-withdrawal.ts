import { and, eq } from 'drizzle-orm'
import { type Locale, locales } from '@/db/locales'
import { tombstones } from '@/db/public/schema/addresses'
import { attendanceLists, meetings, releases } from '@/db/public/schema/records'
import type { Newsroom } from './newsroom'

export const withdrawnKinds = ['release', 'meeting', 'attendance'] as const
export type WithdrawnKind = (typeof withdrawnKinds)[number]

/** What the address of something withdrawn says. */
export type WithdrawalView = {
  kind: WithdrawnKind
  withdrawnAt: string
  /** '' where it is still public, or was until it was withdrawn, in other languages alone. */
  notice: string
  /** What takes its place, while that is public in this language. */
  replacement: { href: string; title: string } | undefined
  /** The languages in which the same address has this notice. */
  languages: Locale[]
  /** Where it can still be read in another language. */
  elsewhere: { locale: Locale; href: string }[]
}

/** The notice at the address of something withdrawn, as the front names it; undefined where there is none any more. */
export async function withdrawalView(
  newsroom: Newsroom,
  locale: Locale,
  { kind, slug }: { kind: string; slug: string },
): Promise<WithdrawalView | undefined> {
  const isWithdrawn = withdrawnKinds.find((each) => each === kind)
  if (!isWithdrawn) return undefined
  const language = isWithdrawn === 'release' ? locale : ''
  const stone = newsroom.db
    .select()
    .from(tombstones)
    .where(and(eq(tombstones.kind, kind), eq(tombstones.language, language), eq(tombstones.slug, slug)))
    .get()
  const notice = stone?.notice[locale]
  if (!stone || notice === undefined) return undefined
  newsroom.uses(...ownTags(newsroom, isWithdrawn, slug, stone.recordId))
  const { withdrawnAt, replacementId } = stone
  return {
    kind: isWithdrawn,
    withdrawnAt,
    notice,
    replacement: replacementId ? replacementOf(newsroom, locale, isWithdrawn, replacementId) : undefined,
    languages: language || !notice ? [locale] : locales.filter((each) => stone.notice[each]),
    elsewhere: notice ? [] : elsewhere(newsroom, isWithdrawn, stone.recordId),
  }
}

/** A list goes by its meeting's tag too: that meeting is public at the same address, or has a notice there. */
function ownTags({ db }: Newsroom, kind: WithdrawnKind, slug: string, recordId: string): string[] {
  if (kind !== 'attendance') return [`${kind}:${recordId}`]
  const live = db.select({ id: meetings.id }).from(meetings).where(eq(meetings.slug, slug)).get()
  const gone = db
    .select({ id: tombstones.recordId })
    .from(tombstones)
    .where(and(eq(tombstones.kind, 'meeting'), eq(tombstones.slug, slug)))
    .get()
  const its = [live, gone].flatMap((meeting) => (meeting ? [`meeting:${meeting.id}`] : []))
  return [`${kind}:${recordId}`, ...its]
}

/** The addresses of a meeting, or of its list, in the languages in which it is public. */
function elsewhere({ db }: Newsroom, kind: WithdrawnKind, recordId: string) {
  const isList = kind === 'attendance'
  const lists = db.select().from(attendanceLists).where(eq(attendanceLists.id, recordId)).all()
  const meetingId = isList ? (lists[0]?.meetingId ?? '') : recordId
  return db
    .select({ locale: meetings.locale, slug: meetings.slug })
    .from(meetings)
    .where(eq(meetings.id, meetingId))
    .all()
    .filter(({ locale }) => !isList || lists.some((list) => list.locale === locale))
    .map(({ locale, slug }) => ({
      locale,
      href: `/${locale}/meetings/${slug}${isList ? '/participants' : ''}`,
    }))
}

function replacementOf(newsroom: Newsroom, locale: Locale, kind: WithdrawnKind, id: string) {
  const { db } = newsroom
  if (kind === 'release') {
    newsroom.uses(`row:release:${id}`)
    const found = db
      .select({ slug: releases.slug, title: releases.title })
      .from(releases)
      .where(and(eq(releases.id, id), eq(releases.locale, locale)))
      .get()
    return found && { href: `/${locale}/releases/${found.slug}`, title: found.title }
  }
  if (kind === 'attendance') newsroom.uses(`attendance:${id}`)
  const list = and(eq(attendanceLists.id, id), eq(attendanceLists.locale, locale))
  const meetingId = kind === 'meeting' ? id : db.select().from(attendanceLists).where(list).get()?.meetingId
  if (!meetingId) return undefined
  newsroom.uses(`row:meeting:${meetingId}`)
  const found = db
    .select({ slug: meetings.slug, title: meetings.title })
    .from(meetings)
    .where(and(eq(meetings.id, meetingId), eq(meetings.locale, locale)))
    .get()
  const tail = kind === 'attendance' ? '/participants' : ''
  return found && { href: `/${locale}/meetings/${found.slug}${tail}`, title: found.title }
}
