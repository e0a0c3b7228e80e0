import fc from 'fast-check'
import type { Line, Part, Span } from '@/lib/richtext/document'

const word = fc.stringMatching(/^[а-яёa-z0-9 .,«»–]{1,12}$/)
const href = fc.constantFrom('https://example.org/a', '/ru/releases', 'mailto:press@example.org', 'tel:+7495')

const span: fc.Arbitrary<Span> = fc.oneof(
  word,
  fc.record({ b: word }),
  fc.record({ i: word }),
  fc.record({ a: word, href }),
)
const line: fc.Arbitrary<Line> = fc.oneof(word, fc.array(span, { maxLength: 4 }))
const list = fc.array(line, { minLength: 1, maxLength: 4 })
const table = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(line, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )

/** Any document in its short form, for property tests. */
export const parts: fc.Arbitrary<Part[]> = fc.array(
  fc.oneof(
    fc.record({ p: line }),
    fc.record({ h2: line }),
    fc.record({ h3: line }),
    fc.record({ ul: list }),
    fc.record({ ol: list, start: fc.integer({ min: 0, max: 99 }) }),
    fc.record({ quote: line }),
    fc.record({ table, head: fc.boolean() }),
    fc.constant('rule' as const),
  ),
  { maxLength: 6 },
)
