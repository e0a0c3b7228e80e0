import { followedInWords } from '@/lib/subscriptions/published-words'
import type { Composed, Material } from '../compose'
import { confirmHref } from '../links'
import { everyWord, words } from '../words'
import { framed } from './frame'

/** The question whether an address wants to be written to. */
export async function confirmationLetter({ setting, due }: Material): Promise<Composed | undefined> {
  const { subscription } = due
  if (subscription.confirmedAt) return undefined
  const t = words(setting.locale, 'mail.confirmation')
  const { list, frequency, token } = subscription
  const followed = await followedInWords(setting.newsroom, subscription, everyWord(setting.locale))
  const title = followed?.title ?? ''
  const what = list === 'page' ? t('page', { title }) : t('list', { title, frequency: t(frequency) })
  const letter = await framed(setting, subscription, {
    subject: t('subject'),
    parts: [
      { part: 'title', text: t('title') },
      { part: 'paragraph', text: t('asked', { what }) },
      { part: 'action', text: t('confirm'), href: confirmHref(setting.siteUrl, token) },
      { part: 'paragraph', text: t('otherwise') },
    ],
  })
  return { letter, items: [] }
}
