import { type Locale, locales } from '@/db/locales'
import type { PublicDb } from '@/db/public/client'
import { organisation } from '@/db/public/schema/publication'
import type { Newsroom } from '@/lib/publication/newsroom'
import { prepared } from '@/lib/publication/prepared'

const released = prepared((db) => db.select().from(organisation).prepare())

type Profile = typeof organisation.$inferSelect.profile

const securityEmailOf = ({ securityEmail, contacts }: Profile) =>
  securityEmail || contacts.find(({ email }) => email)?.email

/** Who is told of a hole in the site's security; undefined where nobody can be. */
export function securityContact(db: PublicDb): string | undefined {
  const profile = released(db).get()?.profile
  return profile && securityEmailOf(profile)
}

/** The organisation as the newsroom shows it, in one language; undefined until a profile is released. */
export async function organisationView({ db, uses }: Newsroom, locale: Locale) {
  uses('site')
  const profile = released(db).get()?.profile
  if (!profile) return undefined
  const names = [locale, ...locales].map((each) => profile.names[each]).find(Boolean)
  return {
    name: names?.full ?? '',
    abbreviation: names?.abbreviation ?? '',
    about: profile.about[locale] ?? '',
    securityEmail: securityEmailOf(profile),
    members: profile.members.map(({ code, names }) => ({
      code,
      ...(names[locale] ?? names[locales[0]] ?? { official: '', short: '' }),
    })),
    emblem: profile.emblem || '/emblem.svg',
    notice: profile.notice[locale] || undefined,
    address: profile.address[locale] || undefined,
    contacts: profile.contacts.map(({ label, name, phone, email }) => ({
      label: label[locale] ?? '',
      name: name[locale] || undefined,
      phone: phone || undefined,
      email: email || undefined,
    })),
  }
}
