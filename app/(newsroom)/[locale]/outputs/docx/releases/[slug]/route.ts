import { getTranslations } from 'next-intl/server'
import { dayOf } from '@/components/newsroom/dated'
import { momentOf } from '@/components/newsroom/moment'
import type { Locale } from '@/db/locales'
import { organisationView } from '@/lib/directory/published-organisation'
import { releaseDocx } from '@/lib/exports/release-docx'
import { citedNumber, shortAddress } from '@/lib/releases/citation'
import { releaseView } from '@/lib/releases/published'
import { newsroom } from '@/lib/web/newsroom'
import { siteUrl } from '@/lib/web/site-url'

export const dynamic = 'force-dynamic'

type Params = { params: Promise<{ locale: string; slug: string }> }

/** The release as a document of Word; the front has asked already whether it is public. */
export async function GET(_: Request, { params }: Params) {
  const { locale: asked, slug } = await params
  const locale = asked as Locale
  const handle = newsroom()
  const release = await releaseView(handle, locale, { slug: decodeURIComponent(slug) })
  if (!release) return new Response(null, { status: 404 })
  const organisation = await organisationView(handle, locale)
  const t = await getTranslations({ locale, namespace: 'newsroom' })
  const moment = (at: string) => momentOf(at, handle.zone, locale).words
  const number = citedNumber(release)
  const file = await releaseDocx(release, {
    organisation: organisation?.name ?? t('title'),
    kind: t(`release.kinds.${release.kind}`),
    number: number && t('release.number', { number }),
    issued: moment(release.issuedAt),
    updated: release.edition > 1 ? t('release.updatedAt', { moment: moment(release.updatedAt) }) : undefined,
    corrections: release.notes.map(({ at, text }) => ({
      date: dayOf(at, handle.zone, locale).words,
      label: t('history.corrected'),
      text,
    })),
    boilerplate: t('release.boilerplate'),
    contact: t('release.contact'),
    address: shortAddress(release, siteUrl()),
    siteUrl: siteUrl(),
  })
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  return new Response(new Uint8Array(file), { headers: { 'content-type': type } })
}
