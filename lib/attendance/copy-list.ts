import type { Locale, TextByLocale } from '@/db/locales'
import { newId } from '@/lib/id'
import type { MeetingFormat } from '@/lib/meetings/content'
import { blankText } from '@/lib/text-by-locale'
import type { AttendanceContent, AttendanceRow, Delegation, Presence } from './content'
import type { PersonCard } from './person-cards'

/** What the editor of a copied list should know of a row: what became of the post that stood there. */
export type CopyNote = {
  /** `changed`: another post now · `choose`: several posts now · `vacant`: no post in the directory · `typed`: check it. */
  kind: 'changed' | 'choose' | 'vacant' | 'typed'
  was: TextByLocale
}

export type CopiedList = { delegations: Delegation[]; notes: Record<string, CopyNote> }

type Source = {
  list: AttendanceContent
  /** Everyone of the list as of the new date, by the id that the list knows them under. */
  cards: ReadonlyMap<string, PersonCard>
  /** What the posts of the list were called. */
  titles: ReadonlyMap<string, TextByLocale>
  format: MeetingFormat
}

/** The delegations and people of a list for another meeting: new ids, the posts of the new date, all expected again. */
export function copyList({ list, cards, titles, format }: Source): CopiedList {
  const notes: CopiedList['notes'] = {}
  const delegations = list.delegations.map((delegation) => ({
    ...delegation,
    id: newId(),
    rows: delegation.rows.map((row) => {
      const card = row.personId ? cards.get(row.personId) : undefined
      const was = titleOf(row, titles)
      const { note, ...post } = card ? postNow(row, card, was) : { ...postOf(row), note: 'typed' as const }
      const presence = presenceAgain(row.presence, format)
      const copy = { ...row, ...post, presence, personId: card?.survivorId ?? null, id: newId() }
      if (note && Object.keys(was).length > 0) notes[copy.id] = { kind: note, was }
      return copy
    }),
  }))
  return { delegations, notes }
}

type Post = Pick<AttendanceRow, 'postId' | 'post'> & { note?: CopyNote['kind'] }

const postOf = ({ postId, post }: AttendanceRow): Post => ({ postId, post })

function postNow(row: AttendanceRow, { held }: PersonCard, was: TextByLocale): Post {
  if (row.postId && held.some(({ postId }) => postId === row.postId)) return postOf(row)
  const [only, ...others] = held
  if (only && others.length === 0) {
    const isRenamed = !sameTitle(only.title, was)
    return { postId: only.postId, post: blankText(), ...(isRenamed && { note: 'changed' as const }) }
  }
  if (only) return { postId: null, post: blankText(), note: 'choose' }
  return row.postId ? { postId: null, post: blankText(), note: 'vacant' } : { ...postOf(row), note: 'typed' }
}

/** What was printed as the post: as typed, else the title in the directory. */
function titleOf({ postId, post }: AttendanceRow, titles: Source['titles']): TextByLocale {
  const typed = Object.fromEntries(Object.entries(post).filter(([, text]) => text))
  return { ...(postId ? titles.get(postId) : {}), ...typed }
}

/** A merged post is another entry of the same name. */
const sameTitle = (a: TextByLocale, b: TextByLocale) =>
  Object.entries(a).every(([locale, title]) => b[locale as Locale] === title)

/** Whoever was away is expected again; a video link lasts as long as the format has one. */
function presenceAgain(presence: Presence, format: MeetingFormat): Presence {
  if (presence === 'by_video' && format !== 'in_person') return 'by_video'
  return 'present'
}
