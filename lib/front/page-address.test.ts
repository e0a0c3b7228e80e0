import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pageAddress } from './page-address'
import { routeOf } from './routes'

const addressOf = (asked: string) => {
  const { pathname, searchParams } = new URL(asked, 'http://newsroom')
  const route = routeOf(pathname, () => false)
  if (route.area !== 'newsroom') return route.area
  const { path, search } = pageAddress(route.locale, route.parts, searchParams)
  return path + search
}

test.each([
  ['/ru', '/ru'],
  ['/ru?utm_source=mail&_rsc=1', '/ru'],
  ['/ru/releases?year=2024&kind=news&fbclid=x', '/ru/releases?kind=news&year=2024'],
  ['/ru/releases?kind=news&year=2024', '/ru/releases?kind=news&year=2024'],
  ['/ru/releases?kind=&page=1', '/ru/releases'],
  ['/ru/releases?page=2&page=3', '/ru/releases?page=2'],
  ['/ru/releases/slug?page=2', '/ru/releases/slug'],
  ['/ru/people/igor-zubov?page=2&q=x', '/ru/people/igor-zubov?page=2'],
  ['/ru/meetings/slug/participants?page=2', '/ru/meetings/slug/participants'],
  [
    '/ru/search?q=%D1%81%D0%BE%D0%B2%D0%B5%D1%82+дел',
    '/ru/search?q=%D1%81%D0%BE%D0%B2%D0%B5%D1%82+%D0%B4%D0%B5%D0%BB',
  ],
  ['/%72u/releases', '/ru/releases'],
  ['/ru/__proto__/toString?q=1', '/ru/__proto__/toString'],
  ['/robots.txt?x=1', '/robots.txt'],
])('%s is known as %s', (asked, address) => {
  expect(addressOf(asked)).toBe(address)
})

test('the address of an address is itself', () => {
  const query = fc.array(fc.tuple(fc.constantFrom('kind', 'year', 'topic', 'page', 'q', 'utm'), fc.string()))
  fc.assert(
    fc.property(
      fc.constantFrom('/ru/releases', '/en/search', '/ru/topics/x', '/ru'),
      query,
      (path, pairs) => {
        const once = addressOf(`${path}?${new URLSearchParams(pairs)}`)
        expect(addressOf(once)).toBe(once)
      },
    ),
  )
})
