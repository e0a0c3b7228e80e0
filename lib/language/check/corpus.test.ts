import { expect, test } from 'vitest'
import { loadSpelling } from '@/lib/language/spelling'
import { cleanSentences, isFound, type Planted, plantedErrors } from '@/lib/language/testing/check-corpus'
import { checkDirectory } from '@/lib/language/testing/check-directory'
import { withFix, withFixes } from '../testing/with-fixes'
import { check } from './check'
import type { CheckedLanguage } from './finding'

const context = { directory: checkDirectory, spelling: await loadSpelling() }
const findings = (text: string, language: CheckedLanguage) =>
  check({ text, language, date: '2026-11-24' }, context)

const missed = (errors: readonly Planted[]) =>
  errors
    .filter((each) => !isFound(each, findings(each.text, each.language)))
    .map(({ rule, text }) => `${rule}: ${text}`)

test('every error of the planted corpus is found', () => {
  expect(missed(plantedErrors.own)).toEqual([])
  expect(plantedErrors.own.length).toBeGreaterThanOrEqual(490)
})

test('so is every error of those held out', () => {
  expect(missed(plantedErrors.heldOut)).toEqual([])
  expect(plantedErrors.heldOut.length).toBeGreaterThanOrEqual(120)
})

test('errors in running prose are found but for a few', () => {
  expect(missed(plantedErrors.prose).length).toBeLessThanOrEqual(2)
  expect(plantedErrors.prose.length).toBeGreaterThanOrEqual(140)
})

test.each(['ru', 'en'] as const)('nothing is said of right sentences in %s', (language) => {
  const sentences = [
    ...cleanSentences.own[language],
    ...cleanSentences.heldOut[language],
    ...cleanSentences.prose[language],
  ]
  const alarms = sentences.flatMap((text) =>
    findings(text, language).map(({ rule, text: found }) => `${rule} [${found}] ${text}`),
  )
  expect(alarms).toEqual([])
})

const all = [...plantedErrors.own, ...plantedErrors.heldOut, ...plantedErrors.prose]

test('a suggestion that is taken removes its finding', () => {
  const staying = all.flatMap(({ text, language }) =>
    findings(text, language)
      .filter((found) => found.suggestion !== null)
      .filter((found) => {
        const end = found.start + (found.suggestion ?? '').length
        return findings(withFix(text, found), language).some(
          (again) => again.rule === found.rule && again.start < end && again.end > found.start,
        )
      })
      .map(({ rule, text: found, suggestion }) => `${rule} [${found}] [${suggestion}] ${text}`),
  )
  expect(staying).toEqual([])
})

test('taking every suggestion comes to an end', () => {
  const endless = all.filter(({ text, language }) => {
    let fixed = text
    for (let round = 0; round < 6; round++) fixed = withFixes(fixed, findings(fixed, language))
    return findings(fixed, language).some(({ suggestion }) => suggestion !== null)
  })
  expect(endless.map(({ text }) => text)).toEqual([])
})
