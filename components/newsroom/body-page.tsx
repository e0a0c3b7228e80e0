import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import type { BodyView } from '@/lib/directory/published-bodies'
import { toRoman } from '@/lib/language/russian/numbers'
import { EmptyList } from './empty-list'
import { KindLabel } from './kind-label'
import { listAddress } from './list-address'
import { MeetingsPart } from './meetings-part'
import { PageHeader } from './page-header'
import { Rail, RailPart } from './rail'
import { ReleasesPart } from './releases-part'

/** A body: its sessions by number, the releases about it, and who holds its posts. */
export async function BodyPage({ body, locale, zone }: { body: BodyView; locale: Locale; zone: string }) {
  const t = await getTranslations({ locale, namespace: 'newsroom' })
  const { name, shortName, kind, slug, sessions, releases, appointments } = body
  return (
    <div className="grid gap-x-6 lg:grid-cols-12">
      <PageHeader title={name} label={<KindLabel>{t(`body.kinds.${kind}`)}</KindLabel>}>
        {shortName !== name && shortName}
      </PageHeader>
      <div
        className={`min-w-0 space-y-10 ${appointments.length > 0 ? 'lg:col-span-8 lg:pr-6' : 'lg:col-span-12'}`}
      >
        <MeetingsPart
          title={t('body.meetings')}
          meetings={sessions}
          path={`/${locale}/bodies/${slug}`}
          all={listAddress(`/${locale}/meetings`, { body: slug })}
          locale={locale}
          about={({ number, place, status }) =>
            [
              number !== null && t('meeting.number', { number: toRoman(number) }),
              place,
              status === 'planned' && t('meeting.planned'),
            ]
              .filter(Boolean)
              .join(' · ')
          }
        />
        <ReleasesPart
          title={t('body.releases')}
          releases={releases}
          path={`/${locale}/bodies/${slug}`}
          all={listAddress(`/${locale}/releases`, { body: slug })}
          locale={locale}
        />
        {sessions.total === 0 && releases.total === 0 && (
          <EmptyList locale={locale} zone={zone}>
            {t('body.empty')}
          </EmptyList>
        )}
      </div>
      {appointments.length > 0 && (
        <Rail label={t('body.rail')}>
          <RailPart title={t('body.people')}>
            {appointments.map((held) => (
              <span key={held.id}>
                <a href={`/${locale}/people/${held.slug}`}>{held.name}</a>
                <span className="block text-muted">
                  {held.post}
                  {held.kind === 'acting' && ` (${t('body.acting')})`}
                </span>
              </span>
            ))}
          </RailPart>
        </Rail>
      )}
    </div>
  )
}
