import type { Case } from '../russian/forms'
import { declineNoun } from '../russian/phrases'
import type { Span } from './layout'
import { toNominative } from './nominative-phrase'
import { type Page, wordsOf } from './page'
import { type Field, found, guessed } from './shape'

const itemHead =
  /^(?:об? |(?:итогов\p{L}+ |совместн\p{L}+ |нов\p{L}+ )?(?:проект|план|протокол|соглашени|меморандум|деклараци|заявлени|перечен|перечн|доклад|отчет|ход|итог|вопрос|решени|программ|концепци|стратеги|положени|порядок|порядк|рекомендаци|предложени|мер|состояни|результат|выполнени|реализаци|подготовк|информаци|комплекс|дорожн|резолюци|коммюнике|договор|конвенци|хартия|устав|регламент|график|перспектив|развити|организаци|проведени|создани|совершенствовани|участи|сотрудничеств|взаимодействи|обстановк|ситуаци))/u

/** A list of items as it stands in a sentence: parted at semicolons, or at commas and «и» before what begins an item. */
export function itemsIn({ normalised, lower }: Page, [start, end]: Span): Span[] {
  const text = normalised.slice(start, end)
  const bySemicolon = text.includes(';')
  const parts: Span[] = []
  let from = start
  let depth = 0
  let isQuoted = false
  for (let i = 0; i < text.length; i += 1) {
    const sign = text.charAt(i)
    if (sign === '(') depth += 1
    else if (sign === ')') depth -= 1
    else if (sign === '"') isQuoted = !isQuoted
    if (depth > 0 || isQuoted) continue
    const rest = text.slice(i)
    const cut = bySemicolon
      ? /^;\s*/.exec(rest)
      : /^(?:,\s+(?:а также\s+|и\s+)?|\s+и\s+|\s+а также\s+)/.exec(rest)
    if (!cut || i === 0) continue
    if (!bySemicolon && !itemHead.test(lower.slice(start + i + cut[0].length, end))) continue
    parts.push([from, start + i])
    i += cut[0].length - 1
    from = start + i + 1
  }
  parts.push([from, end])
  return parts.map((part) => trimmed(normalised, part)).filter(([a, b]) => b > a)
}

function trimmed(text: string, [start, end]: Span): Span {
  let [from, to] = [start, end]
  while (from < to && /[\s,;:.]/.test(text.charAt(from))) from += 1
  while (to > from && /[\s,;:.]/.test(text.charAt(to - 1))) to -= 1
  return [from, to]
}

/** An item in the nominative; behind «о» and in an oblique case it is worked out and therefore a guess. */
export function itemInNominative(page: Page, span: Span, inCase: Case): Field<string> {
  const printed = wordsOf(page, span)
  if (inCase === 'nom' || page.language === 'en') return found(printed, span)
  const about = inCase === 'prep' ? /^(?:об|обо|о)\s+/i.exec(printed)?.[0] : undefined
  const phrase = about ? printed.slice(about.length) : printed
  const asItStands = inCase === 'acc' ? declineNoun(phrase) : undefined
  if (asItStands?.sure && asItStands.forms.acc === phrase && !/[уюаяой]$/.test(phrase.split(' ')[0] ?? ''))
    return found(phrase, span)
  const nominative = toNominative(phrase, inCase, declineNoun)
  return nominative?.isVerified ? guessed(nominative.text, span) : guessed(phrase, span)
}
