import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import type { TypedForm } from '@/lib/subscriptions/form'
import type { Followed } from '@/lib/subscriptions/published-words'
import { FollowForm } from './follow-form'
import { FollowedTitle } from './followed'
import { listAddress } from './list-address'
import { PageHeader } from './page-header'

type Props = {
  locale: Locale
  zone: string
  today: string
  /** What its address says of the form. */
  typed: TypedForm
  /** What is followed; undefined where the address names nothing on this site. */
  followed: Followed | undefined
}

/** Says what somebody would be sent, and asks whereto. */
export async function FollowPage({ locale, zone, today, typed, followed }: Props) {
  const t = await getTranslations({ locale, namespace: 'follow' })
  const { list, year, month, ...rest } = typed
  const isPage = list === 'page'
  const isPast = year !== undefined && (month ? `${year}-${month.padStart(2, '0')}` : year) < today
  return (
    <>
      <PageHeader title={t(isPage ? 'pageTitle' : 'title')} />
      <div className="max-w-measure space-y-4 text-body">
        {list && !followed && (
          <>
            <p>{t(isPage ? 'unknown.page' : 'unknown.list')}</p>
            <p>
              <a href={`/${locale}/follow`}>{t('unknown.whole')}</a>
            </p>
          </>
        )}
        {followed && (
          <>
            <p>{t(`what.${isPage ? 'page' : list === 'meetings' ? 'meetings' : 'releases'}`)}</p>
            <FollowedTitle {...followed} />
            {!isPage && <p>{t('what.corrections')}</p>}
            {isPast && !today.startsWith(month ? `${year}-${month.padStart(2, '0')}` : year) && (
              <p className="border-warning border-l-2 pl-3 text-ui">
                {t.rich('past', {
                  whole: (text) => (
                    <a href={listAddress(`/${locale}/follow`, { list, ...rest })} rel="nofollow">
                      {text}
                    </a>
                  ),
                })}
              </p>
            )}
          </>
        )}
        {!list && (
          <>
            <p>{t('what.choose')}</p>
            <p>
              {t.rich('what.narrow', {
                releases: (text) => <a href={`/${locale}/releases`}>{text}</a>,
                meetings: (text) => <a href={`/${locale}/meetings`}>{text}</a>,
              })}
            </p>
          </>
        )}
      </div>
      {(followed || !list) && (
        <div className="mt-6 border-hairline border-t pt-6">
          <FollowForm locale={locale} zone={zone} today={today} typed={typed} asksList={!list} />
        </div>
      )}
    </>
  )
}
