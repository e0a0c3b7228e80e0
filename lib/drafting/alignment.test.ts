import fc from 'fast-check'
import { expect, test } from 'vitest'
import { draft } from '@/lib/language/draft/draft'
import type { Text } from '@/lib/language/draft/text'
import { generatedRecord } from '@/lib/language/testing/records'
import { alignment, alike, asDrafted } from './alignment'
import type { WrittenLine } from './written'

const seeds = fc.integer({ min: 0, max: 400 })

function drafted(seed: number): Text {
  const { record, style } = generatedRecord(seed)
  const { ru } = draft(record, style)
  if (!ru) throw new Error('No Russian draft')
  return ru
}

const spansOf = ({ title, lead, paragraphs }: Text) => [...title, ...lead, ...paragraphs.flat()]
const plain = (spans: readonly { text: string }[]) => spans.map(({ text }) => text).join('')

const asWritten = ({ title, lead, paragraphs }: Text): WrittenLine[] => [
  { field: 'title', block: null, text: plain(title) },
  { field: 'lead', block: null, text: plain(lead) },
  ...paragraphs.map(
    (line, index): WrittenLine => ({
      field: 'body',
      block: `block${index}`,
      text: plain(line),
    }),
  ),
]

/** Something that an author does: types words anywhere, cuts a stretch, breaks or joins or moves lines. */
const edit = fc.record({
  what: fc.constantFrom('type', 'cut', 'break', 'join', 'move'),
  line: fc.nat(),
  at: fc.nat(),
  length: fc.nat({ max: 60 }),
  words: fc.constantFrom('слова автора', ' и ', 'Москве', '22', ' ', '. ', 'в ', '😀', '–'),
})
type Edit = { what: string; line: number; at: number; length: number; words: string }

function edited(lines: WrittenLine[], { what, line, at, length, words }: Edit): WrittenLine[] {
  const index = line % lines.length
  const before = lines[index]
  if (!before) return lines
  const offset = at % (before.text.length + 1)
  const [head, tail] = [before.text.slice(0, offset), before.text.slice(offset)]
  if (what === 'type') return lines.with(index, { ...before, text: head + words + tail })
  if (what === 'cut') return lines.with(index, { ...before, text: head + tail.slice(length) })
  if (index < 2) return lines
  if (what === 'break')
    return lines.toSpliced(index, 1, { ...before, text: head }, { ...before, block: `new${at}`, text: tail })
  const next = lines[index + 1]
  if (what === 'join' && next)
    return lines.toSpliced(index, 2, { ...before, text: `${before.text} ${next.text}` })
  return [...lines.toSpliced(index, 1), before]
}

test('a draft that nobody has touched is the engine’s to the last letter', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const text = drafted(seed)
      const written = asWritten(text)
      const untouched = alignment(text, written)
      expect(untouched.map(({ span }) => span)).toEqual(spansOf(text))
      expect(asDrafted(written, untouched)).toEqual([text.title, text.lead, ...text.paragraphs])
    }),
  )
})

test('whatever an author does, no word is lost or moved, and a span stands where it says', () => {
  fc.assert(
    fc.property(seeds, fc.array(edit, { minLength: 1, maxLength: 12 }), (seed, edits) => {
      const text = drafted(seed)
      const written = edits.reduce(edited, asWritten(text))
      const untouched = alignment(text, written)
      expect(asDrafted(written, untouched).map(plain)).toEqual(written.map((line) => line.text))
      for (const { span, line, start, end } of untouched)
        expect(alike(written[line]?.text.slice(start, end) ?? '')).toBe(alike(span.text))
      const ids = untouched.map(({ span }) => span.id)
      expect(new Set(ids).size).toBe(ids.length)
    }),
    { numRuns: 300 },
  )
})

test('words typed into one span leave the others to the engine', () => {
  fc.assert(
    fc.property(seeds, fc.nat(), (seed, nth) => {
      const text = drafted(seed)
      const spans = text.lead.filter((span) => /\p{L}{3}/u.test(span.text))
      const changed = spans[nth % spans.length]
      if (!changed) return
      const lead = text.lead.map((span) =>
        span.id === changed.id ? { ...span, text: span.text.replace(/\p{L}{3}/u, '$&ЩЩ') } : span,
      )
      const untouched = new Set(alignment(text, asWritten({ ...text, lead })).map(({ span }) => span.id))
      expect(untouched.has(changed.id)).toBe(false)
      const others = text.lead.filter(
        ({ id, text: words }) => id !== changed.id && /\p{L}+\s\p{L}+/u.test(words),
      )
      for (const { id } of others) expect(untouched.has(id)).toBe(true)
    }),
  )
})

test('spaces, dashes, quotation marks and ё of another kind are a proof-reader’s', () => {
  const text = drafted(3)
  const written = asWritten(text).map((line) => ({
    ...line,
    text: line.text.replaceAll('\u00a0', ' ').replaceAll('–', '—').replaceAll('ё', 'е'),
  }))
  expect(alignment(text, written)).toHaveLength(spansOf(text).length)
})

test('a paragraph that is broken in two keeps its sources on both sides', () => {
  const text = drafted(5)
  const lines = asWritten(text)
  const at = lines[1]?.text.indexOf(' ') ?? 0
  const broken = [
    ...lines.slice(0, 1),
    { field: 'lead' as const, block: null, text: lines[1]?.text.slice(0, at) ?? '' },
    { field: 'body' as const, block: 'new', text: lines[1]?.text.slice(at + 1) ?? '' },
    ...lines.slice(2),
  ]
  const lost = spansOf(text).length - alignment(text, broken).length
  expect(lost).toBeLessThanOrEqual(2)
})

test('two texts of ten thousand characters that differ everywhere are compared without growing tables', () => {
  const word = (n: number) => `слово${n % 700}`
  const line = (from: number) => Array.from({ length: 1400 }, (_, n) => word(from + n * 7)).join(' ')
  const text: Text = { title: [], lead: [{ id: 'lead/a', text: line(0) }], paragraphs: [] }
  const other: WrittenLine[] = [
    { field: 'title', block: null, text: '' },
    { field: 'lead', block: null, text: line(3) },
  ]
  expect(alignment(text, other)).toEqual([])
})
