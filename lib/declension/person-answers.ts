import { inArray } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { people } from '@/db/editorial/schema/directory'
import { personForLanguage } from '@/lib/directory/language-names'
import { stateCodes } from '@/lib/directory/state-codes'
import { nominativeOf } from '@/lib/language/person-forms'
import { declinePerson } from '@/lib/language/russian/names'
import { askedCases, isSureIn } from '@/lib/language/russian/stored-forms'
import { formsByEntry } from './language-forms'
import { questionId } from './rules'

type Answer = { id: string; form: string }

/**
 * Answers to questions after a whole name whose parts have been confirmed: whoever confirmed «Зайца» in the directory
 * need not confirm «Игоря Зайца» in a draft.
 */
export function personAnswers(db: EditorialReader): Answer[] {
  const confirmed = formsByEntry(db, 'person')
  if (confirmed.size === 0) return []
  const codes = stateCodes(db)
  return db
    .select()
    .from(people)
    .where(inArray(people.id, [...confirmed.keys()]))
    .all()
    .flatMap((person) =>
      person.names.flatMap(({ from, to }) => {
        const state = codes.get(person.stateId ?? '') ?? null
        const name = personForLanguage(person, state, from ?? to ?? '9999-12-31', confirmed)
        if (!name.forms) return []
        const declined = declinePerson(name)
        return askedCases
          .filter((inCase) => isSureIn(declined, inCase))
          .map((inCase) => ({
            id: questionId(nominativeOf(name), inCase),
            form: declined.forms[inCase],
          }))
      }),
    )
}
