import type { LanguageRecord } from '../../record'
import { cases } from '../../russian/forms'
import { type State, stateByCode, states } from '../../russian/states'
import type { Drift, Reading } from './drift-kinds'
import { firstOf, folded } from './folded'

/** Member states of the list that the text does not name, and states it names that the record nowhere does. */
export function stateDrift(reading: Reading, record: LanguageRecord): Drift[] {
  const own = JSON.stringify(record)
  const known = { ...reading, lower: folded(own) }
  const listed = new Set(codesOf(record))
  const expected = expectedStates(record)
  const named = states.flatMap((state) => {
    const place = placeOf(reading, state)
    return place ? [{ state, place }] : []
  })
  const namesMembers = named.filter(({ state }) => expected.includes(state.code)).length > 1
  const missing = expected.filter((code) => !named.some(({ state }) => state.code === code))
  const extra = named.filter(({ state }) => !listed.has(state.code) && !placeOf(known, state))
  return [
    ...(namesMembers ? missing : []).map(
      (code): Drift => ({
        aspect: 'state',
        kind: 'missing',
        expected: nameOf(code, reading.language),
        found: '',
      }),
    ),
    ...extra.map(
      ({ place }): Drift => ({
        aspect: 'state',
        kind: 'extra',
        expected: '',
        found: reading.text.slice(...place),
        span: place,
      }),
    ),
  ]
}

function nameOf(code: string, language: 'ru' | 'en'): string {
  const state = stateByCode(code)
  return (language === 'ru' ? state?.short.nom : state?.english.short) ?? code
}

function placeOf(
  { lower, language }: Reading,
  { official, short, english, aliases }: State,
): [number, number] | undefined {
  if (language === 'en')
    return firstOf(
      lower,
      [english.official, english.short].map((name) => name.replace(/^the /, '')),
    )
  return firstOf(lower, [...cases.flatMap((inCase) => [official[inCase], short[inCase]]), ...aliases])
}

/** Those of members that were there. */
function expectedStates({ delegations }: LanguageRecord): string[] {
  const present = delegations.filter(
    ({ category, rows }) =>
      category === 'member' &&
      (rows.length === 0 || rows.some(({ presence }) => presence === 'present' || presence === 'by_video')),
  )
  return [...new Set(present.flatMap(({ state, body }) => state ?? body?.state ?? []))]
}

function codesOf({ chair, country, delegations }: LanguageRecord): string[] {
  return [chair?.state, country, ...delegations.map(({ state, body }) => state ?? body?.state)].flatMap(
    (code) => code ?? [],
  )
}
