import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { PanelSection } from '@/components/desk/sheet'
import { RichTextView } from '@/components/editor/rich-text-view'
import { recordPath } from '@/components/records/record-path'
import { StateBadge } from '@/components/records/state-badge'
import { Disclosure } from '@/components/ui/disclosure'
import type { Locale } from '@/db/locales'
import type { ReleaseRecord } from '@/lib/releases/queries'
import type { ListedRecord } from '@/lib/workflow/listed-record'

type Props = {
  recordId: string
  original: ReleaseRecord | undefined
  translations: readonly ListedRecord[]
  /** The languages in which a translation can be started. */
  toCome: readonly Locale[]
}

/** The same release in other languages: the original to read beside the translation, and translating into another. */
export function TranslationsSection({ recordId, original, translations, toCome }: Props) {
  const t = useTranslations('releases')
  if (!original && translations.length === 0 && toCome.length === 0) return null
  return (
    <PanelSection title={t('translations')}>
      {original && <Original release={original} />}
      <ul className="flex flex-col gap-2 text-ui empty:hidden">
        {translations.map((each) => (
          <li key={each.recordId}>
            <Link href={recordPath('release', each.recordId)} lang={each.language ?? undefined}>
              {(each.language && each.title[each.language]) || t('untitled')}
            </Link>
            <p className="mt-1">
              <StateBadge state={each.state} />
            </p>
          </li>
        ))}
      </ul>
      {toCome.map((language) => (
        <p key={language} className="mt-2 text-ui">
          <Link href={`/desk/releases/new?from=${recordId}&language=${language}`}>
            {t('translateInto', { language })}
          </Link>
        </p>
      ))}
    </PanelSection>
  )
}

/** The text of the original in the size of the panel. */
const small = '[&_.prose]:text-ui [&_.prose_:is(h2,h3)]:mt-3 [&_.prose_:is(h2,h3)]:text-ui'

function Original({ release }: { release: ReleaseRecord }) {
  const t = useTranslations('releases')
  const { record, content } = release
  const language = record.language ?? undefined
  return (
    <div className="flex flex-col gap-1 text-ui">
      <p>
        {t('translationFrom')}{' '}
        <Link href={recordPath('release', record.id)} lang={language}>
          {content.title || t('untitled')}
        </Link>
      </p>
      <Disclosure summary={t('readOriginal')} lang={language} className={small}>
        <p className="font-semibold font-serif">{content.title}</p>
        {content.lead && <p>{content.lead}</p>}
        <RichTextView doc={content.body} />
      </Disclosure>
    </div>
  )
}
