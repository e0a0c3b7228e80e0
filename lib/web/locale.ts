import { cookies, headers } from 'next/headers'
import { isLocale, type Locale, locales } from '@/db/locales'
import { currentActor } from './session'

export const localeCookie = 'locale'

/** The language of a page whose address does not say it: the person's own, else the browser's, else Russian. */
export async function deskLocale(): Promise<Locale> {
  const actor = process.env.SIDE === 'newsroom' ? undefined : await currentActor()
  if (actor) return actor.locale
  const chosen = (await cookies()).get(localeCookie)?.value
  return isLocale(chosen) ? chosen : preferredLocale((await headers()).get('accept-language') ?? '')
}

/** The first of our languages that an Accept-Language header names, by its weights (RFC 9110, 12.5.4). */
export function preferredLocale(acceptLanguage: string): Locale {
  const wishes = acceptLanguage
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const weight = parameters.find((parameter) => parameter.trim().startsWith('q='))
      return { language: tag.split('-')[0], weight: weight ? Number(weight.trim().slice(2)) : 1 }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  return wishes.map(({ language }) => language).find(isLocale) ?? locales[0]
}
