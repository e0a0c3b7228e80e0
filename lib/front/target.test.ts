import { expect, test } from 'vitest'
import { targetOf } from './target'

test.each([
  ['/ru/releases?page=2', '/ru/releases', '?page=2'],
  ['/', '/', ''],
  ['http://press.example/ru', '/ru', ''],
  ['http://evil.example', '/', ''],
  ['//evil.example/ru', '/evil.example/ru', ''],
  ['/ru//releases', '/ru/releases', ''],
  ['/ru/../desk', '/desk', ''],
  ['/ru/%2e%2e/desk', '/desk', ''],
  ['/a/..//evil.example/', '/evil.example/', ''],
  ['/../../etc/passwd', '/etc/passwd', ''],
  ['/ru/..%2fdesk', '/ru/..%2fdesk', ''],
  ['/ru/%00', '/ru/%00', ''],
  ['/ru?a=?b//c', '/ru', '?a=?b//c'],
  ['/ru/search?q=\xd0\xb0', '/ru/search', '?q=%D0%B0'],
])('%s is %s', (asked, pathname, search) => {
  expect(targetOf(asked)).toMatchObject({ pathname, search })
})

test.each([
  '*',
  'evil.example:443',
  'ftp://evil.example/',
  '/\\evil.example',
  '/ru#a',
  'http://[/',
  undefined,
])('%s is no target', (asked) => {
  const target = targetOf(asked)
  // A host that cannot be one is not looked at, and leaves the path alone.
  expect(target === undefined || target.pathname === '/').toBe(true)
})

test('an address is as it was asked for, or another that leads to the same', () => {
  expect(targetOf('/ru/releases?page=2')?.isAsAsked).toBe(true)
  expect(targetOf('//ru')?.isAsAsked).toBe(false)
  expect(targetOf('/ru/./releases')?.isAsAsked).toBe(false)
})
