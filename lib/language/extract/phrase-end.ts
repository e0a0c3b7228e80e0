import { atomAt } from './atoms'
import type { Span } from './layout'
import type { Page } from './page'
import { isVerb } from './sentence-words'

const stops =
  /^(?: ?[.;:!?()•]| ?,(?! (?:и |гражданской|социальной|социального|труда|молодежи|туризма|спорта|науки|развития|миграции|противодейств))| под (?:со)?председательством| под руководством| с участием| при участии| в (?:режиме|формате|узком|расширенном|ходе|составе|рамках|очном|смешанном|качестве|столице|городе|котор\p{L}+|г\.|связи|период|этом|соответствии)(?!\p{L})| на (?:базе|площадке|уровне|полях|тему|территории|заседани\p{L}+)| по (?:вопрос\p{L}+|теме|итогам|инициативе|приглашению)| посвящен| прошедш| состоявш| которо| с \d| \d| – (?!член|участни|наблюдател))/u

/** Where a phrase that begins here ends: before a verb, a preposition that opens something else, a stop. */
export function phraseEnd(page: Page, from: number, limit: number): number {
  const { atoms, lower } = page
  let i = atomAt(atoms, from)
  let end = from
  while (i < atoms.length) {
    const atom = atoms[i]
    if (!atom || atom.end > limit || isVerb(atom.lower)) break
    const before = lower.slice(end, atom.end + 40)
    if (end > from && stops.test(before)) break
    if (end > from && /^ в $/.test(lower.slice(end, atom.start)) && atom.isCapital) break
    if (end > from && atom.lower === 'в' && atoms[i + 1]?.isCapital) break
    end = atom.end
    i += 1
  }
  return end
}

/** The atoms' ends decide; what was opened by a bracket or quotation mark is closed again. */
export function closed({ normalised }: Page, [start, end]: Span): Span {
  const inside = normalised.slice(start, end)
  if (inside.includes('(') && !inside.includes(')') && normalised.charAt(end) === ')') return [start, end + 1]
  const quotes = [...inside].filter((sign) => sign === '"').length
  return quotes % 2 === 1 && normalised.charAt(end) === '"' ? [start, end + 1] : [start, end]
}
