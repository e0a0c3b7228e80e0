import { expect, test } from 'vitest'
import { completeHref } from '@/lib/richtext/links'

test.each([
  ['odkb-csto.org', 'https://odkb-csto.org'],
  [' кремль.рф/events?id=1 ', 'https://кремль.рф/events?id=1'],
  ['press@example.org', 'mailto:press@example.org'],
  ['http://example.org', 'http://example.org'],
  ['/ru/releases', '/ru/releases'],
  ['tel:+74950000000', 'tel:+74950000000'],
  ['javascript:alert(1)', 'javascript:alert(1)'],
  ['просто слова', 'просто слова'],
])('what is typed as %j means %j', (typed, href) => {
  expect(completeHref(typed)).toBe(href)
})
