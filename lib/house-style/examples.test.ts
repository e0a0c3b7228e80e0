import { expect, test } from 'vitest'
import { houseStyle } from '@/lib/language/house-style'
import { examplesOf } from './examples'
import { settings } from './usage'

const examples = examplesOf(houseStyle.parse({}))

/** Where a house says nothing, there is nothing to show; and nobody is named twice in these meetings. */
const silent = ['absentStates.never', 'initials.spaced', 'initials.joined']

test.each(settings.map(({ key }) => key))('every choice of %s shows a sentence of its own', (key) => {
  const shown = Object.entries(examples[key] ?? {})
  expect(shown.filter(([, sentence]) => sentence === '').map(([value]) => `${key}.${value}`)).toEqual(
    silent.filter((choice) => choice.startsWith(`${key}.`)),
  )
  if (key !== 'initials') expect(new Set(shown.map(([, sentence]) => sentence)).size).toBeGreaterThan(1)
})

test('an example is in the usage of the house in everything else', () => {
  const own = examplesOf(houseStyle.parse({ numbers: 'words', verb: 'passed' }))
  expect(own.title?.verb).toContain('прошло двадцать второе заседание')
})
