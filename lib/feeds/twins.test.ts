import { expect, test } from 'vitest'
import { followAddress, isNarrowedAddress, twinsOf } from './twins'

test('a narrowed list has its twins, narrowed as it is, whatever page of it is shown', () => {
  expect(twinsOf('/ru/releases?kind=news&year=2026&page=3').map(({ href }) => href)).toEqual([
    '/ru/releases.rss?kind=news&year=2026',
    '/ru/releases.atom?kind=news&year=2026',
    '/ru/releases.json?kind=news&year=2026',
    '/ru/releases.ninjs?kind=news&year=2026',
  ])
})

test('meetings have a calendar too', () => {
  expect(twinsOf('/en/meetings').at(-1)).toEqual({
    format: 'ics',
    href: '/en/meetings.ics',
    type: 'text/calendar',
  })
})

test.each(['/ru', '/ru/releases/slug', '/ru/toString', '/ru/people'])(
  '%s is no list that is followed',
  (address) => {
    expect(twinsOf(address)).toEqual([])
    expect(followAddress(address)).toBeUndefined()
  },
)

test('the form of the subscription gets the list and its filters', () => {
  expect(followAddress('/ru/meetings?body=council&month=3&year=2026&page=2')).toBe(
    '/ru/follow?list=meetings&body=council&year=2026&month=3',
  )
  expect(followAddress('/en/releases')).toBe('/en/follow?list=releases')
  expect(followAddress('/en/corrections')).toBeUndefined()
})

test('a page of the whole list is not narrowed', () => {
  expect(isNarrowedAddress('/ru/releases?page=2')).toBe(false)
  expect(isNarrowedAddress('/ru/releases?state=kz')).toBe(true)
})
