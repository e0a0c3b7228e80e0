import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import type { EntryFilter, ListFilters, ListName } from '@/lib/publication/list-filters'
import { type FacetValues, initialOf } from '@/lib/publication/published-facets'
import { EmptyList } from './empty-list'
import { addressOf, relOf } from './facets'
import { listAddress } from './list-address'
import { PageHeader } from './page-header'

type Props = {
  list: ListName
  filter: EntryFilter
  values: FacetValues
  filters: ListFilters
  /** What the list is called as it is narrowed now. */
  title: string
  locale: Locale
  zone: string
}

/** All that a list may be narrowed by in one way, by name; where they are many, a page a letter. */
export async function FacetValuesPage({ list, filter, values, filters, title, locale, zone }: Props) {
  const t = await getTranslations({ locale, namespace: 'lists' })
  const path = `/${locale}/${list}`
  const shown = [...new Set(values.choices.map(initialOf))]
  return (
    <>
      <PageHeader title={t(`chooseTitle.${filter}`)}>
        <a href={listAddress(path, filters)}>{title}</a>
      </PageHeader>
      {values.choices.length === 0 && (
        <EmptyList locale={locale} zone={zone} reset={path}>
          {t('nothingToChoose')}
        </EmptyList>
      )}
      {values.letter && (
        <nav aria-label={t('letters')} className="mb-10 text-ui print:hidden">
          <ul className="flex flex-wrap gap-x-4 gap-y-2">
            {values.letters.map((letter) => (
              <li key={letter}>
                <a
                  href={listAddress(path, { ...filters, choose: filter, letter })}
                  rel={relOf(filters, filter)}
                  aria-current={letter === values.letter ? 'page' : undefined}
                  className="inline-block min-w-6 text-center leading-6 aria-[current]:font-medium aria-[current]:no-underline"
                >
                  {letter}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {shown.map((letter) => (
        <section
          key={letter}
          aria-labelledby={idOf(letter)}
          className="grid border-ink border-t-2 pb-6 sm:grid-cols-[6rem_1fr] sm:gap-x-6"
        >
          <h2 id={idOf(letter)} className="pt-2 text-h3">
            {letter}
          </h2>
          <ul className="gap-x-6 pt-2 text-ui sm:columns-2">
            {values.choices
              .filter((choice) => initialOf(choice) === letter)
              .map(({ value, label, count }) => (
                <li key={value} className="flex items-baseline justify-between gap-4 py-1">
                  <a href={addressOf(path, filters, filter, value)} rel={relOf(filters, filter, value)}>
                    {label}
                  </a>
                  <span className="text-meta text-muted tabular-nums">{count}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}

/** A letter of any script as a fragment of an address. */
const idOf = (letter: string) => `letter-${letter.codePointAt(0)}`
