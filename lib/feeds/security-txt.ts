import { Temporal } from 'temporal-polyfill'
import { locales } from '@/db/locales'
import { securityContact } from '@/lib/directory/published-organisation'
import type { Newsroom } from '@/lib/publication/newsroom'

/** For how many months it holds; RFC 9116 recommends less than a year. */
const months = 6

/**
 * Whom to tell of a hole in the site's security (RFC 9116); undefined where nobody is named. Its end moves on with each
 * month, so that it is never out of date while the site is up.
 */
export function securityTxt({ db, now, until, uses }: Newsroom, siteUrl: string): string | undefined {
  uses('site')
  const email = securityContact(db)
  if (!email) return undefined
  const month = Temporal.Instant.from(now.toISOString())
    .toZonedDateTimeISO('UTC')
    .toPlainDate()
    .with({ day: 1 })
  const after = (count: number) => `${month.add({ months: count })}T00:00:00.000Z`
  until(after(1))
  return [
    `Contact: mailto:${email}`,
    `Expires: ${after(months)}`,
    `Preferred-Languages: ${locales.join(', ')}`,
    `Canonical: ${siteUrl}/.well-known/security.txt`,
    '',
  ].join('\r\n')
}
