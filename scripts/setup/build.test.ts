import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { aFolder } from '@/lib/testing/folder'
import { builtFrom, fingerprint } from './build.mjs'

let folder: string

const write = (path: string, text = path) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

beforeEach(() => {
  folder = aFolder()
  for (const path of ['next.config.ts', 'package-lock.json', 'app/page.tsx', 'lib/a/b.ts', 'public/x.svg'])
    write(path)
})

test('a build is made of the sources, the assets, the configuration and the lockfile', () => {
  for (const path of [
    'lib/a/b.test.ts',
    'e2e/x.spec.ts',
    'data/editorial.db',
    'README.md',
    'vitest.config.ts',
    'next-env.d.ts',
  ])
    write(path)
  const sources = ['app/page.tsx', 'lib/a/b.ts', 'next.config.ts', 'package-lock.json', 'public/x.svg']
  expect(builtFrom(folder)).toEqual(sources)
})

test('the fingerprint follows content and names, not dates', () => {
  const before = fingerprint(folder)
  utimesSync(join(folder, 'app/page.tsx'), new Date(0), new Date(0))
  expect(fingerprint(folder)).toBe(before)

  write('app/page.tsx', 'changed')
  const changed = fingerprint(folder)
  expect(changed).not.toBe(before)

  rmSync(join(folder, 'app/page.tsx'))
  write('app/other.tsx', 'changed')
  expect(fingerprint(folder)).not.toBe(changed)
})
