import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  everyView,
  parseView,
  plainView,
  viewAttributes,
  viewChoices,
  viewKey,
  viewOf,
  viewOfCookies,
} from './view'

const keys = new Set(everyView.map(viewKey))

describe('the key of a view', () => {
  test('is one for each view, and leads back to it', () => {
    expect(everyView).toHaveLength(3 * 3 * 4 * 2 * 2)
    expect(keys.size).toBe(everyView.length)
    for (const view of everyView) expect(parseView(viewKey(view))).toEqual(view)
  })

  test('is empty for the page as everybody has it', () => {
    expect(viewKey(plainView)).toBe('')
    expect(parseView(undefined)).toEqual(plainView)
  })

  test('names what differs, in one order', () => {
    const view = viewOf((name) => ({ images: 'hidden', text: 'largest', colours: 'black' })[name as string])
    expect(viewKey(view)).toBe('t2.c2.i1')
  })

  test('is short and needs no quoting in a cookie or a header', () => {
    for (const key of keys) expect(key).toMatch(/^([a-z]\d(\.[a-z]\d)*)?$/)
    const initials = Object.keys(viewChoices).map((name) => name[0])
    expect(new Set(initials).size).toBe(initials.length)
  })

  test.each(['t3', 't0', 'c1.t1', 't1.t1', 'T1', ' t1', 't1 ', '__proto__', 'constructor', '"><script>'])(
    'is not %j, which gives the plain page',
    (value) => expect(parseView(value)).toEqual(plainView),
  )
})

describe('the cookie', () => {
  test.each([
    [undefined, ''],
    ['', ''],
    ['view=t1', 't1'],
    ['view=t1; locale=en', 't1'],
    ['locale=en; view=t2.c1', 't2.c1'],
    ['locale=en;view=t2', 't2'],
    ['preview=t2; view=t1', 't1'],
    ['preview=t2', ''],
    ['view=', ''],
    ['view=t9; view=t1', ''],
    ['view=t1.t1', ''],
    ['view="t1"', ''],
    ['VIEW=t1', ''],
  ])('of %j means %j', (header, key) => expect(viewOfCookies(header)).toBe(key))

  test('gives one of the known keys, whatever it says', () => {
    const pieces = fc.constantFrom('view=', '; ', 't1', '.c2', 'view', '=', '__proto__')
    const cookies = fc.array(fc.oneof(pieces, fc.string())).map((parts) => parts.join(''))
    fc.assert(fc.property(cookies, (header) => keys.has(viewOfCookies(header))))
  })

  test('is found among any others', () => {
    const others = fc.array(fc.constantFrom('a=b', 'preview=t1', 'locale=ru', 'views=t2'), { maxLength: 4 })
    fc.assert(
      fc.property(others, others, fc.constantFrom(...keys), (before, after, key) => {
        expect(viewOfCookies([...before, `view=${key}`, ...after].join('; '))).toBe(key)
      }),
    )
  })
})

test('whatever is sent by the form is a view', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...Object.keys(viewChoices)), fc.string()), (sent) =>
      keys.has(viewKey(viewOf((name) => sent[name]))),
    ),
  )
})

test('the page says to the stylesheet what differs, and nothing when nothing does', () => {
  expect(viewAttributes(plainView)).toEqual({})
  expect(viewAttributes(parseView('t1.s1'))).toEqual({
    'data-view': 't1.s1',
    'data-text': 'large',
    'data-spacing': 'wide',
  })
})
