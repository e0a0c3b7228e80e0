import type { FormPart } from '@/db/editorial/form-kinds'
import { pronouns } from '@/lib/language/draft/pen'
import { nominativeOf } from '@/lib/language/person-forms'
import { type Case, cases, type Declined } from '@/lib/language/russian/forms'
import { declineParts, declinePerson } from '@/lib/language/russian/names'
import { declineBody, declinePost } from '@/lib/language/russian/phrases'
import { isSureIn } from '@/lib/language/russian/stored-forms'
import { askedIn, type CaseTable, type Cell, type Subject } from './case-rows'
import { type Confirmed, type Kept, phraseForms, withPersonForms } from './kept-forms'

/** Whether nothing of it waits for anybody: cheaper than its table. */
export const isSettled = (subject: Subject, kept: readonly Kept[]): boolean =>
  subject.kind === 'person'
    ? declinePerson(withPersonForms(subject.name, kept)).sure
    : declinerOf[subject.kind](subject.text, phraseForms(kept, subject.text)).sure

const declinerOf = { post: declinePost, body: declineBody }

/** The six cases of a name with the certainty of each form; undefined where there is no name yet. */
export function caseTableOf(subject: Subject, confirmed: readonly Confirmed[]): CaseTable | undefined {
  if (subject.kind !== 'person') return tableOfPhrase(subject.kind, subject.text, confirmed)
  const name = withPersonForms(subject.name, confirmed)
  const own = { family: name.family, given: name.given ?? '', patronymic: name.patronymic ?? '' }
  if (name.family.trim() === '' || Object.values(own).some(isTooLong)) return undefined
  const whole = declinePerson(name)
  const parts = declineParts(name)
  const nominatives: CaseTable['nominatives'] = { whole: nominativeOf(name) }
  for (const { part } of parts) nominatives[part] = own[part]
  const table = tableOf('who', nominatives, parts, whole, confirmed)
  return { ...table, needsGender: name.gender === null && table.why.includes('noGender') }
}

function tableOfPhrase(kind: 'post' | 'body', text: string, confirmed: readonly Confirmed[]) {
  if (text.trim() === '' || isTooLong(text)) return undefined
  const whole = declinerOf[kind](text, phraseForms(confirmed, text))
  return tableOf(kind === 'post' ? 'who' : 'what', { whole: text }, [], whole, confirmed)
}

/** No name: something was pasted into the wrong field, and would be declined while the page stands still. */
const isTooLong = (text: string) => text.length > 500

type Part = { part: FormPart; declined: Declined }

function tableOf(
  asked: 'who' | 'what',
  nominatives: CaseTable['nominatives'],
  parts: readonly Part[],
  whole: Declined,
  confirmed: readonly Confirmed[],
): CaseTable {
  const cellOf =
    (inCase: Case) =>
    ({ part, declined }: Part): Cell => {
      const by = confirmed.find(
        (each) => each.part === part && each.nominative === nominatives[part] && each.asked === inCase,
      )
      return {
        part,
        form: declined.forms[inCase],
        isSure: isSureIn(declined, inCase),
        confirmed: by && { by: by.by, on: by.on },
      }
    }
  const rows = cases.map((inCase) => ({
    inCase,
    question: pronouns[asked][inCase],
    parts: parts.map(cellOf(inCase)),
    whole: cellOf(inCase)({ part: 'whole', declined: whole }),
  }))
  const isOpen = rows.some((row) => askedIn(row).length > 0)
  const why = [...new Set([...parts.flatMap(({ declined }) => declined.why), ...whole.why])]
  return { rows, nominatives, why: isOpen ? why : [], needsGender: false }
}
