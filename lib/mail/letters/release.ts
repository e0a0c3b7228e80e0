import { numberInWords } from '@/lib/releases/number-words'
import type { ReleaseView } from '@/lib/releases/published'
import type { Part } from '../letter'
import { words } from '../words'
import { momentOf, pageHref, type Setting } from './setting'

/** What a release is cited by, `2026-118`; '' where it has no number. */
export const citedNumber = ({ number, numberYear }: Pick<ReleaseView, 'number' | 'numberYear'>) =>
  number && numberYear ? numberInWords({ year: numberYear, number }) : ''

/** Kind, moment and number of a release, above its title. */
export function releaseKicker(release: ReleaseView, setting: Setting): string {
  const kind = words(setting.locale, 'newsroom.release')(`kinds.${release.kind}`)
  const cited = citedNumber(release)
  const number = cited && words(setting.locale, 'mail.release')('number', { number: cited })
  return [kind, momentOf(release.issuedAt, setting), number].filter(Boolean).join(' · ')
}

/** A release in full. */
export function releaseParts(release: ReleaseView, setting: Setting): Part[] {
  const t = words(setting.locale, 'mail.release')
  const { title, lead, dateline, body, boilerplate, contact } = release
  const reached = contact && [contact.name, contact.phone, contact.email].filter(Boolean).join('\n')
  const parts: (Part | false | '' | null)[] = [
    { part: 'kicker', text: releaseKicker(release, setting) },
    { part: 'title', text: title, href: releaseHref(release, setting) },
    lead && { part: 'lead', text: lead },
    dateline && { part: 'dateline', text: dateline },
    { part: 'rich', doc: body },
    boilerplate && { part: 'aside', label: t('about'), text: boilerplate },
    reached && { part: 'aside', label: t('contact'), text: reached },
  ]
  return parts.filter((part) => typeof part === 'object' && part !== null) as Part[]
}

export const releaseHref = ({ slug }: Pick<ReleaseView, 'slug'>, setting: Setting) =>
  pageHref(setting, `releases/${slug}`)
