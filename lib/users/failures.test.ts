import { expect, test } from 'vitest'
import { addressKey } from './failures'

test('an IPv4 client is its own address', () => {
  expect(addressKey('192.0.2.7')).toBe('address:192.0.2.7')
  expect(addressKey('::ffff:192.0.2.7')).toBe('address:::ffff:192.0.2.7')
})

test('all addresses of one IPv6 subscriber are one client', () => {
  const key = 'address:2001:db8:0:12::/64'
  expect(addressKey('2001:db8:0:12::1')).toBe(key)
  expect(addressKey('2001:db8:0:12:ab:cd:ef:1')).toBe(key)
  expect(addressKey('2001:db8:0:13::1')).not.toBe(key)
  expect(addressKey('::1')).toBe('address:0:0:0:0::/64')
})

test('an unknown address counts for nobody', () => {
  expect(addressKey('')).toBe('')
})
