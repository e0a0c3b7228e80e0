import { expect, test } from 'vitest'
import { lead } from '@/db/seed/duties'
import { dutyView, pinnedLead } from '@/lib/arrangement/published'
import { newsroomOn } from '@/lib/publication/newsroom'
import { anOffice, aRelease, project, published } from '@/lib/testing/office'
import { ctxOf } from '@/lib/testing/people'
import { arrangeNewsroom } from './arrangement'
import { Keys } from './keys'

test('whenever the demo is filled, somebody is on duty and the pinned release leads', async () => {
  for (const at of ['2026-11-24T00:00:00.000Z', '2026-11-24T20:59:59.000Z', '2027-03-01T05:59:00.000Z']) {
    const office = anOffice()
    const release = aRelease(office)
    published(office, [release])
    const keys = new Keys()
    keys.set('release', lead.release, release.recordId)
    const now = new Date(at)
    arrangeNewsroom(() => ctxOf(office.db, office.pavel, now), keys, now)
    project(office)
    const newsroom = newsroomOn(office.public, now)
    expect((await dutyView(newsroom, 'en')).now?.name).toBe('Anna Veresova')
    expect((await dutyView(newsroom, 'en')).next?.name).toBe('Roman Belsky')
    expect(await pinnedLead(newsroom, 'ru')).toBe(release.recordId)
  }
})
