import { expect, test } from 'vitest'
import { viewChoice } from './view-choice'

const chosen = (query: string, secure = false) =>
  viewChoice(new URL(`http://site.example/ru/view/set${query}`), 'ru', secure)

test('a choice is kept for a year, and leads back', () => {
  expect(chosen('?text=large&face=site&colours=black&from=%2Fru%2Freleases%3Fpage%3D2')).toEqual({
    location: '/ru/releases?page=2',
    cookie: 'view=t1.c2; Path=/; Max-Age=31536000; SameSite=Lax',
  })
})

test('the plain page ends the cookie', () => {
  const plain = { location: '/ru', cookie: 'view=; Path=/; Max-Age=0; SameSite=Lax' }
  expect(chosen('')).toEqual(plain)
  expect(chosen('?text=normal&face=site&colours=site&spacing=normal&images=shown')).toEqual(plain)
})

test('over https the cookie travels by https alone', () => {
  expect(chosen('?text=large', true).cookie).toBe('view=t1; Path=/; Max-Age=31536000; SameSite=Lax; Secure')
})

test('what nobody offered is not kept, and another site is not gone to', () => {
  expect(chosen('?text=huge%0d%0aX:1&colours=__proto__&from=//evil.example')).toEqual(chosen(''))
})
