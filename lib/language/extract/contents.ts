import type { Case } from '../russian/forms'
import { itemInNominative, itemsIn } from './item-list'
import type { Span } from './layout'
import { outcomeSentences } from './outcome-sentences'
import type { Page } from './page'
import type { SentenceOf } from './participants'
import type { Field } from './shape'

type Pattern = { pattern: RegExp; inCase: Case }

const where = '(?:(?:в ходе|на|по итогам|в рамках) [^,.;]{3,80}?,? )?'
const agendaRu: Pattern[] = [
  {
    pattern:
      /(?:в повестк\p{L} (?:дня )?(?:[\p{L}\d-]+ ){0,6}?(?:был[иоа]? )?(?:включен[ыоа]?|вошел|вошли|внесен[ыо]?|значится|значатся|стоят)(?: следующие)?)(?:(?: [\p{L}\d]+){0,2}? вопрос(?:ы|ов|)?(?=:| об? |\s*$))?:?\s*/u,
    inCase: 'nom',
  },
  {
    pattern:
      /(?:повестк\p{L} дня (?:заседания )?(?:предусматривает|включает(?: в себя)?|предусматривала|включала(?: в себя)?))(?: рассмотрение)?(?: (?:вопросов|вопросы)(?=:| об? ))?:?\s*/u,
    inCase: 'nom',
  },
  {
    pattern: new RegExp(
      `${where}(?:был[аио]? )?(?:рассмотрен[аоы]?|обсужден[аоы]?|будет рассмотрен[аоы]?|будут рассмотрен[ыо]|будут обсуждены|заслушан[аоы]?)(?: на заседании)?(?: (?:следующие )?вопрос[ыа]?(?=:| об? ))?:?\\s+`,
      'u',
    ),
    inCase: 'nom',
  },
  {
    pattern:
      /(?:участники|члены|стороны|собеседники|министры|главы|руководители|эксперты|секретари|представители|делегации)(?: [\p{L}-]+){0,6}? (?:обсудили|рассмотрели|заслушали|обсудят|рассмотрят|заслушают)(?: (?:широкий круг|ряд|актуальные|основные|ключевые|следующие))*(?: вопрос(?:ы|ов)(?=:| об? ))?:?\s+/u,
    inCase: 'acc',
  },
  {
    pattern: /(?:обсудили|рассмотрели|обсудят|рассмотрят|заслушали)(?: вопросы(?=:| об? ))?:?\s+/u,
    inCase: 'acc',
  },
  {
    pattern: /^в программе \p{L}+(?: \p{L}+)?\s*[–—-]\s*/u,
    inCase: 'nom',
  },
  {
    pattern: /основн\p{L}+ задач\p{L}+ (?:операции )?(?:стал[аио]?|станет|станут|является|являются)\s+/u,
    inCase: 'nom',
  },
]
const agendaEn: Pattern[] = [
  {
    pattern:
      /(?:the (?:agenda|programme) (?:of the \p{L}+ )?(?:includes|included|covers|covered)|on the agenda(?: are| were)?:?|(?:participants|members|parties|sides|ministers|delegations|experts|heads)(?: of the \p{L}+)? (?:discussed|considered|reviewed|examined|will discuss|will consider|will review|exchanged views on)(?: the following (?:items?|questions?|matters?|issues?))?|main tasks?(?: of the operation)? (?:is|are|was|were|will be)(?: to be)?|(?:discussed|considered|reviewed|were considered|were discussed)(?= ))\s*:?\s*/u,
    inCase: 'nom',
  },
]
const decisionsRu: Pattern[] = [
  {
    pattern:
      /(?:принят[оы]? (?:решени[еяй]|постановлени[еяй])|решено|(?:совет|комитет|комиссия|участники|члены|группа|стороны|заседание)(?: [\p{L}-]+){0,4} (?:решил[аио]?|постановил[аио]?|договорились|условились)|(?:решил[аио]?|постановил[аио]?)(?= (?:не )?[\p{L}-]+(?:ть|ти|чь)(?:ся|сь)?(?!\p{L})))\s*:?\s*/u,
    inCase: 'nom',
  },
]
const decisionsEn: Pattern[] = [
  { pattern: /(?:decided|agreed|resolved)(?= (?:to|on|that))\s*/u, inCase: 'nom' },
]
const outcomesRu: Pattern[] = [
  {
    pattern: /(?:одобрили|утвердили|согласовали|приняли)(?! участие| решени| во внимание)\s+/u,
    inCase: 'acc',
  },
]
const outcomesEn: Pattern[] = [
  { pattern: /(?<!was |were |been )(?:approved|endorsed|adopted|agreed on)\s+/u, inCase: 'nom' },
]

export type Contents = { agenda: Field<string>[]; decisions: Field<string>[]; outcomes: Field<string>[] }

/** What was on the agenda, what was decided and what was approved, as items in the nominative. */
export function contentsOf(page: Page, sentences: readonly SentenceOf[]): Contents {
  const ru = page.language === 'ru'
  return {
    agenda: listed(page, sentences, ru ? agendaRu : agendaEn),
    decisions: listed(page, sentences, ru ? decisionsRu : decisionsEn),
    outcomes: [
      ...outcomeSentences(page, sentences),
      ...listed(page, sentences, ru ? outcomesRu : outcomesEn),
    ],
  }
}

function listed(page: Page, sentences: readonly SentenceOf[], patterns: readonly Pattern[]): Field<string>[] {
  const items: Field<string>[] = []
  let carried: Case | null = null
  for (const { span, block } of sentences) {
    if (carried && (block.isItem || /[;]\s*$/.test(page.normalised.slice(span[0], span[1])))) {
      items.push(
        ...itemsIn(page, span).map((each) =>
          itemInNominative(page, each, caseOf(page, each, carried ?? 'nom')),
        ),
      )
      continue
    }
    carried = null
    const part = page.lower.slice(span[0], span[1])
    for (const { pattern, inCase } of patterns) {
      const match = pattern.exec(part)
      if (!match) continue
      const from = span[0] + match.index + match[0].length
      if (/^[\s:]*$/.test(page.normalised.slice(from, span[1]))) carried = inCase
      else
        items.push(
          ...itemsIn(page, [from, span[1]]).map((each) =>
            itemInNominative(page, each, caseOf(page, each, inCase)),
          ),
        )
      break
    }
  }
  return items
}

const caseOf = ({ lower }: Page, [start, end]: Span, inCase: Case): Case =>
  /^(?:вопрос\p{L}* )?(?:об?|обо)\s/u.test(lower.slice(start, end)) ? 'prep' : inCase
