import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import type { Warning } from '@/lib/arrangement/published'

/**
 * What has to be read before anything else, above the masthead. A region with a heading and no live region: it was
 * there when the page came, and would otherwise be read out on every page anew.
 */
export async function Banner({ warning, locale }: { warning: Warning; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'site.banner' })
  const { text, link, language } = warning
  const lang = language === locale ? undefined : language
  return (
    <section aria-labelledby="banner" className="bg-danger text-sheet print:hidden">
      <div className="page-width flex flex-wrap items-baseline gap-x-4 gap-y-1 py-3">
        <h2 id="banner" className="font-sans font-semibold text-meta">
          {t('title')}
        </h2>
        <p lang={lang} className="wrap-anywhere min-w-0 flex-1 basis-80 font-semibold text-body leading-6">
          {text}{' '}
          {link && (
            <a href={link} className="inline-block font-normal text-inherit text-ui leading-6">
              {t('more')}
            </a>
          )}
        </p>
      </div>
    </section>
  )
}
