import type { Composed, Material } from '../compose'
import { sentBefore } from '../due'
import type { Part } from '../letter'
import { words } from '../words'
import { framed } from './frame'
import { tellsOf } from './news'
import { correctedMark, type PublicItem, publicItem } from './public-item'
import type { Setting } from './setting'

/** What came out since the last digest and is still public: titles, leads, addresses; the newest first. */
export async function digestLetter({ db, setting, due }: Material): Promise<Composed | undefined> {
  const items: PublicItem[] = []
  for (const { recordId } of due.items) {
    const item = await publicItem(setting, recordId)
    if (item && sentBefore(db, due, recordId).edition === undefined) items.push(item)
  }
  items.sort((a, b) => b.date.localeCompare(a.date) || a.recordId.localeCompare(b.recordId))
  const [first] = items
  if (!first) return undefined
  const t = words(setting.locale, 'mail.digest')
  const count = items.length
  const letter = await framed(setting, due.subscription, {
    subject: t('subject', { count, title: first.title }),
    parts: [
      { part: 'title', text: t('title') },
      { part: 'paragraph', text: t('lead', { count }) },
      ...items.map((item) => entry(item, setting)),
    ],
  })
  return { letter, items: items.map(tellsOf) }
}

const entry = (item: PublicItem, setting: Setting): Part => ({
  part: 'entry',
  kicker: `${item.kicker}${correctedMark(item, setting)}`,
  title: item.title,
  href: item.href,
  lead: item.lead,
})
