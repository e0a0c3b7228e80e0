import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainAddress, returnPath, settingsAddress } from './addresses'

describe('after choosing, the reader is led', () => {
  test.each([
    '/ru',
    '/en',
    '/ru/releases/zasedanie',
    '/en/releases?kind=news&year=2024',
    '/ru/search?q=%D0%9E%D0%94%D0%9A%D0%91',
  ])('back to %s', (address) => expect(returnPath(address, 'ru')).toBe(address))

  test('back to a search as it was typed', () =>
    expect(returnPath('/ru/search?q=ОДКБ', 'ru')).toBe('/ru/search?q=%D0%9E%D0%94%D0%9A%D0%91'))

  test.each([
    undefined,
    null,
    '',
    'ru/releases',
    'https://evil.example/ru',
    '//evil.example/ru',
    '/ru//evil.example',
    '/\\evil.example',
    '/ru\\..\\..\\evil.example',
    '/\t/evil.example',
    '/ru/../desk',
    '/ru/%2e%2e/desk',
    '/ru/..//evil.example',
    '/desk',
    '/sign-in',
    '/runaway',
    '/ru/view',
    '/ru/view/set?text=large',
    '/ru/answers/404',
    'javascript:alert(1)',
    `/ru/search?q=${'a'.repeat(2000)}`,
  ])('home and not to %s', (address) => expect(returnPath(address, 'en')).toBe('/en'))

  test('to an address of this site that fits into a header, whatever was given', () => {
    const pieces = fc.constantFrom('/', '//', '/ru', '\\', '..', 'evil.example', '\r\n', '?', '#', '@', ':')
    const given = fc.array(fc.oneof(pieces, fc.string())).map((parts) => parts.join(''))
    fc.assert(
      fc.property(given, (from) => {
        const back = returnPath(from, 'ru')
        expect(back).toMatch(/^\/(ru|en)([/?][!-~]*)?$/)
        expect(new URL(back, 'https://site.example').origin).toBe('https://site.example')
      }),
    )
  })
})

test('links to the settings and to the plain page name the page they are on, except its home', () => {
  expect(settingsAddress('ru')).toBe('/ru/view')
  expect(settingsAddress('ru', '/ru')).toBe('/ru/view')
  expect(settingsAddress('ru', '/ru/releases?year=2024')).toBe('/ru/view?from=%2Fru%2Freleases%3Fyear%3D2024')
  expect(plainAddress('en', '/en/topics')).toBe('/en/view/set?from=%2Fen%2Ftopics')
  expect(plainAddress('en', '//evil.example')).toBe('/en/view/set')
})
