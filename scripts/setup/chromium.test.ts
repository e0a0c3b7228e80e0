import { delimiter } from 'node:path'
import { expect, test } from 'vitest'
import { likelyPlaces } from './chromium.mjs'

test('on Linux the commands are looked for along PATH, Chromium before Chrome', () => {
  const places = likelyPlaces('linux', { PATH: ['/usr/local/bin', '', '/usr/bin'].join(delimiter) })
  expect(places.slice(0, 2)).toEqual(['/usr/local/bin/chromium', '/usr/bin/chromium'])
  expect(places.indexOf('/usr/bin/chromium')).toBeLessThan(places.indexOf('/usr/local/bin/google-chrome'))
  expect(places).toContain('/usr/bin/chromium-browser')
})

test('on macOS it is among the applications', () => {
  expect(likelyPlaces('darwin', {})).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
})

test('on Windows it is under the programme folders that there are', () => {
  const places = likelyPlaces('win32', { PROGRAMFILES: 'P', LOCALAPPDATA: 'L' })
  expect(places).toHaveLength(2)
  expect(places[0]).toMatch(/^P.*chrome\.exe$/)
})
