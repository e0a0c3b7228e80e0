import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import type { OnDuty } from '@/lib/arrangement/published'
import type { Dossier } from '@/lib/directory/published-dossiers'
import type { ForwardLook as Look } from '@/lib/meetings/published-forward-look'
import type { ListedMeeting } from '@/lib/meetings/published-list'
import type { ListedRelease } from '@/lib/releases/published-list'
import { Dossiers } from './dossiers'
import { EmptyList } from './empty-list'
import { ForwardLook } from './forward-look'
import { LeadStory } from './lead-story'
import { MeetingsInBrief } from './meetings-in-brief'
import { OnDutyNow } from './on-duty'
import { ReleaseRows } from './release-rows'
import { SectionHeading } from './section-heading'
import { Twins } from './twins'

type Props = {
  /** What was pinned to the head of the page, else the newest. */
  lead: ListedRelease | undefined
  /** The newest others, the newest first. */
  releases: ListedRelease[]
  look: Look
  /** The last first. */
  past: ListedMeeting[]
  topics: Dossier[]
  duty: { now?: OnDuty; next?: OnDuty }
  /** The organisation, if its profile has been released. */
  organisation: { name: string } | undefined
  changedAt: string | undefined
  locale: Locale
  zone: string
}

/** One lead story, then a dense list; beside it what is ahead, what was, dossiers, and whom to call. */
export async function HomePage(props: Props) {
  const { lead, releases, organisation, changedAt, locale, zone } = props
  const t = await getTranslations({ locale, namespace: 'newsroom' })
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
          {releases.length > 0 && <Latest releases={releases} locale={locale} />}
        </div>
        <Beside {...props} />
      </div>
    </>
  )
}

/** The dated list, and the ways on from its end: the rest, and how to have it sent. */
async function Latest({ releases, locale }: { releases: ListedRelease[]; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'newsroom.home' })
  const site = await getTranslations({ locale, namespace: 'site.footer.pages' })
  return (
    <section aria-labelledby="latest" className="mt-10">
      <SectionHeading id="latest" more={{ href: `/${locale}/releases`, label: t('allReleases') }}>
        {t('latest')}
      </SectionHeading>
      <ReleaseRows releases={releases} locale={locale} />
      <p className="mt-4 mb-6 flex flex-wrap gap-x-6 gap-y-1 text-ui">
        <a href={`/${locale}/releases`}>{t('allReleases')}</a>
        <a href={`/${locale}/archive`}>{site('archive')}</a>
        <a href={`/${locale}/corrections`}>{site('corrections')}</a>
      </p>
      <Twins locale={locale} address={`/${locale}/releases`} />
    </section>
  )
}

async function Beside({ look, past, topics, duty, locale, zone }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.home' })
  const site = await getTranslations({ locale, namespace: 'site.home' })
  return (
    <div className="min-w-0 space-y-10 border-hairline lg:col-span-4 lg:border-l lg:pl-6">
      <section aria-labelledby="ahead">
        <SectionHeading id="ahead">{t('upcoming')}</SectionHeading>
        <ForwardLook look={look} locale={locale} />
      </section>
      <section aria-labelledby="press">
        <SectionHeading id="press" more={{ href: `/${locale}/press`, label: site('press') }}>
          {site('duty')}
        </SectionHeading>
        <OnDutyNow duty={duty} locale={locale} zone={zone} />
      </section>
      {past.length > 0 && (
        <section aria-labelledby="past">
          <SectionHeading id="past">{t('past')}</SectionHeading>
          <MeetingsInBrief meetings={past} locale={locale} />
          <p className="mt-4 text-ui">
            <a href={`/${locale}/meetings`}>{t('allMeetings')}</a>
          </p>
        </section>
      )}
      {topics.length > 0 && (
        <section aria-labelledby="topics">
          <SectionHeading id="topics" more={{ href: `/${locale}/topics`, label: site('allTopics') }}>
            {t('topics')}
          </SectionHeading>
          <Dossiers topics={topics} locale={locale} />
        </section>
      )}
    </div>
  )
}
