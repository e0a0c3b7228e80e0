import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { percentile } from './percentiles'
import { atLeast, atMost, rounded } from './row'
import { rows } from './rows'
import { readSettings } from './settings'
import { printedTable, withPrinted } from './table'

const names = rows.map(({ name }) => name)

test('a percentile is a sample by nearest rank', () => {
  const samples = [15, 20, 35, 40, 50]
  expect([0.05, 0.3, 0.4, 0.5, 1].map((share) => percentile(samples, share))).toEqual([15, 20, 20, 35, 50])
  expect(percentile([3], 0.99)).toBe(3)
  expect(percentile([], 0.5)).toBeNaN()
})

test('a figure keeps three digits that count', () => {
  expect([0.0416, 9.876, 27.04, 341.5, 14000, Number.NaN].map(rounded)).toEqual([
    '0.04',
    '9.88',
    '27.0',
    '342',
    '14,000',
    '–',
  ])
})

test('a limit is reached at its very value, and missed with a word about by how much', () => {
  expect([atMost(15, 15), atLeast(0.6, 0.6)]).toEqual([{ reached: true }, { reached: true }])
  expect(atMost(30, 20)).toEqual({ reached: false, note: '1.50 × the limit' })
  expect(atLeast(0.3, 0.6)).toEqual({ reached: false, note: '0.50 × of what it must' })
})

test('the table says of each line what is so, and puts itself in the place a document has for it', () => {
  const line = { row: 'front', what: 'article', must: '≥ 0.6 ×', measured: '0.7 ×' }
  const table = printedTable([
    { ...line, reached: true },
    { ...line, reached: false, note: 'half of it' },
    { ...line, note: 'nginx is not installed' },
  ])
  expect(table.split('\n').map((each) => each.split('|').at(-2)?.trim())).toEqual([
    'verdict',
    '---',
    'reached',
    '**not reached**: half of it',
    'nginx is not installed',
  ])
  const document =
    'a\n<!-- printed: bench -->\nold\n<!-- end -->\n<!-- printed: other -->\nkept\n<!-- end -->\n'
  expect(withPrinted(document, 'bench', 'new')).toBe(document.replace('\nold\n', '\n\nnew\n\n'))
})

test('rows are asked for by name, and a name that there is not is refused', () => {
  expect(readSettings(['--only', 'weight,front'], names).rows).toEqual(['front', 'weight'])
  expect(readSettings([], names).rows).toEqual(names.filter((name) => name !== 'lighthouse'))
  expect(readSettings(['--with', 'lighthouse'], names).rows).toEqual(names)
  expect(() => readSettings(['--only', 'speed'], names)).toThrow('There is no row "speed"')
  expect(() => readSettings(['--releases', 'many'], names)).toThrow('it must be a whole number')
  expect(() => readSettings(['--fast'], names)).toThrow('--fast')
})

test('the document names every row, with its work and what it must reach', () => {
  const document = readFileSync('docs/performance.md', 'utf8')
  const [, listed = ''] = document.split('<!-- rows -->')
  const told = listed
    .split('<!-- end -->')[0]
    ?.split('\n')
    .filter((line) => line.startsWith('| `'))
  expect(told).toEqual(rows.map(({ name, work, must }) => `| \`${name}\` | ${work} | ${must} |`))
})
