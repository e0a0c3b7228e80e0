import type { EditorialDb } from '@/db/editorial/client'
import type { MailKind } from '@/db/editorial/schema/mail'
import type { PublicDb } from '@/db/public/client'
import { newsroomOn } from '@/lib/publication/newsroom'
import type { Due, Item } from './due'
import type { Letter } from './letter'
import { changeLetter } from './letters/change'
import { confirmationLetter } from './letters/confirmation'
import { digestLetter } from './letters/digest'
import { correctionLetter, newsLetter } from './letters/news'
import type { Setting } from './letters/setting'
import { withdrawalLetter } from './letters/withdrawal'

/** A mail as it reads at this moment. */
export type Composed = {
  letter: Letter
  /** The editions that it tells of; fewer than were planned where something is no longer to be told. */
  items: Item[]
  /** The Message-ID of the mail that it follows up. */
  follows?: string
}

export type Material = { db: EditorialDb; setting: Setting; due: Due }

const letters: Record<MailKind, (material: Material) => Promise<Composed | undefined>> = {
  confirmation: confirmationLetter,
  release: newsLetter,
  meeting: newsLetter,
  digest: digestLetter,
  correction: correctionLetter,
  change: changeLetter,
  withdrawal: withdrawalLetter,
}

/**
 * Writes a mail from what is public at this moment, in its newest edition; undefined where what it is about is no
 * longer public, or this address has that edition already.
 */
export function compose(
  { db, publicDb, siteUrl, now }: { db: EditorialDb; publicDb: PublicDb; siteUrl: string; now: Date },
  due: Due,
): Promise<Composed | undefined> {
  const setting = { newsroom: newsroomOn(publicDb, now), locale: due.subscription.locale, siteUrl }
  return letters[due.mail.kind]({ db, setting, due })
}
