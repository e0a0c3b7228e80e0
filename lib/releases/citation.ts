import type { Locale } from '@/db/locales'
import { dateInWords, dayOfYear } from '@/lib/i18n/format'
import { plainText } from '@/lib/richtext/text'
import { numberInWords } from './number-words'
import type { ReleaseView } from './published'

/** What a release is cited by, as it is written; undefined in a preview, before it was ever published. */
export const citedNumber = ({ numberYear, number }: Pick<ReleaseView, 'numberYear' | 'number'>) =>
  numberYear && number ? numberInWords({ year: numberYear, number }) : undefined

/** The shortest address of a release, the same in every language: `https://press.example/2026-118`. */
export function shortAddress(release: ReleaseView, siteUrl: string): string {
  const number = citedNumber(release)
  return number ? `${siteUrl}/${number}` : `${siteUrl}/${release.locale}/releases/${release.slug}`
}

const quotes: Record<Locale, { outer: [string, string]; inner: [string, string] }> = {
  ru: { outer: ['«', '»'], inner: ['„', '“'] },
  en: { outer: ['“', '”'], inner: ['‘', '’'] },
}

/** The quotation marks inside a quotation: public/scripts/copy.js changes those of a selected passage alike. */
export const marksOf = (locale: Locale) => [...quotes[locale].outer, ...quotes[locale].inner].join('')

/** A passage as it stands within the quotation marks of its language; the full stop belongs to the whole sentence. */
export function insideQuotes(text: string, locale: Locale): string {
  const { outer, inner } = quotes[locale]
  return text
    .replaceAll(outer[0], inner[0])
    .replaceAll(outer[1], inner[1])
    .replace(/(?<!\.)\.$/, '')
}

/** What is quoted of a release unless the reader marks a passage: its lead, else its first lines. */
export const quotable = ({ lead, body }: Pick<ReleaseView, 'lead' | 'body'>) =>
  lead ||
  (plainText(body)
    .split('\n')
    .find((line) => line.trim()) ??
    '')

type Source = {
  release: ReleaseView
  organisation: { name: string; abbreviation: string }
  siteUrl: string
  /** The organisation's date, YYYY-MM-DD. */
  today: string
}

/** English puts the title of what is cited in quotation marks; by GOST R 7.0.5 it stands without them. */
const citedTitle: Record<Locale, (title: string) => string> = {
  ru: (title) => title,
  en: (title) => insideQuotes(title, 'en'),
}

/** What the words of a citation are filled in with. */
export function citationFacts({ release, organisation, siteUrl, today }: Source) {
  const { locale, title, issuedOn } = release
  return {
    title: citedTitle[locale](title),
    address: shortAddress(release, siteUrl),
    organisation: organisation.name,
    site: organisation.abbreviation || organisation.name,
    number: citedNumber(release) ?? 'none',
    date: dateInWords(issuedOn, locale),
    year: issuedOn.slice(0, 4),
    day: dayOfYear(issuedOn, locale),
    today: locale === 'ru' ? today.split('-').reverse().join('.') : dateInWords(today, locale),
  }
}
