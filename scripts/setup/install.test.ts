import { expect, test } from 'vitest'
import { isInstalled } from './install.mjs'

const next = { version: '16.0.0', integrity: 'sha512-a' }
const lock = (packages: object) => ({ packages: { '': {}, ...packages } })

test('what the lockfile asks for is installed', () => {
  expect(isInstalled(lock({ 'node_modules/next': next }), lock({ 'node_modules/next': next }))).toBe(true)
})

test('a package that is missing has to be installed', () => {
  expect(isInstalled(lock({ 'node_modules/next': next }), lock({}))).toBe(false)
})

test('another version, or the same one with other bytes, has to be installed', () => {
  const wanted = lock({ 'node_modules/next': next })
  expect(isInstalled(wanted, lock({ 'node_modules/next': { ...next, version: '15.0.0' } }))).toBe(false)
  expect(isInstalled(wanted, lock({ 'node_modules/next': { ...next, integrity: 'sha512-b' } }))).toBe(false)
})

test('a package for another system may be missing, but not be of another version', () => {
  const wanted = lock({ 'node_modules/fsevents': { ...next, optional: true } })
  expect(isInstalled(wanted, lock({}))).toBe(true)
  expect(isInstalled(wanted, lock({ 'node_modules/fsevents': { version: '1.0.0' } }))).toBe(false)
})
