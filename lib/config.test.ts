import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ConfigError, readConfig, readVariables } from './config'

const secret = 'x'.repeat(32)

test('an empty environment is the demo on loopback', () => {
  expect(readConfig({})).toEqual({
    port: 3000,
    host: '127.0.0.1',
    dataDir: resolve('data'),
    siteUrl: 'http://localhost:3000',
    authSecret: undefined,
    demo: true,
    side: 'both',
    trustProxy: 0,
    pageCacheMb: 64,
    smtpUrl: undefined,
    mailFrom: undefined,
  })
})

test('an empty value counts as not set', () => {
  expect(readConfig({ PORT: '', SIDE: ' ', AUTH_SECRET: '' })).toEqual(readConfig({}))
})

test('the site address follows the port unless it is given', () => {
  expect(readConfig({ PORT: '4000' }).siteUrl).toBe('http://localhost:4000')
  expect(readConfig({ PORT: '4000', SITE_URL: 'https://press.example.org/' }).siteUrl).toBe(
    'https://press.example.org',
  )
})

test('a real press office listens where it is told to', () => {
  const config = readConfig({ DEMO: 'off', AUTH_SECRET: secret, HOST: '0.0.0.0', TRUST_PROXY: '1' })
  expect(config).toMatchObject({ host: '0.0.0.0', demo: false, authSecret: secret, trustProxy: 1 })
})

test('a newsroom needs no secret', () => {
  expect(readConfig({ DEMO: 'off', SIDE: 'newsroom' }).authSecret).toBeUndefined()
})

describe('a wrong value is refused in one sentence that names the variable, the value and what it must be', () => {
  test.each([
    ['PORT', '0', 'PORT is "0": it must be a whole number from 1 to 65535.'],
    ['PORT', '65536', 'PORT is "65536": it must be a whole number from 1 to 65535.'],
    ['PORT', '3000a', 'PORT is "3000a": it must be a whole number from 1 to 65535.'],
    ['HOST', 'http://x', 'HOST is "http://x": it must be an address or a host name to listen on.'],
    ['DEMO', 'yes', 'DEMO is "yes": it must be on or off.'],
    ['SIDE', 'public', 'SIDE is "public": it must be newsroom, desk or both.'],
    [
      'TRUST_PROXY',
      'true',
      'TRUST_PROXY is "true": it must be the number of proxies in front, from 0 to 99.',
    ],
  ])('%s=%s', (name, value, sentence) => {
    expect(() => readConfig({ [name]: value })).toThrow(new ConfigError(sentence))
  })

  test.each([
    'press.example.org',
    'https://a.example/ru',
    'ftp://a.example',
    'https://a.example?x',
    'https://u:p@a.example',
  ])('SITE_URL=%s', (value) => {
    expect(() => readConfig({ SITE_URL: value })).toThrow(
      `SITE_URL is ${JSON.stringify(value)}: it must be an address without a path, like https://press.example.org.`,
    )
  })
})

test('a secret that is too short is refused and not shown', () => {
  expect(() => readConfig({ AUTH_SECRET: 'hunter2' })).toThrow(
    'AUTH_SECRET is 7 characters long: it must be 32 characters or more, without spaces.',
  )
})

test('the demo may not be opened to a network', () => {
  expect(() => readConfig({ HOST: '0.0.0.0' })).toThrow(
    /^HOST is "0\.0\.0\.0": while DEMO=on it must be a loopback/,
  )
})

test('a real desk must be given its secret', () => {
  expect(() => readConfig({ DEMO: 'off' })).toThrow(/^AUTH_SECRET is not set: with DEMO=off/)
})

test('a command that does not serve needs no secret', () => {
  expect(readVariables({ DEMO: 'off' })).toMatchObject({ demo: false, authSecret: undefined })
})
