import { expect, test } from 'vitest'
import { preferredLocale } from './preferred-locale'

test.each([
  ['en-GB,en;q=0.9,ru;q=0.8', 'en'],
  ['be;q=1, ru;q=0.9, en;q=0.5', 'ru'],
  ['en;q=0.2, ru;q=0.7', 'ru'],
  ['ru;q=0, en', 'en'],
  ['fr, de', 'ru'],
  ['', 'ru'],
  ['*', 'ru'],
  ['garbage;q=x,;;', 'ru'],
])('a browser that asks for «%s» gets %s', (header, locale) => expect(preferredLocale(header)).toBe(locale))
