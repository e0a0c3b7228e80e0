import type { LanguageRecord } from '../../record'
import { pluralOf } from '../../russian/numbers'
import { declineNoun, genderOf } from '../../russian/phrases'
import { joined, type Piece, type Run, type Sentence, words } from '../compose'
import type { Pen } from '../pen'
import { participle } from './agreement'
import { countedGenitive } from './counted-genitive'

type Result = NonNullable<LanguageRecord['operation']>['results'][number]

const participles: Record<Result['verb'], string> = {
  involved: 'задействован',
  seized: 'изъят',
  detained: 'задержан',
  inspected: 'проверен',
  opened: 'возбуждён',
}

/** First who took part, last what came of it. */
const order = ['involved', 'inspected', 'detained', 'opened', 'seized'] as const

/** What an operation has come to; results of one verb stand together (R26). */
export function resultSentences(pen: Pen, { operation, status }: LanguageRecord): Sentence[] {
  if (!operation || operation.results.length === 0 || status === 'planned') return []
  const byVerb = Map.groupBy(operation.results, ({ verb }) => verb)
  const groups = order.flatMap((verb) => [byVerb.get(verb) ?? []]).filter((group) => group.length > 0)
  const parts = groups.map((group): Run => {
    const [first] = group
    const amounts = group.map((result) => amount(pen, result, operation.results.indexOf(result)))
    return words(first && predicate(first), listedAmounts(amounts))
  })
  return [{ key: 'results', run: words('В ходе операции', joined(parts, ', ')) }]
}

function listedAmounts(runs: readonly Run[]): Run {
  if (runs.length < 2) return runs.flat()
  return [...joined(runs.slice(0, -1), ', '), { text: ' и ' }, ...(runs.at(-1) ?? [])]
}

/**
 * Neuter with a quantity; after one, twenty-one … it agrees with the noun (Розенталь § 184): «изъята 1 тонна», «изъято
 * 3 тонны», «изъято порядка 20 тонн».
 */
function predicate({ verb, number, unit, noun, isApproximate }: Result): string {
  const counted = unit.ru || noun.ru
  const found = genderOf(counted)
  const agrees =
    !isApproximate && Number.isInteger(number) && pluralOf(number) === 'one' && found && !found.isPlural
  return participle(participles[verb], agrees ? found : { gender: 'n', isPlural: false })
}

function amount(pen: Pen, result: Result, index: number): Run {
  const { number, unit, noun, isApproximate } = result
  const from = (field: string) => ({ entity: 'operation', id: `result-${index}`, field }) as const
  const figure: Piece = { text: inFigures(number), from: from('number') }
  const about = isApproximate && 'порядка'
  const one = unit.ru || noun.ru
  const counted = countedPiece(pen, one, result, from(unit.ru ? 'unit' : 'noun'))
  const figures: Run = [figure, { text: '\u00a0' }, counted]
  if (!unit.ru) return words(about, figures)
  return words(about, figures, pen.form(noun.ru, declineNoun(noun.ru), 'gen', from('noun')))
}

/** «1 сотрудник», «3 сотрудника», «5 сотрудников», «3,5 тонны»; after «порядка» the genitive of the number. */
function countedPiece(
  pen: Pen,
  one: string,
  { number, isApproximate }: Result,
  from: NonNullable<Piece['from']>,
): Piece {
  const declined = declineNoun(one)
  const plural = pluralOf(number)
  if (!Number.isInteger(number)) return pen.form(one, declined, 'gen', from)
  if (genderOf(one)?.isPlural)
    return pen.form(one, declined, plural === 'one' && !isApproximate ? 'nom' : 'gen', from)
  if (plural === 'one') return pen.form(one, declined, isApproximate ? 'gen' : 'nom', from)
  const many = countedGenitive(one)
  if (plural === 'few' && !isApproximate) return few(pen, one, many, from)
  if (many) return { text: many, from: { ...from, case: 'gen' } }
  return pen.ask({ about: 'many', text: one, question: 'много чего?', options: [] }, declined.forms.gen, from)
}

/** After two, three, four: the noun in the genitive singular, its adjectives in the genitive plural. */
function few(pen: Pen, one: string, many: string | undefined, from: NonNullable<Piece['from']>): Piece {
  const declined = declineNoun(one)
  const adjectives = one.split(' ').findIndex((word) => !/(?:ый|ий|ой|ая|яя|ое|ее)$/u.test(word))
  const piece = pen.form(one, declined, 'gen', from)
  if (adjectives <= 0 || !many) return piece
  const singular = piece.text.split(' ')
  return {
    ...piece,
    text: [...many.split(' ').slice(0, adjectives), ...singular.slice(adjectives)].join(' '),
  }
}

/** «1200», «12 500», «3,5» */
function inFigures(number: number): string {
  const [whole = '', fraction] = String(number).split('.')
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0') : whole
  return fraction ? `${grouped},${fraction}` : grouped
}
