import { and, eq } from 'drizzle-orm'
import { attendanceLists } from '@/db/public/schema/records'
import { meetingView } from '@/lib/meetings/published'
import type { PublicNote } from '@/lib/publication/published-notes'
import type { Composed, Material } from '../compose'
import { sentBefore } from '../due'
import { words } from '../words'
import { framed } from './frame'
import { meetingHref, meetingKicker } from './meeting'
import { noteParts, wasWithdrawn } from './notes'
import { publicItem } from './public-item'
import type { Setting } from './setting'

type Page = {
  recordId: string
  edition: number
  kicker: string
  title: string
  href: string
  number: string
  notes: readonly PublicNote[]
  isList: boolean
}

/** That a page is otherwise than it was, what the note says of it, and where it is. */
export async function changeLetter({ db, setting, due }: Material): Promise<Composed | undefined> {
  const [first] = due.items
  if (!first) return undefined
  const page = (await pageOf(setting, first.recordId)) ?? (await listOf(setting, first.recordId))
  if (!page) return undefined
  const { recordId, edition, kicker, title, href, number, notes } = page
  const sent = sentBefore(db, due, recordId)
  if (sent.edition !== undefined && sent.edition >= edition) return undefined
  const t = words(setting.locale, 'mail.change')
  const again = words(setting.locale, 'mail.again')
  const since = sent.edition ?? first.edition - 1
  const noted = noteParts(notes, { since, namespace: 'change' }, setting)
  const isAgain = wasWithdrawn(sent) || (noted.length === 0 && !page.isList)
  const isNewList = noted.length === 0 && !isAgain
  const letter = await framed(setting, due.subscription, {
    subject: isAgain ? again('subject', { title }) : t('subject', { title }),
    parts: [
      { part: 'kicker', text: kicker },
      { part: 'title', text: title, href },
      ...(isAgain ? [{ part: 'paragraph', text: again('page') } as const] : []),
      ...(isNewList ? [{ part: 'paragraph', text: t('listOut') } as const] : []),
      ...noted,
      { part: 'action', text: t('open'), href },
    ],
    online: { href, number },
  })
  return { letter, items: [{ recordId, edition }], follows: sent.first }
}

async function pageOf(setting: Setting, id: string): Promise<Page | undefined> {
  const item = await publicItem(setting, id)
  return item && { ...item, isList: false }
}

/** The list of a meeting, on a page of its own below the meeting's. */
async function listOf(setting: Setting, id: string): Promise<Page | undefined> {
  const { newsroom, locale } = setting
  const isIt = and(eq(attendanceLists.id, id), eq(attendanceLists.locale, locale))
  const list = newsroom.db.select().from(attendanceLists).where(isIt).get()
  const meeting = list && (await meetingView(newsroom, locale, { id: list.meetingId }))
  if (!meeting?.participants) return undefined
  const { edition, notes } = meeting.participants
  return {
    recordId: id,
    edition,
    kicker: meetingKicker(meeting, setting),
    title: words(locale, 'mail.change')('participants', { title: meeting.title }),
    href: `${meetingHref(meeting, setting)}/participants`,
    number: '',
    notes,
    isList: true,
  }
}
