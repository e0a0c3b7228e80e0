import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import {
  type FilterName,
  inOrder,
  isCombined,
  type ListFilters,
  type ListName,
} from '@/lib/publication/list-filters'
import type { Facet } from '@/lib/publication/published-facets'
import { facetWords } from './facet-words'
import { listAddress } from './list-address'
import { RailPart } from './rail'

type Props = { list: ListName; facets: readonly Facet[]; filters: ListFilters; locale: Locale }

/** Short values stand in a row, names one below the other. */
const inRow: readonly FilterName[] = ['year', 'month']

/**
 * What a list may be narrowed by, as plain links, each with how many records it would leave beside what is chosen. On a
 * narrow screen all of it is folded (app/newsroom.css).
 */
export async function Facets({ list, facets, filters, locale }: Props) {
  if (facets.length === 0) return null
  const t = await getTranslations({ locale })
  const words = facetWords(t, list, locale)
  const path = `/${locale}/${list}`
  return (
    <aside
      aria-label={t('lists.narrow')}
      className="min-w-0 text-ui max-lg:mb-6 lg:col-span-4 lg:row-span-2 lg:col-start-9 print:hidden"
    >
      <details className="folded-facets">
        <summary className="w-fit cursor-pointer underline underline-offset-2">{t('lists.narrow')}</summary>
        <div className="space-y-6 max-lg:pt-4">
          {facets.map(({ filter, choices, of }) => (
            <RailPart key={filter} title={t(`lists.filters.${filter}`)}>
              <ul className={inRow.includes(filter) ? 'flex flex-wrap gap-x-4 gap-y-1' : 'w-full space-y-2'}>
                {choices.map((choice) => (
                  <li
                    key={choice.value}
                    className={
                      inRow.includes(filter)
                        ? 'whitespace-nowrap'
                        : 'flex items-baseline justify-between gap-4'
                    }
                  >
                    <FacetLink
                      href={addressOf(path, filters, filter, choice.value)}
                      rel={relOf(filters, filter, choice.value)}
                      isChosen={filters[filter] === choice.value}
                    >
                      {words(filter, choice)}
                    </FacetLink>
                    <span className="text-meta text-muted tabular-nums">
                      {'\u00a0'}
                      {choice.count}
                    </span>
                  </li>
                ))}
              </ul>
              {of > choices.length && (
                <a
                  href={listAddress(path, { ...filters, choose: filter })}
                  rel={relOf(filters, filter)}
                  className="text-meta"
                >
                  {t(`lists.all.${filter}`, { count: of })}
                </a>
              )}
            </RailPart>
          ))}
        </div>
      </details>
    </aside>
  )
}

type FacetLinkProps = { href: string; rel: string | undefined; isChosen: boolean; children: string }

function FacetLink({ href, rel, isChosen, children }: FacetLinkProps) {
  return (
    <a
      href={href}
      rel={rel}
      aria-current={isChosen ? 'true' : undefined}
      className={isChosen ? 'font-semibold text-ink no-underline' : undefined}
    >
      {children}
    </a>
  )
}

/** The list with this chosen too, under its one address whatever was chosen first. Another year has other months. */
export const addressOf = (path: string, filters: ListFilters, filter: FilterName, value: string) =>
  listAddress(
    path,
    inOrder({ ...filters, ...(filter === 'year' ? { month: undefined } : {}), [filter]: value }),
  )

/** Robots are not led into combinations of filters. */
export const relOf = (filters: ListFilters, filter: FilterName, value = 'any') =>
  isCombined({ ...filters, [filter]: value }) ? 'nofollow' : undefined
