import { getTranslations } from 'next-intl/server'
import { type Locale, locales } from '@/db/locales'
import type { ReleaseView } from '@/lib/releases/published'

/** Where the same release is in other languages, or that it will be: said to whoever reads those. */
export function ReleaseLanguages({ release }: { release: ReleaseView }) {
  const { locale, translations, isTranslationPlanned } = release
  const others = locales.filter((each) => each !== locale)
  const shown = others.filter(
    (each) => isTranslationPlanned || translations.some((translation) => translation.locale === each),
  )
  if (shown.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-x-6 print:hidden">
      {shown.map((language) => (
        <li key={language} lang={language}>
          <InLanguage language={language} slug={slugIn(release, language)} />
        </li>
      ))}
    </ul>
  )
}

const slugIn = ({ translations }: ReleaseView, language: Locale) =>
  translations.find((translation) => translation.locale === language)?.slug

async function InLanguage({ language, slug }: { language: Locale; slug: string | undefined }) {
  const t = await getTranslations({ locale: language, namespace: 'newsroom.release' })
  if (!slug) return t('translationPlanned')
  return (
    <a href={`/${language}/releases/${slug}`} hrefLang={language}>
      {t('readHere')}
    </a>
  )
}
