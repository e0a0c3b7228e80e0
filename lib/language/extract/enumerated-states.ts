import type { Span } from './layout'
import { isWithin, type StateMention } from './mentions'
import type { Page } from './page'
import { isBackground, type Segment } from './segments'

const joint = /^(?:, | и |, а также | а также | and |, and |,? as well as )(?:the )?$/

/** Words after which states are a place or a subject and nobody who comes. */
const isOfSomethingElse =
  /(?:территори\p{L}*|границ\p{L}*|между|столиц\p{L}*|отношени\p{L}*|вокруг|ситуаци\p{L} в|экономик\p{L}*|граждан\p{L}*|рынк\p{L}*|поддержк\p{L}|законодательств\p{L}*|территории|between|territor\p{L}+ of|borders? of|markets? of) (?:the )?$/u

const comes =
  /^ (?:\p{L}+ ){0,2}?(?:приня|прим|участв|направ|присоедин|подключ|представ|подтверд|прибы|присл|took part|will|have|are|sent|joined|participated|attended)/u

/**
 * «парламентарии из Азербайджана, Беларуси, Кыргызстана …», «Experts from Armenia, Belarus, Kazakhstan have confirmed …»:
 * three states in a row are those of the people who came, whatever these are called; two are, where they are the subject.
 */
export function enumeratedStates(
  page: Page,
  { sentences, lead }: Segment,
  states: readonly StateMention[],
): StateMention[] {
  const groups: StateMention[][] = []
  for (const { span } of sentences) {
    if (isBackground(page.lower.slice(...span))) continue
    let group: StateMention[] = []
    for (const state of states.filter((each) => isWithin(each.span, span))) {
      const before = group.at(-1)
      if (before && joint.test(page.lower.slice(before.span[1], state.span[0]))) group.push(state)
      else {
        group = [state]
        groups.push(group)
      }
    }
  }
  return groups.filter((group) => isOfParticipants(page, group, lead?.span ?? [0, 0])).flat()
}

function isOfParticipants({ lower, normalised }: Page, group: readonly StateMention[], lead: Span): boolean {
  const [first, last] = [group[0], group.at(-1)]
  if (!first || !last || group.length < 2) return false
  const before = lower.slice(Math.max(0, first.span[0] - 60), first.span[0])
  if (isOfSomethingElse.test(before) || isQuoted(normalised, first.span[0])) return false
  const isSubject =
    comes.test(lower.slice(last.span[1], last.span[1] + 40)) &&
    (first.cases.length === 0 || first.cases.includes('nom') || / из $/.test(before))
  return (
    isSubject || (group.length > 2 && !(isWithin(first.span, lead) && /(?:^|\P{L})(?:в|во) $/u.test(before)))
  )
}

const isQuoted = (normalised: string, at: number) =>
  (normalised.slice(Math.max(0, at - 200), at).match(/"/g)?.length ?? 0) % 2 === 1
