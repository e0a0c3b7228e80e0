import type { LanguageDelegation, LanguageRecord } from '../../record'
import { cases } from '../../russian/forms'
import { type State, stateByCode, states } from '../../russian/states'
import type { Drift, Reading } from './drift-kinds'
import { firstOf, folded } from './folded'

/**
 * Member states of the list that the text does not name, states it names that the record nowhere does, and those it
 * counts among the participants of whom nobody was there.
 */
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
    ...absentStates(reading, record),
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

const wasThere = ({ rows }: LanguageDelegation) =>
  rows.length === 0 || rows.some(({ presence }) => presence === 'present' || presence === 'by_video')

const stateOf = ({ state, body }: LanguageDelegation) => state ?? body?.state ?? []

/** Those of members that were there. */
function expectedStates({ delegations }: LanguageRecord): string[] {
  const present = delegations.filter((each) => each.category === 'member' && wasThere(each))
  return [...new Set(present.flatMap(stateOf))]
}

const participants = {
  ru: /(?:принял[аи]? участие|участвовал[аи]?|с участием)[^.\n]{0,600}/,
  en: /(?:took part|attended by|with the participation of)[^.\n]{0,600}/,
}

/** Nobody of a state was there, and the text has it among those who took part. */
function absentStates({ text, lower, language }: Reading, record: LanguageRecord): Drift[] {
  const said = record.namesAbsentStates ? null : participants[language].exec(lower)
  if (!said) return []
  const present = new Set(record.delegations.filter(wasThere).flatMap(stateOf))
  const absent = new Set(record.delegations.flatMap(stateOf).filter((code) => !present.has(code)))
  return [...absent].flatMap((code): Drift[] => {
    const state = stateByCode(code)
    const place = state && placeOf({ text, language, lower: said[0] }, state)
    if (!place) return []
    const span: [number, number] = [said.index + place[0], said.index + place[1]]
    return [{ aspect: 'state', kind: 'absent', expected: '', found: text.slice(...span), span }]
  })
}

function codesOf({ chair, country, delegations }: LanguageRecord): string[] {
  return [chair?.state, country, ...delegations.map(({ state, body }) => state ?? body?.state)].flatMap(
    (code) => code ?? [],
  )
}
