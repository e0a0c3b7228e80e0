import type { Locale } from '@/db/locales'
import { type ListedMeeting, meetingColumns } from '@/lib/meetings/published-list'
import type { Newsroom } from '@/lib/publication/newsroom'
import { type Page, pageOf } from '@/lib/publication/pages'
import { statement } from '@/lib/publication/prepared'

const pageSize = 30

/** A meeting in which a person took part, as it was printed. */
export type Appearance = ListedMeeting & {
  post: string
  isChair: boolean
  /** In the attendance list, if the person is on it. */
  role: string | undefined
  presence: string | undefined
  delegation: string | undefined
}

/** What was printed of a person on a day. */
export type PrintedPost = { post: string; startsOn: string }

type Row = ListedMeeting & {
  post: string
  isChair: number
  role: string | null
  presence: string | null
  delegation: string | null
}

/** By attendance lists, and as chair. */
const meetingsOf = `select meeting_id as id, starts_on from attendances where person_id = @id and locale = @locale
  union select id, starts_on from meetings where chair_id = @id and locale = @locale`

/** The meetings of a person, the last first, 30 a page; `page` counts from 1. */
export function appearancesOf({ db }: Newsroom, locale: Locale, id: string, page = 1): Page<Appearance> {
  const total = statement<{ total: number }>(db, `select count(*) as total from (${meetingsOf})`)
  const rows = statement<Row>(
    db,
    `select ${meetingColumns}, coalesce(a.post, m.chair ->> 'post', '') as post, m.chair_id is @id as isChair,
       a.role, a.presence, d.name as delegation
     from (${meetingsOf} order by starts_on desc, id desc limit @limit offset @offset) p
     cross join meetings m on m.id = p.id and m.locale = @locale
     left join attendances a on a.rowid = (
       select rowid from attendances where person_id = @id and locale = @locale
         and starts_on = p.starts_on and meeting_id = p.id limit 1)
     left join delegations d on d.list_id = a.list_id and d.locale = a.locale and d.id = a.delegation_id
     order by p.starts_on desc, p.id desc`,
  )
  const own = { locale, id }
  return pageOf({ total: total.get(own)?.total ?? 0, page, size: pageSize }, (range) =>
    rows.all({ ...own, ...range }).map(({ isChair, role, presence, delegation, ...meeting }) => ({
      ...meeting,
      isChair: Boolean(isChair),
      role: role ?? undefined,
      presence: presence ?? undefined,
      delegation: delegation ?? undefined,
    })),
  )
}

const chaired = "m.chair ->> 'post'"

/** The posts in which a person was printed, the last first: at meetings by their list, at others as chair. */
export function printedPosts({ db }: Newsroom, locale: Locale, id: string): PrintedPost[] {
  return statement<PrintedPost>(
    db,
    `select distinct post, starts_on as startsOn from attendances
       where person_id = @id and locale = @locale and post <> ''
     union
     select ${chaired}, m.starts_on from meetings m
       where m.chair_id = @id and m.locale = @locale and ${chaired} <> '' and not exists (
         select 1 from attendances a where a.person_id = @id and a.locale = @locale
           and a.starts_on = m.starts_on and a.meeting_id = m.id)
     order by startsOn desc, post`,
  ).all({ locale, id })
}

/** The post in which a person `p` was printed last. */
export const lastPost = `(select post from (
  select * from (select 0 as chaired, starts_on, post from attendances
    where person_id = p.id and locale = p.locale and post <> '' order by starts_on desc, meeting_id desc limit 1)
  union all
  select * from (select 1, m.starts_on, ${chaired} from meetings m
    where m.chair_id = p.id and m.locale = p.locale and ${chaired} <> '' order by m.starts_on desc, m.id desc limit 1)
  ) order by starts_on desc, chaired desc limit 1)`
