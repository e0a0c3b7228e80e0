import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'

/** Searches the site in the language of the page; `public/scripts/search.js` suggests as one types. */
export async function SearchForm({ locale, query }: { locale: Locale; query?: string }) {
  const t = await getTranslations({ locale, namespace: 'newsroom.search' })
  return (
    <search className="w-full sm:w-72 print:hidden">
      <form
        action={`/${locale}/search`}
        className="relative flex"
        data-suggestions={`/${locale}/search/suggestions`}
        data-label={t('suggestions')}
        data-found={t('found')}
        data-none={t('none')}
      >
        <label htmlFor="site-search" className="sr-only">
          {t('label')}
        </label>
        <input
          id="site-search"
          type="search"
          name="q"
          maxLength={200}
          defaultValue={query}
          placeholder={t('placeholder')}
          className="h-9 min-w-0 flex-1 rounded-l-sm border border-field bg-sheet px-2 text-ui placeholder:text-muted pointer-coarse:h-11"
          suppressHydrationWarning
        />
        <button
          type="submit"
          className="h-9 cursor-pointer rounded-r-sm border border-field border-l-0 px-3 font-medium text-link text-ui hover:bg-paper pointer-coarse:h-11"
        >
          {t('submit')}
        </button>
      </form>
    </search>
  )
}
