import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import type { ListedBody } from '@/lib/directory/published-bodies'
import { ContactView } from './contact'
import { Flag } from './flag'
import type { OrganisationView } from './organisation'
import { PageHeader } from './page-header'
import { SectionHeading } from './section-heading'

type Props = {
  organisation:
    | (OrganisationView & {
        about: string
        /** In protocol order. */
        members: readonly { code: string; official: string }[]
      })
    | undefined
  /** Its own bodies, not those it works with. */
  bodies: readonly ListedBody[]
  locale: Locale
}

/** What the organisation is: its own words, its members, its bodies, where it is. */
export async function AboutPage({ organisation, bodies, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'site.about' })
  if (!organisation) return <PageHeader title={t('title')}>{t('empty')}</PageHeader>
  const { name, about, members, contacts, address } = organisation
  return (
    <>
      <PageHeader title={name} />
      <div className="grid gap-x-6 gap-y-10 lg:grid-cols-12">
        <div className="min-w-0 space-y-10 lg:col-span-7">
          {about && <Paragraphs text={about} />}
          {bodies.length > 0 && <Bodies bodies={bodies} locale={locale} />}
        </div>
        <div className="min-w-0 space-y-10 lg:col-span-4 lg:col-start-9">
          {members.length > 0 && (
            <section aria-labelledby="members">
              <SectionHeading id="members">{t('members')}</SectionHeading>
              <ul className="text-ui">
                {members.map(({ code, official }) => (
                  <li
                    key={code}
                    className="flex items-baseline gap-2 border-hairline border-b py-2 first:pt-0"
                  >
                    <Flag code={code} />
                    {official}
                  </li>
                ))}
              </ul>
            </section>
          )}
          {(contacts.length > 0 || address) && (
            <section aria-labelledby="contacts">
              <SectionHeading id="contacts">{t('contacts')}</SectionHeading>
              {address && (
                <address className="mb-4 whitespace-pre-line text-ui not-italic">{address}</address>
              )}
              <ul className="space-y-4 text-ui">
                {contacts.map((contact) => (
                  <li key={`${contact.label} ${contact.email} ${contact.phone}`}>
                    <ContactView {...contact} />
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </div>
    </>
  )
}

async function Bodies({ bodies, locale }: Pick<Props, 'bodies' | 'locale'>) {
  const t = await getTranslations({ locale, namespace: 'site.about' })
  return (
    <section aria-labelledby="bodies">
      <SectionHeading id="bodies" more={{ href: `/${locale}/bodies`, label: t('allBodies') }}>
        {t('bodies')}
      </SectionHeading>
      <ul className="text-ui">
        {bodies.map(({ id, slug, name }) => (
          <li key={id} className="border-hairline border-b py-2 first:pt-0">
            <a href={`/${locale}/bodies/${slug}`}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A text whose paragraphs are parted by an empty line. */
export function Paragraphs({ text, className = 'text-body' }: { text: string; className?: string }) {
  return (
    <div className={`max-w-measure space-y-4 ${className}`}>
      {text.split(/\n\s*\n/).map((paragraph) => (
        <p key={paragraph} className="whitespace-pre-line">
          {paragraph}
        </p>
      ))}
    </div>
  )
}
