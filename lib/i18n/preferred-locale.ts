import { isLocale, type Locale, locales } from '@/db/locales'

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
