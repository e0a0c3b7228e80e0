import fc from 'fast-check'
import { expect, test } from 'vitest'
import { litLines, litPieces, marks, type Place } from './lit-text'

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.constantFrom('Заседание', ' ', '\n', '\n\n', '\r\n', 'XXII', '–', '𝔐'), { maxLength: 40 })
    .map((parts) => parts.join('')),
)
const place: fc.Arbitrary<Place> = fc.record({
  field: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  name: fc.constantFrom('Дата', 'Место', 'Участник'),
  mark: fc.constantFrom(...marks),
  span: fc.tuple(fc.integer({ min: -5, max: 220 }), fc.integer({ min: -5, max: 220 })),
})
const places = fc.array(place, { maxLength: 30 })

test('whatever the places are, the pieces are the text', () => {
  fc.assert(
    fc.property(text, places, (given, around) => {
      const pieces = litPieces(given, around)
      expect(pieces.map((piece) => piece.text).join('')).toBe(given)
      for (const piece of pieces) expect(given.startsWith(piece.text, piece.start)).toBe(true)
    }),
  )
})

test('the lines joined by line breaks are the text, and each piece says where it stands', () => {
  fc.assert(
    fc.property(text, places, (given, around) => {
      const lines = litLines(given, around)
      expect(lines.map(({ pieces }) => pieces.map((piece) => piece.text).join('')).join('\n')).toBe(given)
      for (const piece of lines.flatMap((line) => line.pieces)) {
        expect(given.startsWith(piece.text, piece.start)).toBe(true)
      }
    }),
  )
})

test('a piece belongs to exactly the fields whose places it lies in', () => {
  fc.assert(
    fc.property(text, places, (given, around) => {
      for (const piece of litPieces(given, around)) {
        const end = piece.start + piece.text.length
        const over = around.filter(({ span }) => span[0] < end && span[1] > piece.start && span[0] < span[1])
        expect([...piece.fields].sort()).toEqual([...new Set(over.map(({ field }) => field))].sort())
        expect(piece.mark === null).toBe(over.length === 0)
      }
    }),
  )
})

test('of places within one another the narrowest answers', () => {
  const given = 'под председательством министра А.Б. Орлова'
  const pieces = litPieces(given, [
    { field: 'chair', name: 'Председатель', mark: 'who', span: [4, given.length] },
    { field: 'person', name: 'Участник', mark: 'party', span: [31, given.length] },
  ])
  expect(pieces.map(({ text: said, fields }) => [said, fields])).toEqual([
    ['под ', []],
    ['председательством министра ', ['chair']],
    ['А.Б. Орлова', ['person', 'chair']],
  ])
  expect(pieces.map(({ begins }) => begins)).toEqual([false, true, true])
})

test('two hundred thousand characters with three thousand places are cut at once', () => {
  const given = 'Секретариат '.repeat(17_000)
  const many = Array.from({ length: 3000 }, (_, index): Place => {
    return { field: `f${index}`, name: 'Участник', mark: 'who', span: [index * 60, index * 60 + 90] }
  })
  const lines = litLines(given, many)
  expect(lines[0]?.pieces.length).toBeGreaterThan(3000)
})
