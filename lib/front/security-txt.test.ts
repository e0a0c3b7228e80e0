import { expect, test } from 'vitest'
import { organisation } from '@/db/editorial/schema/directory'
import { changeOrganisation } from '@/lib/directory/organisation-commands'
import { organisationProfile } from '@/lib/directory/organisation-content'
import { proposeEntry, releaseEntry } from '@/lib/directory/release'
import { securityTxt } from '@/lib/feeds/security-txt'
import { newsroomOn } from '@/lib/publication/newsroom'
import { anOffice, project } from '@/lib/testing/office'
import { ctxOf, testNow } from '@/lib/testing/people'
import { answerFor } from './address'

const siteUrl = 'https://press.example'

/** An office whose profile, with this in it, is public. */
function anOfficeWith(change: object) {
  const office = anOffice()
  const own = office.db.select().from(organisation).get()
  if (!own) throw new Error('No organisation')
  changeOrganisation(ctxOf(office.db, office.emil), {
    profile: organisationProfile.parse({ ...own.profile, ...change }),
    lockVersion: own.lockVersion,
  })
  const proposal = { kind: 'organisation' as const, id: '1', publicFrom: '2026-01-01' }
  releaseEntry(ctxOf(office.db, office.pavel), proposeEntry(ctxOf(office.db, office.emil), proposal))
  project(office)
  return newsroomOn(office.public, testNow)
}
const parts = ['.well-known', 'security.txt']
const contact = { label: { ru: 'Пресса', en: 'Press' }, name: {}, phone: '', email: 'press@example.org' }

test('who is told of a hole in the security is named for half a year at a time', () => {
  const newsroom = anOfficeWith({ securityEmail: 'security@example.org', contacts: [contact] })
  const lines = (securityTxt(newsroom, siteUrl) ?? '').trimEnd().split('\r\n')
  expect(lines).toEqual([
    'Contact: mailto:security@example.org',
    'Expires: 2027-05-01T00:00:00.000Z',
    'Preferred-Languages: ru, en',
    'Canonical: https://press.example/.well-known/security.txt',
  ])
  expect(newsroom.noted.until).toBe('2026-12-01T00:00:00.000Z')
  expect(answerFor(newsroom.db, undefined, parts)).toEqual({ status: 200 })
})

test('it is the press where nobody else is named', () => {
  expect(securityTxt(anOfficeWith({ contacts: [contact] }), siteUrl)).toContain('mailto:press@example.org')
})

test('the address is nothing where nobody is named at all', () => {
  const newsroom = anOfficeWith({})
  expect(securityTxt(newsroom, siteUrl)).toBeUndefined()
  expect(answerFor(newsroom.db, undefined, parts)).toEqual({ status: 404 })
})
