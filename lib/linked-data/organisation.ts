import type { ContactPoint, Organization, WithContext } from 'schema-dts'
import { withoutGaps } from './without-gaps'

/** What is told of an organisation where it publishes something. */
export type Publisher = { name: string; abbreviation?: string; emblem: string } | undefined

type Contact = { label: string; name?: string; phone?: string; email?: string }
type Profile = {
  name: string
  abbreviation: string
  emblem: string
  about: string
  address?: string
  contacts: readonly Contact[]
}

/** One name for the organisation on all pages, whatever the language: the same thing to who joins them. */
export const organisationId = (siteUrl: string) => `${siteUrl}/#organisation`

/** Who publishes a page, in short. */
export const publisherOf = (publisher: NonNullable<Publisher>, siteUrl: string) => ({
  '@type': 'Organization' as const,
  '@id': organisationId(siteUrl),
  name: publisher.name,
  url: siteUrl,
  logo: siteUrl + publisher.emblem,
})

/** The organisation whole, with whom the press may ask, as schema.org has it. */
export function organisationData(profile: Profile, siteUrl: string): WithContext<Organization> {
  return withoutGaps<WithContext<Organization>>({
    '@context': 'https://schema.org',
    ...publisherOf(profile, siteUrl),
    alternateName: profile.abbreviation,
    description: profile.about,
    address: profile.address,
    contactPoint: profile.contacts
      .filter(({ phone, email }) => phone || email)
      .map(
        ({ label, name, phone, email }): ContactPoint =>
          withoutGaps({
            '@type': 'ContactPoint' as const,
            contactType: label,
            name,
            telephone: phone,
            email,
          }),
      ),
  })
}
