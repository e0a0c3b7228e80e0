import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import type { ListedPerson, PersonList } from '@/lib/directory/published-people'
import { EmptyList } from './empty-list'
import { listAddress } from './list-address'
import { PageHeader } from './page-header'

type Props = {
  list: PersonList
  changedAt: string | undefined
  locale: Locale
  zone: string
}

/** People by family name, a part a letter, with the post printed last; where they are many, a page a letter. */
export async function PersonListPage({ list, changedAt, locale, zone }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.personList' })
  const { people, letter: shown } = list
  const letters = [...new Set(people.map(initialOf))]
  return (
    <>
      <PageHeader title={t('title')}>{t('description')}</PageHeader>
      {people.length === 0 && (
        <EmptyList locale={locale} zone={zone} changedAt={changedAt}>
          {t('empty')}
        </EmptyList>
      )}
      {list.letters.length > 1 && (
        <nav aria-label={t('letters')} className="mb-10 text-ui print:hidden">
          <ul className="flex flex-wrap gap-x-4 gap-y-2">
            {list.letters.map((letter) => (
              <li key={letter}>
                <a
                  href={shown ? listAddress(`/${locale}/people`, { letter }) : `#${idOf(letter)}`}
                  aria-current={letter === shown ? 'page' : undefined}
                  className="inline-block min-w-6 text-center leading-6 aria-[current]:font-medium aria-[current]:no-underline"
                >
                  {letter}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {letters.map((letter) => (
        <section
          key={letter}
          aria-labelledby={idOf(letter)}
          className="grid border-ink border-t-2 pb-6 sm:grid-cols-[6rem_minmax(0,1fr)] sm:gap-x-6"
        >
          <h2 id={idOf(letter)} className="pt-2 text-h3">
            {letter}
          </h2>
          <ul className="text-ui">
            {people
              .filter((person) => initialOf(person) === letter)
              .map(({ id, slug, shortName, post }) => (
                <li
                  key={id}
                  className="grid gap-x-6 border-hairline border-b py-2 last:border-b-0 lg:grid-cols-[minmax(0,20rem)_minmax(0,1fr)]"
                >
                  <span className="font-medium">
                    <a href={`/${locale}/people/${slug}`}>{shortName}</a>
                  </span>
                  <span className="max-w-measure text-muted">{post}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}

const initialOf = ({ shortName }: ListedPerson) => shortName.charAt(0).toUpperCase()

/** A letter of any script as a fragment of an address. */
const idOf = (letter: string) => `letter-${letter.codePointAt(0)}`
