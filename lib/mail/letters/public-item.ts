import { type MeetingView, meetingView } from '@/lib/meetings/published'
import type { PublicNote } from '@/lib/publication/published-notes'
import { type ReleaseView, releaseView } from '@/lib/releases/published'
import type { Part } from '../letter'
import { words } from '../words'
import { meetingHref, meetingKicker, meetingParts } from './meeting'
import { citedNumber, releaseHref, releaseKicker, releaseParts } from './release'
import { momentOf, type Setting } from './setting'

/** A record that is public in the language of the letter, as letters speak of it. */
export type PublicItem = {
  kind: 'release' | 'meeting'
  recordId: string
  edition: number
  title: string
  lead: string
  kicker: string
  href: string
  number: string
  notes: readonly PublicNote[]
  /** By what a digest puts it in order. */
  date: string
  /** The whole of it. */
  parts: () => Part[]
}

/** The record with this id; undefined where it is not public in this language. */
export async function publicItem(setting: Setting, id: string): Promise<PublicItem | undefined> {
  const release = await releaseView(setting.newsroom, setting.locale, { id })
  if (release) return releaseItem(release, setting)
  const meeting = await meetingView(setting.newsroom, setting.locale, { id })
  return meeting && meetingItem(meeting, setting)
}

const releaseItem = (release: ReleaseView, setting: Setting): PublicItem => ({
  kind: 'release',
  recordId: release.id,
  edition: release.edition,
  title: release.title,
  lead: release.lead,
  kicker: releaseKicker(release, setting),
  href: releaseHref(release, setting),
  number: citedNumber(release),
  notes: release.notes,
  date: release.issuedAt,
  parts: () => releaseParts(release, setting),
})

const meetingItem = (meeting: MeetingView, setting: Setting): PublicItem => ({
  kind: 'meeting',
  recordId: meeting.id,
  edition: meeting.edition,
  title: meeting.title,
  lead: meeting.summary,
  kicker: meetingKicker(meeting, setting),
  href: meetingHref(meeting, setting),
  number: '',
  notes: meeting.notes,
  date: meeting.startsOn,
  parts: () => meetingParts(meeting, setting),
})

/** A mark behind the kicker of what was corrected since it came out. */
export const correctedMark = ({ notes }: PublicItem, setting: Setting) =>
  notes[0] ? ` · ${words(setting.locale, 'mail.digest')('corrected')} ${momentOf(notes[0].at, setting)}` : ''
