import { type Case, cases, type Declined } from '@/lib/language/russian/forms'
import { withoutDots } from '@/lib/language/testing/names-table'
import { type LanguageLine, reachedShare, shareOf } from './language-row'

/** What the engine made of an entry of a table, and every right form in each case. */
export type Judged = { made: Declined; right: Record<Case, readonly string[]> }

/** Forms that are right, wrong answers that called themselves sure, and how often an editor is asked. */
export function declinedLines(what: string, least: number, judged: readonly Judged[]): LanguageLine[] {
  const wrong = judged.map(
    ({ made, right }) => cases.filter((of) => !isRight(made.forms[of], right[of])).length,
  )
  const forms = judged.length * cases.length
  const rightForms = forms - wrong.reduce((sum, count) => sum + count, 0)
  const wrongAndSure = judged.filter(({ made }, index) => made.sure && wrong[index] !== 0)
  const sure = judged.filter(({ made }) => made.sure).length
  return [
    {
      what: `${what}, ${judged.length} of them, forms that are right`,
      must: `≥ ${least * 100} %`,
      measured: shareOf(rightForms, forms),
      ...reachedShare(rightForms, forms, least),
      wrong: judged.flatMap(wrongForms),
    },
    {
      what: `${what}: wrong answers marked sure`,
      must: '0',
      measured: String(wrongAndSure.length),
      reached: wrongAndSure.length === 0,
      ...(wrongAndSure[0] && {
        note: wrongAndSure
          .map(({ made }) => made.forms.nom)
          .slice(0, 5)
          .join('; '),
      }),
    },
    { what: `${what} that no editor is asked about`, must: '–', measured: shareOf(sure, judged.length) },
  ]
}

const isRight = (form: string, right: readonly string[]) => right.map(withoutDots).includes(withoutDots(form))

const wrongForms = ({ made, right }: Judged) =>
  cases
    .filter((of) => !isRight(made.forms[of], right[of]))
    .map((of) => `${of}: «${made.forms[of]}», not «${right[of].join('» or «')}»`)
