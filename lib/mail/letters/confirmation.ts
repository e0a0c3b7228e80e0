import type { Composed, Material } from '../compose'
import { confirmHref } from '../links'
import { words } from '../words'
import { framed } from './frame'

/** The question whether an address wants to be written to. */
export async function confirmationLetter({ setting, due }: Material): Promise<Composed | undefined> {
  const { subscription } = due
  if (subscription.confirmedAt) return undefined
  const t = words(setting.locale, 'mail.confirmation')
  const { list, query, frequency, token } = subscription
  const what = list === 'page' ? [t('page')] : [t(list), query && t('narrowed'), t(frequency)].filter(Boolean)
  const letter = await framed(setting, subscription, {
    subject: t('subject'),
    parts: [
      { part: 'title', text: t('title') },
      { part: 'paragraph', text: t('asked', { what: what.join(', ') }) },
      { part: 'action', text: t('confirm'), href: confirmHref(setting.siteUrl, token) },
      { part: 'paragraph', text: t('otherwise') },
    ],
  })
  return { letter, items: [] }
}
