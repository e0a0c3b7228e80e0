import type { EditorialReader } from '@/db/editorial/client'
import type { Locale } from '@/db/locales'
import { answersOf } from '@/lib/declension/queries'
import { houseStyleOf } from '@/lib/house-style/queries'
import { draft } from '@/lib/language/draft/draft'
import type { Text, Unsure } from '@/lib/language/draft/text'
import type { LanguageRecord } from '@/lib/language/record'
import { Refusal } from '@/lib/refusal'
import { fitted } from './fit'

export type MadeDraft = Record<Locale, { text: Text; unsure: Unsure[] }>

const nothing: Text = { title: [], lead: [], paragraphs: [] }

/**
 * What the engine writes of a meeting, as the house writes, on the day of issue, and by everything that was ever
 * confirmed.
 */
export function makeDraft(
  db: EditorialReader,
  record: LanguageRecord,
  issuedOn: string,
  answers: Record<string, string> = {},
): MadeDraft {
  const style = houseStyleOf(db).drafting
  const { ru, en, unsure } = draft(record, style, { ...answersOf(db), ...answers }, issuedOn)
  const asked = (language: Locale) => unsure.filter(({ id }) => id.startsWith(`${language}/`))
  return {
    ru: { text: fitted(ru ?? nothing), unsure: asked('ru') },
    en: { text: fitted(en ?? nothing), unsure: asked('en') },
  }
}

/** A meeting of nobody and about nothing makes no text. */
export function refuseIfEmpty({ sessions, title, delegations, chair, agenda }: LanguageRecord) {
  const isNamed = sessions.length > 0 || title.ru !== '' || title.en !== ''
  if (!isNamed && delegations.length === 0 && !chair && agenda.length === 0)
    throw new Refusal({ key: 'drafting.nothing' })
}
