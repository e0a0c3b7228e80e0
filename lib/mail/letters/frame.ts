import { organisationView } from '@/lib/directory/published-organisation'
import { followedInWords } from '@/lib/subscriptions/published-words'
import type { Subscription } from '../due'
import type { Letter, Part } from '../letter'
import { manageHref, unsubscribeHref } from '../links'
import { everyWord, words } from '../words'
import type { Setting } from './setting'

type Framed = {
  subject: string
  parts: Part[]
  /** Where what it tells of stands on the site, and what it is cited by. */
  online?: { href: string; number: string }
}

/** The letter around its parts: who writes, why it came, where it stands, how it is ended, whose it is. */
export async function framed(
  setting: Setting,
  subscription: Subscription,
  { subject, parts, online }: Framed,
): Promise<Letter> {
  const { locale, newsroom, siteUrl } = setting
  const t = words(locale, 'mail.footer')
  const organisation = await organisationView(newsroom, locale)
  const { list, token, confirmedAt } = subscription
  const followed = await followedInWords(newsroom, subscription, everyWord(locale))
  const name = organisation?.name || new URL(siteUrl).hostname
  const footer: Letter['footer'] = [
    ...(online?.number ? [{ text: t('number', { number: online.number }) }] : []),
    ...(online ? [{ text: online.href, href: online.href }] : []),
    { text: t(confirmedAt ? list : 'confirmation') },
    ...(confirmedAt && followed?.address && list !== 'page'
      ? [{ text: t('follows', { title: followed.title }), href: `${siteUrl}${followed.address}` }]
      : []),
    ...(confirmedAt
      ? [
          { text: t('manage'), href: manageHref(siteUrl, token) },
          { text: t('unsubscribe'), href: unsubscribeHref(siteUrl, token) },
        ]
      : []),
    { text: [name, organisation?.address].filter(Boolean).join('\n') },
  ]
  return { locale, subject, from: name, sender: organisation?.abbreviation || name, parts, footer }
}
