import { cookies, headers } from 'next/headers'
import { isLocale, type Locale } from '@/db/locales'
import { preferredLocale } from '@/lib/i18n/preferred-locale'
import { currentActor } from './session'

export const localeCookie = 'locale'

/** The language of a page whose address does not say it: the person's own, else the browser's, else Russian. */
export async function deskLocale(): Promise<Locale> {
  const actor = process.env.SIDE === 'newsroom' ? undefined : await currentActor()
  if (actor) return actor.locale
  const chosen = (await cookies()).get(localeCookie)?.value
  return isLocale(chosen) ? chosen : preferredLocale((await headers()).get('accept-language') ?? '')
}
