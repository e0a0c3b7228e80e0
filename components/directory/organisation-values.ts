import type { z } from 'zod'
import type { OrganisationProfile } from '@/db/editorial/schema/directory'
import { type Locale, locales, type TextByLocale } from '@/db/locales'
import type { organisationProfile } from '@/lib/directory/organisation-content'

export type OrganisationValues = z.input<typeof organisationProfile>

/** The profile as its form holds it: every text is there, '' where there is none. */
export function organisationValues(profile: OrganisationProfile | undefined): OrganisationValues {
  const blank = { full: '', short: '', abbreviation: '' }
  return {
    names: byLocale((locale) => ({ ...blank, ...profile?.names[locale] })),
    emblem: profile?.emblem ?? '',
    about: texts(profile?.about),
    boilerplate: texts(profile?.boilerplate),
    securityEmail: profile?.securityEmail ?? '',
    notice: texts(profile?.notice),
    address: texts(profile?.address),
    contacts: (profile?.contacts ?? []).map((contact) => ({
      ...contact,
      label: texts(contact.label),
      name: texts(contact.name),
    })),
    zone: profile?.zone ?? 'UTC',
    memberStateIds: profile?.memberStateIds ?? [],
  }
}

const texts = (text: TextByLocale | undefined) => byLocale((locale) => text?.[locale] ?? '')

const byLocale = <Value>(value: (locale: Locale) => Value) =>
  Object.fromEntries(locales.map((locale) => [locale, value(locale)])) as Record<Locale, Value>
