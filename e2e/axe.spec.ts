import type { Role } from '@/db/editorial/schema/users'
import { inviteUser } from '@/lib/users/invite'
import { findings } from './setup/axe'
import { aWaitingText, aWithdrawalInEnglish } from './setup/making'
import { newsroomPages } from './setup/newsroom'
import { actingAs, aNewcomer, recordOf, rows } from './setup/office'
import { inTabs } from './setup/tabs'
import { expect, hydrated, test } from './setup/test'

const locales = ['ru', 'en'] as const
const everyRole: Role[] = ['author', 'editor', 'press_secretary', 'administrator']

/** What the width of a page may change: the rest is the same page. */
const ofWidths = ['color-contrast', 'target-size', 'scrollable-region-focusable', 'landmark-unique', 'region']

// The demo has withdrawn releases in Russian alone.
test.beforeAll(aWithdrawalInEnglish)

for (const locale of locales) {
  test(`nothing on any page of the newsroom, in ${locale}`, async ({ context }) => {
    test.setTimeout(180_000)
    await inTabs(context, newsroomPages(locale), async (page, { name, path }) => {
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.goto(path)
      expect.soft(await findings(page), `${name}: ${path}`).toEqual([])
      await page.setViewportSize({ width: 390, height: 900 })
      expect.soft(await findings(page, ofWidths), `${name} at 390: ${path}`).toEqual([])
    })
  })

  for (const [section, pages] of Object.entries(deskPages())) {
    test(`nothing on the desk's pages of ${section}, in ${locale}`, async ({ deskOf }) => {
      test.setTimeout(120_000)
      const page = await deskOf(await aNewcomer(everyRole, { locale }))
      await expect(page.locator('html')).toHaveAttribute('lang', locale)
      await inTabs(page.context(), pages(), async (tab, path) => {
        const answer = await tab.goto(path)
        expect.soft(answer?.status(), path).toBe(path.endsWith('/no-such-page') ? 404 : 200)
        await hydrated(tab)
        expect.soft(await findings(tab), path).toEqual([])
      })
    })
  }

  test(`nothing on the pages before signing in, in ${locale}`, async ({ browser }) => {
    const context = await browser.newContext({ locale: locale === 'ru' ? 'ru-RU' : 'en-GB' })
    const page = await context.newPage()
    const invitation = inviteUser(actingAs('krechet'), {
      email: `invited-${locale}@example.org`,
      name: 'Новый Сотрудник',
      roles: ['author'],
      locale,
    })
    for (const path of ['/sign-in', '/sign-in?ready=1', invitation.path, '/invitation/no-such-invitation']) {
      await page.goto(path)
      await hydrated(page)
      await expect(page.locator('html')).toHaveAttribute('lang', locale)
      expect.soft(await findings(page), path).toEqual([])
    }
    await context.close()
  })
}

/** The desk's pages by section; the records are those of the demo, looked up when the test runs. */
function deskPages(): Record<string, () => string[]> {
  const id = (table: string) =>
    rows<{ id: string }>(`select id from ${table} where retired_at is null`)[0]?.id
  return {
    today: () => ['/desk', '/desk/no-such-page', '/desk/settings'],
    releases: () => {
      const live = recordOf('sadykov', 'release', 'published').recordId
      const approved = recordOf('sadykov', 'release', 'approved')
      return [
        '/desk/releases',
        '/desk/releases?state=draft&text=zzz',
        '/desk/releases/new',
        `/desk/releases/new?from=${live}&language=en`,
        `/desk/releases/draft?meeting=${recordOf('lytkina', 'meeting', 'draft').recordId}`,
        `/desk/releases/${recordOf('lytkina', 'release', 'draft').recordId}`,
        `/desk/releases/${recordOf('lytkina', 'release', 'draft').recordId}?edit=1`,
        `/desk/releases/${recordOf('sadykov', 'release', 'in_review').recordId}`,
        `/desk/releases/${approved.recordId}`,
        ...['', '/history', '/preview', '/withdraw'].map((tail) => `/desk/releases/${live}${tail}`),
        comparison('releases'),
      ]
    },
    meetings: () => {
      const live = recordOf('sadykov', 'meeting', 'published').recordId
      return [
        '/desk/meetings',
        '/desk/meetings/new',
        `/desk/meetings/${recordOf('lytkina', 'meeting', 'draft').recordId}?edit=1`,
        `/desk/meetings/${recordOf('sadykov', 'meeting', 'in_review').recordId}`,
        ...['', '/history', '/preview', '/withdraw'].map((tail) => `/desk/meetings/${live}${tail}`),
      ]
    },
    'attendance lists': () => {
      const live = recordOf('sadykov', 'attendance', 'published').recordId
      return [
        '/desk/attendance',
        '/desk/attendance/new',
        `/desk/attendance/${recordOf('lytkina', 'attendance', 'draft').recordId}?edit=1`,
        `/desk/attendance/${recordOf('sadykov', 'attendance', 'in_review').recordId}`,
        ...['', '/history', '/preview', '/withdraw'].map((tail) => `/desk/attendance/${live}${tail}`),
      ]
    },
    intake: () => [
      '/desk/intake',
      '/desk/intake?state=dismissed&text=zzz',
      `/desk/intake/${aWaitingText('yartseva')}`,
    ],
    publishing: () => [
      '/desk/publish',
      `/desk/publish?edition=${recordOf('sadykov', 'release', 'approved').editionId}`,
      `/desk/publish/receipt?record=${recordOf('sadykov', 'release', 'published').recordId}`,
    ],
    'the directory': () => [
      '/desk/directory',
      '/desk/directory/forms',
      '/desk/directory/forms?kind=body',
      '/desk/directory?text=%D0%B7%D1%83%D0%B1',
      ...['people', 'bodies', 'posts', 'states', 'topics'].flatMap((kind) => {
        const entry = `/desk/directory/${kind}/${id(kind)}`
        return [
          `/desk/directory/${kind}`,
          `/desk/directory/${kind}/new`,
          entry,
          `${entry}/edit`,
          `${entry}/merge`,
        ]
      }),
      `/desk/directory/appointments/new?person=${id('people')}`,
      `/desk/directory/appointments/${id('appointments')}`,
    ],
    administration: () => [
      '/desk/organisation',
      '/desk/organisation/house-style',
      '/desk/newsroom',
      '/desk/organisation?edit=1',
      '/desk/subscriptions',
      '/desk/users',
      '/desk/users?text=zzz',
      '/desk/users/invite',
      `/desk/users/${rows<{ id: string }>('select id from users')[0]?.id}`,
      '/desk/audit',
    ],
  }
}

/** The history of a record, comparing two of its texts. */
function comparison(section: string): string {
  const [pair] = rows<{ record: string; first: string; last: string }>(
    `select e.record_id as record, a.id as first, b.id as last from editions e
     join revisions a on a.edition_id = e.id and a.number = 1
     join revisions b on b.edition_id = e.id and b.number > 1
     join records r on r.id = e.record_id where r.kind = 'release' and r.ended_at is null and a.hash <> b.hash`,
  )
  return `/desk/${section}/${pair?.record}/history?from=${pair?.first}&to=${pair?.last}`
}
