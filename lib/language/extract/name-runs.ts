import type { PrintedName } from './nominative-name'
import { gapAfter, type Page } from './page'

/** A run of capitalised words, each with its hyphenated parts as one. */
export type Unit = { from: number; to: number; text: string; isInitial: boolean; isCapital: boolean }

const particles = new Set(
  'уулу кызы оглы улы гызы углы огли угли заде зода аль эль ибн бин бен фон ван де ди да дер дос ла ле'.split(
    ' ',
  ),
)
const patronymic = /(?:[оеё]вич|[оеё]вн|[^аеиоуыэюя]ич|ичн|инич|иничн)(?:а|у|ем|е|ы|ой)?$/
const patronymicEnd =
  /(?:[ое]вич(?:а|у|ем|е)?|[ое]вн(?:а|ы|е|у|ой)|ильич(?:а|у|ем|е|ом)?|кузьмич(?:а|у|е|ом)?|ничн(?:а|ы|е|у|ой))$/

/** The units of names from this atom on, as long as nothing but a space, a hyphen or an initial's stop is between. */
export function unitsFrom(page: Page, from: number, isTaken: (i: number) => boolean): Unit[] {
  const units: Unit[] = []
  let i = from
  while (i < page.atoms.length) {
    const atom = page.atoms[i]
    if (!atom || atom.isNumber || isTaken(i)) break
    const isParticle = particles.has(atom.lower)
    if (!atom.isCapital && !(isParticle && units.length > 0)) break
    if (
      atom.text.length > 1 &&
      atom.text === atom.text.toUpperCase() &&
      atom.text !== atom.lower &&
      !isShouted(page)
    )
      break
    let to = i + 1
    while (gapAfter(page, to - 1) === '-' && page.atoms[to] && !isTaken(to)) to += 1
    const gap = gapAfter(page, to - 1)
    const isInitial = atom.text.length === 1 && to === i + 1 && gap.startsWith('.')
    units.push({
      from: i,
      to,
      text: page.text.slice(atom.start, page.atoms[to - 1]?.end).replaceAll('\u00ad', ''),
      isInitial,
      isCapital: atom.isCapital,
    })
    i = to
    if (!(isInitial ? /^\. ?$/ : /^ {1,2}$/).test(gap)) break
  }
  while (
    units.length > 0 &&
    !units.at(-1)?.isCapital &&
    !['уулу', 'кызы', 'оглы', 'улы', 'гызы', 'углы', 'огли', 'угли', 'заде', 'зода'].includes(
      units.at(-1)?.text ?? '',
    )
  )
    units.pop()
  return units
}

const isShouted = ({ normalised }: Page) => !/\p{Ll}/u.test(normalised)

export const isPatronymic = (text: string) => {
  const word = text.toLowerCase()
  return patronymicEnd.test(word) && (patronymic.test(word) || word.length > 5)
}

export type NameRun = { from: number; to: number; name: PrintedName }

/** In which ways the last words of a run are a name; the first is the likeliest. */
export function readRun(units: readonly Unit[]): NameRun[] {
  const initials = units.flatMap(({ isInitial }, i) => (isInitial ? [i] : []))
  const [firstInitial] = initials
  if (firstInitial !== undefined) return withInitials(units, firstInitial, initials.at(-1) ?? firstInitial)
  const at = units.findIndex(({ text }, i) => i > 0 && isPatronymic(text))
  if (at > 0 && (at > 1 || units.length > 2)) return withPatronymic(units, at)
  const turkic = units.findIndex(({ text }) => /^(?:уулу|кызы|оглы|улы|гызы|углы|огли|угли)$/.test(text))
  if (turkic > 0) return withTurkic(units, turkic)
  const made: NameRun[] = []
  for (const size of units.length === 3 ? [3, 2] : [2]) {
    if (units.length >= size) made.push(...plainRuns(units.slice(-size)))
  }
  return made
}

const text = (units: readonly Unit[]) => units.map((unit) => unit.text).join(' ')
const edges = (units: readonly Unit[]) => ({ from: units[0]?.from ?? 0, to: units.at(-1)?.to ?? 0 })

function withInitials(units: readonly Unit[], first: number, last: number): NameRun[] {
  const letters = units
    .slice(first, last + 1)
    .map((unit) => `${unit.text}.`)
    .join('')
  const base = { given: null, patronymic: null, initials: letters }
  const after = units.slice(last + 1, last + 2)
  if (after.length && first <= 1) {
    return [
      {
        ...edges(units.slice(first, last + 2)),
        name: { ...base, family: text(after), isFamilyFirst: false },
      },
    ]
  }
  const before = units.slice(first - 1, first)
  if (!before.length)
    return after.length
      ? [
          {
            ...edges(units.slice(first, last + 2)),
            name: { ...base, family: text(after), isFamilyFirst: false },
          },
        ]
      : []
  return [
    {
      ...edges(units.slice(first - 1, last + 1)),
      name: { ...base, family: text(before), isFamilyFirst: true },
    },
  ]
}

function withPatronymic(units: readonly Unit[], at: number): NameRun[] {
  const given = units[at - 1]?.text ?? ''
  const patronymicText = units[at]?.text ?? ''
  const base = { given, patronymic: patronymicText, initials: null }
  const after = units[at + 1]
  if (after)
    return [
      { ...edges(units.slice(at - 1, at + 2)), name: { ...base, family: after.text, isFamilyFirst: false } },
    ]
  const before = units[at - 2]
  return before
    ? [{ ...edges(units.slice(at - 2, at + 1)), name: { ...base, family: before.text, isFamilyFirst: true } }]
    : []
}

/** «Асанбек уулу Тилек», «Айжан Жолдош кызы»; «Ильхам Гейдар оглы Алиев» has a patronymic of that kind. */
function withTurkic(units: readonly Unit[], at: number): NameRun[] {
  const pair = text(units.slice(at - 1, at + 1))
  const before = units[at - 2]
  const after = units[at + 1]
  const base = { patronymic: null, initials: null }
  if (before && after) {
    const name = {
      given: before.text,
      patronymic: pair,
      family: after.text,
      initials: null,
      isFamilyFirst: false,
    }
    return [{ ...edges(units.slice(at - 2, at + 2)), name }]
  }
  if (before)
    return [
      {
        ...edges(units.slice(at - 2, at + 1)),
        name: { ...base, given: before.text, family: pair, isFamilyFirst: false },
      },
    ]
  return after
    ? [
        {
          ...edges(units.slice(at - 1, at + 2)),
          name: { ...base, given: after.text, family: pair, isFamilyFirst: true },
        },
      ]
    : []
}

function plainRuns(units: readonly Unit[]): NameRun[] {
  const base = { patronymic: null, initials: null }
  const [first] = units
  const given = { ...base, given: first?.text ?? '', family: text(units.slice(1)), isFamilyFirst: false }
  const family = { ...base, given: text(units.slice(1)), family: first?.text ?? '', isFamilyFirst: true }
  return [
    { ...edges(units), name: given },
    { ...edges(units), name: family },
  ]
}
