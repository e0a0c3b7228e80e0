import { beforeAll, expect, test } from 'vitest'
import { loadSpelling, type Spelling } from '../spelling'

let spelling: Spelling
beforeAll(async () => {
  spelling = await loadSpelling()
})

test.each(
  `organisation organization colour centre programme peacekeepers videoconference biosafety counter-terrorism
  Kyrgyz Tashkent country's states’ interparliamentary multilateral harmonization`.split(/\s+/),
)('%s is spelt right', (word) => {
  expect(spelling.knows(word)).toBe(true)
})

test.each([
  ['recieved', 'received'],
  ['goverment', 'government'],
  ['seperate', 'separate'],
])('%s is not, and %s is offered for it', (word, right) => {
  expect(spelling.knows(word)).toBe(false)
  expect(spelling.suggest(word)).toContain(right)
})
