import type { LanguageDirectory } from '../../directory'
import type { LanguageRecord } from '../../record'
import type { Drift, Reading } from './drift-kinds'
import { firstOf } from './folded'
import { mightName } from './might-name'
import { everybody, nameKey, waysToName } from './name-forms'

const presiding = {
  ru: /под\s+председательством|председательствовал[аи]?\s|заседание\s+(?:провел|вел)[аи]?\s/,
  en: /chairmanship\s+of|chaired\s+by|presided\s+over\s+by/,
}

/** Who presides: named in the text, and named where the text says who presides. */
export function chairDrift({ lower, text, language }: Reading, { chair }: LanguageRecord): Drift[] {
  const says = presiding[language].exec(lower)
  const who = says ? (text.slice(says.index, says.index + 250).split(/(?<=[а-яa-z]{3})\.\s/u)[0] ?? '') : ''
  const span: [number, number] | undefined = says ? [says.index, says.index + says[0].length] : undefined
  if (!chair) return says ? [{ aspect: 'chair', kind: 'extra', expected: '', found: who, span }] : []
  if (!chair.person.family) return []
  const expected = chair.person.family
  const named = firstOf(lower, waysToName(chair.person, language))
  if (!named) return [{ aspect: 'chair', kind: says ? 'other' : 'missing', expected, found: who, span }]
  const isThere = !says || (named[0] >= says.index && named[0] - says.index < 600)
  return isThere ? [] : [{ aspect: 'chair', kind: 'other', expected, found: who, span }]
}

const extra = { aspect: 'person', kind: 'extra', expected: '' } as const

/** The text itself says that somebody could not come. */
const isExcused = (lower: string, [start, end]: [number, number]) =>
  /отсутств|не смог|не при[нб]|absent|unable to|did not/.test(
    lower.slice(Math.max(0, start - 120), end + 120),
  )

/**
 * Heads of the members' delegations are missed where others of them are named; absent people and people of the directory
 * who are not on the list are too many.
 */
export function peopleDrift(
  reading: Reading,
  record: LanguageRecord,
  directory?: Pick<LanguageDirectory, 'people'>,
): Drift[] {
  const { lower, text, language } = reading
  const listed = everybody(record)
  const found = listed.map((each) => ({ ...each, place: firstOf(lower, waysToName(each.person, language)) }))
  const heads = found.filter(({ isHead, isThere, category }) => isHead && isThere && category === 'member')
  const namesHeads = heads.filter(({ place }) => place).length > 1
  const missing = namesHeads ? heads.filter(({ place }) => !place) : []
  const absent = found.flatMap(({ isThere, place }) =>
    !isThere && place && !isExcused(lower, place) ? [place] : [],
  )
  const known = new Set(listed.map(({ person }) => nameKey(person)))
  const isNamed = mightName(reading)
  const strangers = (directory?.people ?? [])
    .filter((person) => isNamed(person) && !known.has(nameKey(person)))
    .flatMap((person) => {
      const place = firstOf(lower, waysToName(person, language))
      return place ? [{ person, place }] : []
    })
  return [
    ...missing.map(
      ({ person }): Drift => ({ aspect: 'person', kind: 'missing', expected: person.family, found: '' }),
    ),
    ...absent.map((span): Drift => ({ ...extra, kind: 'absent', found: text.slice(...span), span })),
    ...strangers.map(({ place: span }): Drift => ({ ...extra, found: text.slice(...span), span })),
  ]
}
