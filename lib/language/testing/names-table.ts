import { readFileSync } from 'node:fs'
import type { NameOrder } from '../record'
import { type Case, cases } from '../russian/forms'
import type { PersonToDecline } from '../russian/names'

/** A row of a table of names: the person, and in each case every form that is right, ё as е. */
export type NamedRow = { person: PersonToDecline; expected: Record<Case, string[]> }

const orders: Record<string, NameOrder> = {
  gf: 'given-family',
  gpf: 'given-patronymic-family',
  if: 'initials-family',
  fg: 'family-given',
}

/**
 * Reads a table made by hand. A part is «stem|six endings» or «|=six whole forms», or a word that never changes; «о/е»
 * are two right endings.
 */
export const readNames = (file: string): NamedRow[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map(readRow)

function readRow(line: string): NamedRow {
  const [sex, short = '', family = '', given = '', third = ''] = line.split('\t')
  const order = orders[short]
  if (!order || (sex !== 'm' && sex !== 'f')) throw new Error(`Not a row of names: ${line}`)
  const cells = {
    gf: [given, family],
    gpf: [given, third, family],
    if: [third, family],
    fg: [family, given],
  }[short]
  const right = (at: number) =>
    (cells ?? [])
      .filter(Boolean)
      .map((cell) => formsOf(cell)[at] ?? [])
      .reduce((names, words) => names.flatMap((name) => words.map((word) => `${name} ${word}`.trim())), [''])
      .map(withoutDots)
  const person = {
    family: nominative(family),
    given: nominative(given) || null,
    patronymic: short === 'if' ? null : nominative(third) || null,
    initials: short === 'if' ? third : null,
    gender: sex,
    order,
  } as const
  return {
    person,
    expected: Object.fromEntries(cases.map((of, at) => [of, right(at)])) as NamedRow['expected'],
  }
}

const nominative = (cell: string) => formsOf(cell)[0]?.[0] ?? ''

function formsOf(cell: string): string[][] {
  const [stem = '', endings] = cell.replace('?', '').split('|')
  if (endings === undefined) return cases.map(() => [stem])
  const whole = endings.startsWith('=')
  return endings
    .replace('=', '')
    .split(',')
    .map((ending) => ending.split('/').map((one) => (whole ? one : stem + one)))
}

/** «Ильёй» and «Ильей» are one form. */
export const withoutDots = (text: string) => text.replaceAll('ё', 'е').replaceAll('Ё', 'Е')
