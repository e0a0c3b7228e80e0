import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/db/locales'
import { type Format, type ListWithFormats, listFormats, outputAddress } from '@/lib/feeds/formats'
import { filterNames } from '@/lib/publication/list-filters'
import type { ListedRelease } from '@/lib/releases/published-list'
import { PageHeader } from './page-header'

type Props = {
  locale: Locale
  siteUrl: string
  /** The last release and the last meeting, as examples: what is narrowed to its kind and year has it at least. */
  release: Pick<ListedRelease, 'slug' | 'kind' | 'issuedOn'> | undefined
  meeting: string | undefined
  hasSecurityContact: boolean
}

/** What the newsroom has for programs, with an example of each that works. */
export async function DevelopersPage(props: Props) {
  const { locale, release } = props
  const t = await getTranslations({ locale, namespace: 'feeds.developers' })
  return (
    <>
      <PageHeader title={t('title')}>
        <p className="text-body text-ink">{t('lead')}</p>
      </PageHeader>
      <div className="prose">
        <Feeds {...props} />
        <Filters {...props} />
        <Items {...props} />
        <Calendars {...props} />
        <h2>{t('api.title')}</h2>
        <p>{t('api.text')}</p>
        <ul>
          <Item href="/api/v1">{t('api.start')}</Item>
          <Item href="/api/v1/openapi.json">{t('api.document')}</Item>
          {release && (
            <Item href={`/api/v1/releases?language=${locale}&kind=${release.kind}&limit=5`}>
              {t('api.example')}
            </Item>
          )}
        </ul>
        <Search {...props} />
        <h2>{t('reuse.title')}</h2>
        <p>{t('reuse.text')}</p>
        <h2>{t('promises.title')}</h2>
        <ul>
          {(['ids', 'numbers', 'addresses', 'withdrawn', 'corrections', 'polite'] as const).map((each) => (
            <li key={each}>{t.rich(`promises.${each}`, { code })}</li>
          ))}
        </ul>
      </div>
    </>
  )
}

const code = (text: ReactNode) => <code>{text}</code>

/** A link that names where it leads. */
function Item({ href, children }: { href: string; children: ReactNode }) {
  return (
    <li>
      {children} <a href={href}>{decodeURI(href)}</a>
    </li>
  )
}

async function Feeds({ locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'feeds' })
  const lists = Object.entries(listFormats) as [ListWithFormats, readonly Format[]][]
  return (
    <>
      <h2>{t('developers.feeds.title')}</h2>
      <p>{t('developers.feeds.text')}</p>
      <ul>
        {lists.map(([list, formats]) => (
          <li key={list}>
            <a href={`/${locale}/${list}`}>{t(`developers.lists.${list}`)}</a>
            {': '}
            {formats.map((format, index) => (
              <span key={format}>
                {index > 0 && ', '}
                <a href={outputAddress(`/${locale}/${list}`, format)}>{t(`developers.formats.${format}`)}</a>
              </span>
            ))}
          </li>
        ))}
      </ul>
      <p>{t('developers.feeds.deleted')}</p>
    </>
  )
}

async function Filters({ locale, release }: Props) {
  const t = await getTranslations({ locale, namespace: 'feeds.developers.filters' })
  const narrowed = release && `/${locale}/releases?kind=${release.kind}&year=${release.issuedOn.slice(0, 4)}`
  return (
    <>
      <h2>{t('title')}</h2>
      <p>{t('text')}</p>
      {narrowed && (
        <ul>
          <Item href={narrowed}>{t('page')}</Item>
          <Item href={outputAddress(narrowed, 'rss')}>{t('feed')}</Item>
          <Item href={outputAddress(narrowed, 'json')}>{t('json')}</Item>
        </ul>
      )}
      <p>{t('names')}</p>
      <ul>
        {filterNames.map((name) => (
          <li key={name}>
            <code>{name}</code> – {t(name)}
          </li>
        ))}
      </ul>
    </>
  )
}

async function Items({ locale, release, meeting }: Props) {
  const t = await getTranslations({ locale, namespace: 'feeds.developers.items' })
  const released = `/${locale}/releases/${release?.slug}`
  const held = `/${locale}/meetings/${meeting}`
  return (
    <>
      <h2>{t('title')}</h2>
      <p>{t.rich('text', { code })}</p>
      <ul>
        {release && <Item href={`${released}.ninjs`}>{t('ninjs')}</Item>}
        {release && <Item href={`${released}.docx`}>{t('docx')}</Item>}
        {meeting && <Item href={`${held}.ics`}>{t('ics')}</Item>}
      </ul>
      <p>{t('participants')}</p>
      <p>{t('markup')}</p>
    </>
  )
}

async function Calendars({ locale, siteUrl }: Props) {
  const t = await getTranslations({ locale, namespace: 'feeds.developers.calendars' })
  const calendar = `${siteUrl}/${locale}/meetings.ics`
  return (
    <>
      <h2>{t('title')}</h2>
      <p>{t('text')}</p>
      <ul>
        <Item href={calendar}>{t('address')}</Item>
        <Item href={calendar.replace(/^https?:/, 'webcal:')}>{t('subscribe')}</Item>
      </ul>
    </>
  )
}

async function Search({ locale, hasSecurityContact }: Props) {
  const t = await getTranslations({ locale, namespace: 'feeds.developers.search' })
  return (
    <>
      <h2>{t('title')}</h2>
      <ul>
        <Item href="/sitemap.xml">{t('sitemap')}</Item>
        <Item href="/news-sitemap.xml">{t('news')}</Item>
        <Item href="/robots.txt">{t('robots')}</Item>
        {hasSecurityContact && <Item href="/.well-known/security.txt">{t('security')}</Item>}
      </ul>
    </>
  )
}
