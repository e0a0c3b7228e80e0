import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { locales } from '@/db/locales'
import { type Messages, messagesOf } from '@/lib/i18n/messages'
import { reasonKey } from '@/lib/i18n/reasons'

/** Every key that the source writes out as the reason of a refusal. */
const keys = new Set(
  globSync('lib/**/*.ts')
    .filter(
      (file) => !file.includes('.test.') && !file.includes('/testing/') && !file.startsWith('lib/language/'),
    )
    .flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(/(?:\bkey: |new Refusal\(\s*)'([a-zA-Z]+(?:\.[a-zA-Z]+)*)'/g),
    ])
    .map(([, key]) => key ?? ''),
)

describe.each(locales)('in %s', (locale) => {
  test('every refusal says why', () => {
    const isMessage = (path: string) => {
      const found = path
        .split('.')
        .reduce<Messages | string | undefined>(
          (messages, part) => (typeof messages === 'object' ? messages[part] : undefined),
          messagesOf(locale),
        )
      return typeof found === 'string'
    }
    expect(keys.size).toBeGreaterThan(40)
    expect([...keys].filter((key) => !isMessage(reasonKey({ key })))).toEqual([])
  })
})
