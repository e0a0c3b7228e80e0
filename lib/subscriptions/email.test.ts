import fc from 'fast-check'
import { expect, test } from 'vitest'
import { email, mailAddress } from './email'

test.each([
  ['Reader@Example.ORG', 'reader@example.org'],
  ['  reader@example.org\t', 'reader@example.org'],
  ["o'neil+press@mail.example.org", "o'neil+press@mail.example.org"],
  ['editor@редакция.рф', 'editor@xn--80ahcoj6a9b5d.xn--p1ai'],
  ['editor@РЕДАКЦИЯ.рф', 'editor@xn--80ahcoj6a9b5d.xn--p1ai'],
  ['reader@example。org', 'reader@example.org'],
])('%j is kept as %s', (typed, kept) => expect(mailAddress(typed)).toBe(kept))

test('a Cyrillic letter that looks like a Latin one is another address, and one can see it', () => {
  expect(mailAddress('reader@gmаil.com')).toMatch(/^reader@xn--/)
  expect(mailAddress('reаder@gmail.com')).toBeUndefined()
})

test.each([
  '',
  ' ',
  'reader',
  '@example.org',
  'reader@',
  'reader@localhost',
  'reader@example..org',
  'reader@-example.org',
  '.reader@example.org',
  'rea..der@example.org',
  'reader@example.org,other@example.org',
  'reader@example.org;other@example.org',
  'a@b@example.org',
  '"a b"@example.org',
  'reader@[127.0.0.1]',
  'reader@127.0.0.1',
  'reader@0x7f.1',
  'reader@example.org/path',
  'reader@example.org:25',
  'reader@user:pass@example.org',
  'reader@%65xample.org',
  'reader <reader@example.org>',
  'reader@example.org\r\nBcc: other@example.org',
  'reader\r\nBcc: other@example.org@example.org',
  'reader@exam\nple.org',
  'reader@exam\0ple.org',
  'reader@exam\tple.org',
  `${'a'.repeat(65)}@example.org`,
  `reader@${'a'.repeat(64)}.org`,
  `reader@${'a.'.repeat(120)}org`,
  `${'a'.repeat(10_000)}@example.org`,
])('%j is no address', (typed) => {
  expect(mailAddress(typed)).toBeUndefined()
  expect(email.safeParse(typed).success).toBe(false)
})

test('an empty field is to be filled, a wrong one to be mended', () => {
  const said = (typed: string) => email.safeParse(typed).error?.issues.map(({ message }) => message)
  expect([said(' '), said('reader'), said('a'.repeat(201))]).toEqual([['required'], ['email'], ['tooLong']])
})

test('whatever is typed, what is kept can stand in a header: one line of ASCII with one @, and is kept as it is', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc
          .tuple(fc.string({ maxLength: 20 }), fc.string({ unit: 'grapheme', maxLength: 20 }))
          .map((p) => p.join('@')),
        fc.emailAddress(),
      ),
      (typed) => {
        const kept = mailAddress(typed)
        if (kept === undefined) return
        expect(kept).toMatch(/^[!-?A-~]+@[a-z0-9.-]+$/)
        expect(kept.length).toBeLessThanOrEqual(200)
        expect(mailAddress(kept)).toBe(kept)
      },
    ),
  )
})
