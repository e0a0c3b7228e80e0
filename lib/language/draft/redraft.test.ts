import fc from 'fast-check'
import { expect, test } from 'vitest'
import { generatedRecord } from '../testing/records'
import { draft } from './draft'
import { redraft } from './redraft'
import { plain, type Span, type Text } from './text'

const seeds = fc.integer({ min: 0, max: 400 })

function russian(
  seed: number,
  change: (record: ReturnType<typeof generatedRecord>['record']) => object = () => ({}),
): Text {
  const { record, style } = generatedRecord(seed)
  const { ru } = draft({ ...record, ...change(record) }, style)
  if (!ru) throw new Error('No Russian draft')
  return ru
}

const moved = () => ({
  startsOn: '2031-05-17',
  endsOn: '',
  next: { startsOn: '', place: { ru: 'Минск', en: 'Minsk' } },
})

/** The author adds words of his own after the span with this number. */
function withWords(text: Text, at: number): Text {
  const words: Span = { id: '', text: ' (слова автора)' }
  const lead = text.lead.toSpliced((at % text.lead.length) + 1, 0, words)
  return { ...text, lead }
}

test('a draft that nobody has touched becomes the new draft', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const [before, after] = [russian(seed), russian(seed, moved)]
      expect(plain(redraft(before, before, after).text)).toEqual(plain(after))
    }),
  )
})

test('where the record has not changed, the author’s text stays as it is', () => {
  fc.assert(
    fc.property(seeds, fc.nat(20), (seed, at) => {
      const before = russian(seed)
      const now = withWords(before, at)
      expect(redraft(before, now, before).text).toEqual(now)
    }),
  )
})

test('the author’s words survive, and the untouched date beside them is the new one', () => {
  fc.assert(
    fc.property(seeds, fc.nat(20), (seed, at) => {
      const before = russian(seed)
      const after = russian(seed, moved)
      const { lead } = plain(redraft(before, withWords(before, at), after).text)
      expect(lead).toContain('(слова автора)')
      expect(lead).toContain('17\u00a0мая')
    }),
  )
})

test('a sentence that the author deleted stays deleted', () => {
  const before = russian(0)
  const now = { ...before, paragraphs: before.paragraphs.slice(1) }
  expect(plain(redraft(before, now, russian(0, moved)).text).paragraphs).not.toContain(
    plain(before).paragraphs[0],
  )
})

test('a paragraph that the record has gained comes in its place', () => {
  const before = russian(0, () => ({ agenda: [] }))
  const now = withWords(before, 1)
  const after = russian(0)
  expect(plain(redraft(before, now, after).text).paragraphs).toEqual(plain(after).paragraphs)
})

test('what the changed record no longer bears out is named, not changed', () => {
  const before = russian(0)
  const after = russian(0, () => ({ chair: null }))
  const { kept } = redraft(before, withWords(before, 2), after)
  expect(kept.map(({ from }) => from?.entity)).toContain('person')
})
