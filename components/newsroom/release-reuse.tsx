import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/db/locales'
import { citationFacts, insideQuotes, marksOf, quotable } from '@/lib/releases/citation'
import type { ReleaseView } from '@/lib/releases/published'
import { FollowPageLink } from './follow-page-link'
import { RailPart } from './rail'

type Props = {
  release: ReleaseView
  locale: Locale
  organisation: { name: string; abbreviation: string }
  siteUrl: string
  /** The organisation's date, YYYY-MM-DD. */
  today: string
}

/**
 * What a reader may take away: address, text, quotation, citation, a file of Word, a letter. The buttons appear with
 * `public/scripts/copy.js`; without it everything here can be selected or followed.
 */
export async function ReleaseReuse({ release, locale, organisation, siteUrl, today }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.reuse' })
  const { slug, title } = release
  const page = `/${locale}/releases/${slug}`
  const facts = citationFacts({ release, organisation, siteUrl, today })
  const { address } = facts
  const given = { ...facts, kind: t(`kinds.${release.kind}`) }
  const passage = () => <span data-passage="">{insideQuotes(quotable(release), locale)}</span>
  return (
    <div
      className="print:hidden"
      data-reuse=""
      data-title={title}
      data-source={t('source', given)}
      data-marks={marksOf(locale)}
      data-done={t('done')}
      data-failed={t('failed')}
    >
      <RailPart title={t('title')}>
        <p>
          <span className="text-muted">{t('address')}</span>{' '}
          <a id="short-address" href={address}>
            {address.replace(/^https?:\/\//, '')}
          </a>
        </p>
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          <Act act="copy-address">{t('copyAddress')}</Act>
          <Act act="copy-text">{t('copyText')}</Act>
          <li>
            <a href={`${page}.docx`}>{t('word')}</a>
          </li>
          <Act act="print">{t('print')}</Act>
          <li>
            <a href={letter(title, address)}>{t('mail')}</a>
          </li>
          <li>
            <FollowPageLink locale={locale} kind="release" slug={slug} />
          </li>
          <Act act="share" isOffered>
            {t('share')}
          </Act>
        </ul>
        <details className="w-full">
          <summary className="cursor-pointer text-link">{t('quoteAndCite')}</summary>
          <Taken
            id="quotation"
            title={t('quotation')}
            act="copy-quote"
            label={t('copyQuote')}
            hint={t('quoteHint')}
          >
            {t.rich('quote', { ...given, passage })}
          </Taken>
          <Taken id="citation" title={t('citation')} act="copy-citation" label={t('copyCitation')}>
            {t('cite', given)}
          </Taken>
        </details>
        <span role="status" className="sr-only" />
      </RailPart>
    </div>
  )
}

const letter = (title: string, address: string) =>
  `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\r\n${address}`)}`

type ActProps = {
  act: string
  /** Not every browser has it: no place is kept for it. */
  isOffered?: boolean
  children: ReactNode
}

const button =
  'cursor-pointer text-left text-link underline underline-offset-3 hover:decoration-2 pointer-coarse:py-1'

function Act({ act, isOffered, children }: ActProps) {
  return (
    <li>
      <button
        type="button"
        hidden
        suppressHydrationWarning
        className={isOffered ? button : `awaits-script ${button}`}
        data-act={act}
      >
        {children}
      </button>
    </li>
  )
}

type TakenProps = {
  id: string
  title: string
  act: string
  label: string
  hint?: string
  children: ReactNode
}

/** A ready text, to be selected or copied. */
function Taken({ id, title, act, label, hint, children }: TakenProps) {
  return (
    <div className="mt-3">
      <h3 className="font-sans text-meta text-muted" id={`${id}-title`}>
        {title}
      </h3>
      <p id={id} className="mt-1 border-hairline border-l-2 pl-3 select-all">
        {children}
      </p>
      {hint && <p className="mt-1 text-meta text-muted">{hint}</p>}
      <ul className="mt-1">
        <Act act={act}>{label}</Act>
      </ul>
    </div>
  )
}
