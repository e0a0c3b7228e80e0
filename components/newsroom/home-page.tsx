import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import type { ListedTopic } from '@/lib/directory/published-topics'
import { datesInWords } from '@/lib/i18n/format'
import type { ListedMeeting } from '@/lib/meetings/published-list'
import type { ListedRelease } from '@/lib/releases/published-list'
import { EmptyList } from './empty-list'
import { LeadStory } from './lead-story'
import { ReleaseRows } from './release-rows'
import { SectionHeading } from './section-heading'

type Props = {
  /** The newest first. */
  releases: ListedRelease[]
  upcoming: ListedMeeting[]
  /** The last first. */
  past: ListedMeeting[]
  topics: ListedTopic[]
  /** The organisation, if its profile has been released. */
  organisation: { name: string; about: string } | undefined
  changedAt: string | undefined
  locale: Locale
  zone: string
}

/** One lead story, then a dense list; meetings to come, those just over, and topics beside. */
export async function HomePage(props: Props) {
  const { releases, upcoming, past, topics, organisation, changedAt, locale, zone } = props
  const t = await getTranslations({ locale, namespace: 'newsroom' })
  const [lead, ...others] = releases
  return (
    <>
      <h1 className="sr-only">{t('home.title', { name: organisation?.name ?? t('title') })}</h1>
      <div className="grid gap-x-6 gap-y-10 lg:grid-cols-12">
        <div className="min-w-0 lg:col-span-8">
          {lead ? (
            <LeadStory release={lead} locale={locale} zone={zone} />
          ) : (
            <EmptyList locale={locale} zone={zone} changedAt={changedAt}>
              {t('home.empty')}
            </EmptyList>
          )}
          {others.length > 0 && (
            <section aria-labelledby="latest" className="mt-16">
              <SectionHeading
                id="latest"
                more={{ href: `/${locale}/releases`, label: t('home.allReleases') }}
              >
                {t('home.latest')}
              </SectionHeading>
              <ReleaseRows releases={others} locale={locale} />
            </section>
          )}
        </div>
        <div className="min-w-0 space-y-10 border-hairline lg:col-span-4 lg:border-l lg:pl-6">
          <section aria-labelledby="upcoming">
            <SectionHeading id="upcoming">{t('home.upcoming')}</SectionHeading>
            {upcoming.length > 0 ? (
              <Meetings meetings={upcoming} locale={locale} />
            ) : (
              <p className="text-muted text-ui">{t('home.noUpcoming')}</p>
            )}
          </section>
          {past.length > 0 && (
            <section aria-labelledby="past">
              <SectionHeading id="past">{t('home.past')}</SectionHeading>
              <Meetings meetings={past} locale={locale} />
              <p className="mt-4 text-ui">
                <a href={`/${locale}/meetings`}>{t('home.allMeetings')}</a>
              </p>
            </section>
          )}
          {topics.length > 0 && (
            <section aria-labelledby="topics">
              <SectionHeading id="topics">{t('home.topics')}</SectionHeading>
              <ul className="space-y-2 text-ui">
                {topics.map(({ id, slug, name }) => (
                  <li key={id}>
                    <a href={`/${locale}/topics/${slug}`}>{name}</a>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {organisation?.about && (
            <section aria-labelledby="about">
              <SectionHeading id="about">{t('home.about')}</SectionHeading>
              <p className="text-ui">{organisation.about}</p>
            </section>
          )}
        </div>
      </div>
    </>
  )
}

function Meetings({ meetings, locale }: { meetings: readonly ListedMeeting[]; locale: Locale }) {
  return (
    <ol className="space-y-4">
      {meetings.map(({ id, slug, title, startsOn, endsOn, place }) => (
        <li key={id}>
          <p className="text-meta text-muted">
            <time dateTime={startsOn}>{datesInWords(startsOn, endsOn, locale)}</time>
            {place && ` · ${place}`}
          </p>
          <h3 className="mt-1 text-pretty font-normal font-sans text-ui">
            <a href={`/${locale}/meetings/${slug}`} className="title-link">
              {title}
            </a>
          </h3>
        </li>
      ))}
    </ol>
  )
}
