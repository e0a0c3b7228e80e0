import { cases as allCases, type Case } from '../russian/forms'
import { givenFormsOf } from '../russian/given-forms'
import { stateNamed, stateOfAdjective } from '../russian/state-aliases'
import { genderOfGiven } from './given-names'
import type { Span } from './layout'
import { type NameRun, readRun, unitsFrom } from './name-runs'
import { inPrintedOrder, type NominativeName, nominativeNames } from './nominative-name'
import { normalise } from './normalise'
import { gapAfter, type Page } from './page'
import type { PersonMention } from './people-mentions'
import { type PostPhrase, postAfter, postBefore } from './posts'

type Hypothesis = { run: NameRun; name: NominativeName; post: PostPhrase | null; inCase: Case; score: number }

/**
 * A person whom the directory does not know, at a run of capitalised words: by the post before or after it, the case
 * of that post, and the nominative from which the generator makes the words of the text (analysis by synthesis).
 */
export function unknownPerson(
  page: Page,
  at: number,
  limits: readonly [from: number, to: number],
  isTaken: (i: number) => boolean,
): PersonMention | undefined {
  const units = unitsFrom(page, at, isTaken)
  if (units.length < 2 || isHonoured(page, at)) return undefined
  const best = readRun(units)
    .flatMap((run, i) => hypotheses(page, run, limits, i))
    .sort((a, b) => b.score - a.score)[0]
  if (!best) return undefined
  const span: Span = [page.atoms[best.run.from]?.start ?? 0, page.atoms[best.run.to - 1]?.end ?? 0]
  return {
    from: best.run.from,
    to: best.run.to,
    span: best.name.initials && best.name.isFamilyFirst ? [span[0], span[1] + 1] : span,
    name: inPrintedOrder(best.name),
    person: null,
    others: [],
    cases: [best.inCase],
    gender: best.name.gender,
    post: best.post,
    isFamilyAlone: false,
  }
}

function hypotheses(
  page: Page,
  run: NameRun,
  [from, to]: readonly [number, number],
  rank: number,
): Hypothesis[] {
  const before = postBefore(page, from, run.from, allCases)
  const made = before.flatMap((post) => inCase(run, post, post.inCase, (post.isVerified ? 3 : 0) - rank))
  if (made.length) return made
  const wanted = caseBefore(page, run.from, from)
  const after = postAfter(page, run.to, to, ['nom', wanted])
  if (after)
    return inCase(run, after, wanted === after.inCase || wanted !== 'nom' ? wanted : after.inCase, 1 - rank)
  const tried = wanted === 'nom' ? casesOfGiven(run.name.given) : [wanted]
  return tried
    .flatMap((each) => inCase(run, null, each, -rank))
    .filter(({ name }) => isLikely(name) || isPointedAt(page, run))
}

function inCase(run: NameRun, post: PostPhrase | null, inOneCase: Case, bonus: number): Hypothesis[] {
  const [name] = nominativeNames(run.name, inOneCase)
  return name ? [{ run, name, post, inCase: inOneCase, score: name.score + bonus + (post ? 2 : 0) }] : []
}

/** «министров … – Сергея Лаврентьева и …»: a common given name says in which case it stands. */
function casesOfGiven(given: string | null): readonly Case[] {
  const found =
    given === null ? [] : givenFormsOf(normalise(given).toLowerCase()).flatMap(({ cases }) => cases)
  return found.length === 0 || found.includes('nom') ? ['nom'] : [...new Set(found)]
}

/** «Институт имени Д. И. Ивановского» names nobody who is there. */
function isHonoured({ atoms }: Page, at: number): boolean {
  let k = at - 1
  while (k >= 0 && atoms[k]?.isCapital && (atoms[k]?.text.length ?? 0) === 1) k -= 1
  return atoms[k]?.lower === 'имени'
}

/** «Муид Хан (Пакистан)», «пакистанскую – Муид Хан»: whose name it is stands beside it. */
function isPointedAt(page: Page, { from, to }: NameRun): boolean {
  const after = page.normalised.slice(page.atoms[to - 1]?.end, (page.atoms[to - 1]?.end ?? 0) + 60)
  const inBrackets = /^ \(([^()]+)\)/.exec(after)?.[1]
  if (inBrackets && stateNamed(inBrackets)) return true
  return (
    / [–-] $/.test(gapAfter(page, from - 1)) &&
    stateOfAdjective(page.atoms[from - 1]?.lower ?? '') !== undefined
  )
}

/** Without a post only what is a name beyond doubt is one. */
const isLikely = ({ given, patronymic, initials }: NominativeName) =>
  initials !== null || patronymic !== null || (given !== null && genderOfGiven(given) !== undefined)

/** The case that the words before a bare name want. */
function caseBefore(page: Page, name: number, limit: number): Case {
  const word = name > limit && /^ *$/.test(gapAfter(page, name - 1)) ? page.atoms[name - 1]?.lower : undefined
  if (word === undefined) return 'nom'
  if (
    /^(?:председательством|сопредседательством|руководством|участием|от|у|для|доклад|выступление|приглашению|присутствии|полномочия|кандидатуру)$/.test(
      word,
    )
  )
    return 'gen'
  if (/^(?:с|со|перед|между)$/.test(word)) return 'ins'
  return /^(?:к|по)$/.test(word) ? 'dat' : 'nom'
}
