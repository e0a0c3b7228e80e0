import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import type { Appearance } from '@/lib/directory/published-appearances'
import type { PersonView } from '@/lib/directory/published-people'
import { HeldPosts } from './held-posts'
import { MeetingRows } from './meeting-rows'
import { PageHeader } from './page-header'
import { ReleasesPart } from './releases-part'
import { SectionHeading } from './section-heading'

/** A person as printed: in which posts, at which meetings, in which releases. */
export async function PersonPage({ person, locale }: { person: PersonView; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'newsroom' })
  const { name, slug, posts, meetings, releases } = person
  const partOf = ({ isChair, role, delegation }: Appearance) =>
    [isChair && t('person.chair'), role && !isChair && t(`participants.roles.${role}`), delegation]
      .filter(Boolean)
      .join(' · ')
  return (
    <>
      <PageHeader title={name} />
      <div className="space-y-10">
        {posts.length > 0 && <HeldPosts posts={posts} locale={locale} />}
        {meetings.length > 0 && (
          <section aria-labelledby="meetings">
            <SectionHeading id="meetings">{t('person.meetings')}</SectionHeading>
            <MeetingRows
              meetings={meetings}
              locale={locale}
              about={(meeting) => (
                <>
                  <span className="block">{partOf(meeting)}</span>
                  {posts.length > 1 && meeting.post}
                </>
              )}
            />
          </section>
        )}
        <ReleasesPart
          title={t('person.releases')}
          releases={releases}
          path={`/${locale}/people/${slug}`}
          locale={locale}
        />
      </div>
    </>
  )
}
