import { readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { locales } from '@/db/locales'
import { directoryKinds } from '@/lib/directory/kinds'
import { type Messages, messagesOf } from '@/lib/i18n/messages'
import { moves } from '@/lib/workflow/transitions'
import { sentenceKey } from './sentence'

const isMessageOf = (locale: (typeof locales)[number]) => (key: string) => {
  const path = ['audit', 'actions', ...key.split('.')]
  const found = path.reduce<Messages | string | undefined>(
    (messages, part) => (typeof messages === 'object' ? messages[part] : undefined),
    messagesOf(locale),
  )
  return typeof found === 'string'
}

/** The actions that the source writes out in a call of `audit(…)`, of one directory kind for all. */
async function auditedActions() {
  const found = new Set<string>()
  for await (const file of glob('lib/**/*.ts')) {
    if (file.includes('.test.')) continue
    const calls = readFileSync(file, 'utf8').matchAll(
      /\baudit\(\s*tx,[^'`;)]*['`](\w+|\$\{kind\})\.(\w+)['`]/g,
    )
    for (const [, kind, verb] of calls) found.add(`${kind?.startsWith('$') ? 'person' : kind}.${verb}`)
  }
  return [...found]
}

describe.each(locales)('in %s', (locale) => {
  const keyOf = (action: string) => sentenceKey(action, isMessageOf(locale))

  test('every action that the code logs has a sentence', async () => {
    const actions = await auditedActions()
    expect(actions).toEqual(expect.arrayContaining(['user.invited', 'person.merged', 'record.created']))
    expect(actions.filter((action) => keyOf(action) === 'other')).toEqual([])
  })

  test('every move of an edition has one', () => {
    expect(moves.map((move) => keyOf(`edition.${move}`))).toEqual(moves.map((move) => `edition.${move}`))
  })

  test('every kind of directory entry shares those of any entry', () => {
    for (const kind of directoryKinds) expect(keyOf(`${kind}.retired`)).toBe('any.retired')
  })

  test('an action that nobody has put into words is named as it is', () => {
    expect(keyOf('teapot.boiled')).toBe('other')
  })
})
