import { type Locale, locales } from '@/db/locales'
import { languageName } from './language-name'
import type { Alternates } from './organisation'

/** RU | EN: each leads to this page in that language, or to the home page there. */
export function LanguageLinks({ locale, alternates }: { locale: Locale; alternates: Alternates }) {
  return (
    <ul className="flex divide-x divide-field">
      {locales.map((language) => (
        <li key={language} className="px-2 first:pl-0 last:pr-0">
          <a
            href={alternates[language] ?? `/${language}`}
            lang={language}
            hrefLang={language}
            aria-current={language === locale ? 'true' : undefined}
            className={language === locale ? 'font-semibold text-inherit no-underline' : 'text-inherit'}
          >
            <span aria-hidden="true">{language.toUpperCase()}</span>
            <span className="sr-only">{languageName(language)}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
