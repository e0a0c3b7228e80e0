import type { Composed, Material } from '../compose'
import { sentBefore } from '../due'
import { words } from '../words'
import { framed } from './frame'
import { noteParts, wasWithdrawn } from './notes'
import { type PublicItem, publicItem } from './public-item'

/** A release or a meeting that came out, in full. */
export async function newsLetter({ db, setting, due }: Material): Promise<Composed | undefined> {
  const item = await itemOf({ db, setting, due })
  if (!item) return undefined
  const sent = sentBefore(db, due, item.recordId).edition
  if (sent !== undefined) return undefined
  const { title: subject, href, number } = item
  const letter = await framed(setting, due.subscription, {
    subject,
    parts: item.parts(),
    online: { href, number },
  })
  return { letter, items: [tellsOf(item)] }
}

/** What was changed, or that it is out again, then the new text, to whoever was sent an earlier one. */
export async function correctionLetter({ db, setting, due }: Material): Promise<Composed | undefined> {
  const item = await itemOf({ db, setting, due })
  if (!item) return undefined
  const sent = sentBefore(db, due, item.recordId)
  if (sent.edition === undefined || sent.edition >= item.edition) return undefined
  const { title, href, number, notes } = item
  const noted = noteParts(notes, { since: sent.edition, namespace: 'correction' }, setting)
  const isAgain = wasWithdrawn(sent) || noted.length === 0
  const t = words(setting.locale, isAgain ? 'mail.again' : 'mail.correction')
  const letter = await framed(setting, due.subscription, {
    subject: t('subject', { title }),
    parts: [...noted, { part: 'paragraph', text: t('lead') }, ...item.parts()],
    online: { href, number },
  })
  return { letter, items: [tellsOf(item)], follows: sent.first }
}

const itemOf = async ({ setting, due }: Material) => {
  const [first] = due.items
  return first && publicItem(setting, first.recordId)
}

export const tellsOf = ({ recordId, edition }: PublicItem) => ({ recordId, edition })
