import type { LanguageDirectory } from '../directory'
import type { LanguageRecord } from '../record'
import { agendaDrift } from './drift/agenda'
import { dateDrift } from './drift/dates'
import type { Drift, Reading } from './drift/drift-kinds'
import { folded } from './drift/folded'
import { numberDrift } from './drift/numbers'
import { chairDrift, peopleDrift } from './drift/people'
import { placeDrift } from './drift/place'
import { postDrift } from './drift/posts'
import { stateDrift } from './drift/states'

export type { Drift } from './drift/drift-kinds'

/**
 * Where a text says something else than the record, for ever after and whoever wrote it: numbers, dates, the
 * place, the chair, states, people, posts, the agenda. People who are not in the record are recognised by the directory, where there is one.
 */
export function drift(
  input: { text: string; language: 'ru' | 'en' },
  record: LanguageRecord,
  directory?: Pick<LanguageDirectory, 'people'>,
): Drift[] {
  const reading: Reading = { ...input, lower: folded(input.text) }
  return [
    ...numberDrift(reading, record),
    ...dateDrift(reading, record),
    ...placeDrift(reading, record),
    ...chairDrift(reading, record),
    ...stateDrift(reading, record),
    ...peopleDrift(reading, record, directory),
    ...postDrift(reading, record),
    ...agendaDrift(reading, record),
  ]
}
