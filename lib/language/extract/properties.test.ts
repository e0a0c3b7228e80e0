import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extractDirectory } from '../testing/extract-directory'
import { russianSessions } from '../testing/extract-ru-1'
import { russianBilateral, russianLayouts } from '../testing/extract-ru-2'
import { readText } from './extract'
import { normalise } from './normalise'

const texts = [...russianSessions, ...russianBilateral, ...russianLayouts].map(({ text }) => text)
const pieces = texts.flatMap((text) => text.split(/(?<=[\s,.])/))
/** Releases torn into words and put together anyhow, among any other signs. */
const torn = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 })
  .map((parts) => parts.join(''))

test('normalising changes no length', () => {
  fc.assert(
    fc.property(
      fc.oneof(torn, fc.string({ unit: 'binary' })),
      (text) => normalise(text).length === text.length,
    ),
  )
})

test('any string at all is read without an error, and every span lies inside it', () => {
  fc.assert(
    fc.property(torn, fc.constantFrom('ru' as const, 'en' as const), (text, language) => {
      const { events, unplaced } = readText({ text, language, publishedAt: '2024-05-05' }, extractDirectory)
      const spans = [
        ...unplaced.map(({ span }) => span),
        ...events.flatMap((event) => [
          event.span,
          ...event.people.flatMap(({ span, postSpan }) => (postSpan ? [span, postSpan] : [span])),
          ...[event.date, event.city, event.kind, event.chair, event.next].flatMap(
            (field) => field?.spans ?? [],
          ),
          ...[
            ...event.states,
            ...event.sessions,
            ...event.documents,
            ...event.organizations,
            ...event.agenda,
          ].flatMap(({ spans: own }) => own),
        ]),
      ]
      for (const [start, end] of spans) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThanOrEqual(start)
        expect(end).toBeLessThanOrEqual(text.length)
      }
    }),
    { numRuns: 150 },
  )
})

test('the span of a person is the name as it stands in the text', () => {
  for (const text of texts) {
    for (const { people } of readText({ text, language: 'ru' }, extractDirectory).events) {
      for (const { span, name } of people) {
        const printed = text.slice(...span)
        expect(printed).toMatch(/^\p{Lu}[\p{L}\s.ё-]*$/u)
        const words = printed.split(/[\s.]+/).map((word) => word.slice(0, 1))
        expect(words.some((letter) => name.includes(letter))).toBe(true)
      }
    }
  }
})
