import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import type { Appearance } from '@/lib/directory/published-appearances'
import type { PersonView } from '@/lib/directory/published-people'
import { HeldPosts } from './held-posts'
import { listAddress } from './list-address'
import { MeetingsPart } from './meetings-part'
import { PageHeader } from './page-header'
import { ReleasesPart } from './releases-part'

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
        <MeetingsPart
          title={t('person.meetings')}
          meetings={meetings}
          path={`/${locale}/people/${slug}`}
          all={listAddress(`/${locale}/meetings`, { person: slug })}
          locale={locale}
          about={(meeting) => (
            <>
              <span className="block">{partOf(meeting)}</span>
              {posts.length > 1 && meeting.post}
            </>
          )}
        />
        <ReleasesPart
          title={t('person.releases')}
          releases={releases}
          path={`/${locale}/people/${slug}`}
          all={listAddress(`/${locale}/releases`, { person: slug })}
          locale={locale}
        />
      </div>
    </>
  )
}
