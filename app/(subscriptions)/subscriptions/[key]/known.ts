import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { isLocale, type Locale, locales } from '@/db/locales'
import { localDateOf } from '@/lib/dates'
import { zoneInWords } from '@/lib/i18n/format'
import { type Subscription, stateOf, subscriptionOf } from '@/lib/subscriptions/by-token'
import { followedInWords } from '@/lib/subscriptions/published-words'
import { editorialDb } from '@/lib/web/db'
import { projectedNewsroom } from '@/lib/web/projected-newsroom'
import { sentForm } from '@/lib/web/sent-forms'

/** The first part of an address: the token of a subscription, the name of a sent form, or a language. */
export type KeyParams = { params: Promise<{ key: string }> }

/** The language in which somebody subscribed, or fills the form. */
export async function localeOf(params: KeyParams['params']): Promise<Locale> {
  const { key } = await params
  if (isLocale(key)) return key
  return subscriptionOf(editorialDb(), key)?.locale ?? sentForm(key)?.locale ?? locales[0]
}

/** The subscription of the token, with what it follows in words. The front has looked that there is one. */
export async function subscriptionBy(params: KeyParams['params']) {
  const { key } = await params
  const subscription = subscriptionOf(editorialDb(), key) ?? notFound()
  const t = await getTranslations({ locale: subscription.locale })
  const followed = await followedInWords(projectedNewsroom(), subscription, t)
  return { ...subscription, followed, state: stateOf(subscription, new Date()) }
}

/** How often it is written to, as the form says it. */
export async function frequencyInWords({ list, frequency, locale }: Subscription): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'follow.frequencies' })
  const { zone, now } = projectedNewsroom()
  const today = localDateOf(now.toISOString(), zone)
  return t(list === 'page' ? 'page' : frequency, { zone: zoneInWords(zone, today, locale) })
}

/** The form that was sent under this name. */
export async function sentFormBy(params: KeyParams['params']) {
  const { key } = await params
  return sentForm(key) ?? notFound()
}

/** The title of each of these pages, by its message of `follow`. */
export const titled = (message: string) =>
  async function generateMetadata({ params }: KeyParams): Promise<Metadata> {
    const locale = await localeOf(params)
    return { title: (await getTranslations({ locale, namespace: 'follow' }))(message) }
  }
