import { expect, test } from 'vitest'
import { returnAddress, signInAddress } from './return-address'

test.each([
  '/desk',
  '/desk/releases',
  '/desk/releases?status=draft&who=me',
  '/desk/meetings/bcdfghjkmnpqrstv',
])('signing in leads back to %s', (address) => expect(returnAddress(address)).toBe(address))

test.each([
  undefined,
  '',
  'https://evil.example/desk',
  '//evil.example/desk',
  '/\\evil.example',
  '/desk\\..\\..\\evil.example',
  '/desk/../../evil',
  '/desk/..//evil.example',
  '/deskevil',
  '/ru',
  'javascript:alert(1)',
  '/\t/evil.example',
])('signing in leads to the desk and not to %s', (address) => expect(returnAddress(address)).toBe('/desk'))

test('the sign-in page is told where to lead back, unless it is the desk itself', () => {
  expect(signInAddress('/desk/releases?a=1')).toBe('/sign-in?from=%2Fdesk%2Freleases%3Fa%3D1')
  expect(signInAddress('/desk')).toBe('/sign-in')
  expect(signInAddress('//evil.example')).toBe('/sign-in')
})
