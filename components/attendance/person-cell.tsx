'use client'

import { useTranslations } from 'next-intl'
import { FieldError, fieldId } from '@/components/ui/field'
import { type Locale, locales } from '@/db/locales'
import type { AttendanceRow } from '@/lib/attendance/content'
import type { FoundPerson } from '@/lib/attendance/people-search'
import type { PersonCard } from '@/lib/attendance/person-cards'
import { blankText, textIn } from '@/lib/text-by-locale'
import { useListTools } from './list-tools'
import { PersonInput } from './person-input'
import { TypedText } from './typed-text'

type Props = {
  row: AttendanceRow
  card: PersonCard | undefined
  path: string
  label: string
  languages: readonly Locale[]
  isTwice: boolean
  errorId: string | undefined
  onChange: (set: Partial<Omit<AttendanceRow, 'id'>>) => void
}

/** Who it is: a person of the directory, or a name as typed, which says so and asks for the other languages. */
export function PersonCell({ row, card, path, label, languages, isTwice, errorId, onChange }: Props) {
  const t = useTranslations('attendance')
  const { know, announce, locale } = useListTools()
  const [first = locales[0], ...others] = languages
  const isTyped = !row.personId && Object.values(row.name).some(Boolean)

  const pick = (person: FoundPerson) => {
    const { held } = person.card
    const [only] = held.length === 1 ? held : []
    know([person.card])
    onChange({ personId: person.id, name: blankText(), postId: only?.postId ?? null, post: blankText() })
    announce(
      only
        ? t('say.postFilled', { post: textIn(only.title, locale) })
        : t('say.posts', { count: held.length }),
    )
  }
  const type = (name: string) => {
    const kept = row.personId ? { postId: null } : {}
    onChange({ personId: null, name: { ...(row.personId ? blankText() : row.name), [first]: name }, ...kept })
  }

  return (
    <>
      <PersonInput
        id={fieldId(`${path}.name.${first}`)}
        label={label}
        text={card ? textIn(card.familyFirst, locale) : row.name[first]}
        isPicked={row.personId !== null}
        invalid={isTwice || errorId !== undefined}
        describedBy={errorId}
        lang={first}
        onPick={pick}
        onType={type}
      />
      {isTyped && (
        <>
          <p className="border-brass border-l-2 pl-2 text-brass-text text-meta">{t('notInDirectory')}</p>
          <TypedText
            path={`${path}.name`}
            text={row.name}
            languages={others}
            label={(language) => t('nameIn', { language })}
            onChange={(name) => onChange({ name })}
          />
        </>
      )}
      {card && <OtherNames card={card} languages={languages} />}
      {isTwice && <FieldError>{t('twice')}</FieldError>}
    </>
  )
}

/** What is printed in the other languages, or that there is nothing to print. */
function OtherNames({ card, languages }: { card: PersonCard; languages: readonly Locale[] }) {
  const t = useTranslations('attendance')
  const { locale } = useListTools()
  return languages
    .filter((language) => language !== locale || !card.name[language])
    .map((language) =>
      card.name[language] ? (
        <p key={language} lang={language} className="px-2 text-meta text-muted">
          {card.name[language]}
        </p>
      ) : (
        <p key={language} className="border-warning border-l-2 pl-2 text-meta text-warning">
          {t('noNameIn', { language })}
        </p>
      ),
    )
}
