import { eq } from 'drizzle-orm'
import { revisions } from '@/db/editorial/schema/records'
import type { Actor } from '@/lib/context'
import type { Confirmation, ConfirmedMeeting } from '@/lib/intake/confirmation'
import { intakeText } from '@/lib/intake/queries'
import { takeIn } from '@/lib/intake/take-in'
import { openEdition } from '@/lib/workflow/edition'
import type { Office } from './office'
import { ctxOf } from './people'

/** A release about a meeting of the council that tests have, with somebody who is not in the directory. */
export const aReleaseText = `Состоялось XXIII заседание КСОПН

18 ноября 2026 года в Москве в режиме видеоконференцсвязи под председательством Игоря Зубова состоялось XXIII заседание Координационного совета по противодействию незаконному обороту наркотиков (КСОПН).

В заседании приняли участие представители Республики Армения и Республики Беларусь. От Республики Армения участвовал заместитель Министра внутренних дел Республики Армения Ваган Костанян. Представители Кыргызской Республики участия в заседании не принимали.

На заседании рассмотрены ход выполнения антинаркотической стратегии и план работы на 2027 год.

Следующее заседание состоится 20 мая 2027 года в Ереване.`

/** A text that waits, with what was read in it. */
export function aText(
  office: Office,
  { text = aReleaseText, by = office.anna }: { text?: string; by?: Actor } = {},
) {
  const ctx = ctxOf(office.db, by)
  const { ids, known } = takeIn(ctx, { text })
  const id = ids[0] ?? known[0]?.id ?? ''
  const view = intakeText(ctx, id)
  if (!view) throw new Error('The text that was just taken in is not there')
  return view
}

/** The event of a text that tells of one. */
export function firstOf({ meetings: [meeting] }: Confirmation): ConfirmedMeeting {
  if (!meeting) throw new Error('Nothing was read in the text')
  return meeting
}

/** The newest text of a record that is being written. */
export function contentOf<Content>(
  { db }: Office,
  recordId: string | null | undefined,
  read: (json: string, format: number) => Content,
): Content {
  const edition = openEdition(db, recordId ?? '')
  const head = db
    .select()
    .from(revisions)
    .where(eq(revisions.id, edition?.headRevisionId ?? ''))
    .get()
  if (!head) throw new Error('No such record')
  return read(head.content, head.format)
}
