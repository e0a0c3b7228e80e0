import { locales } from '@/db/locales'
import { createPerson } from '@/lib/directory/commands'
import { personInput } from '@/lib/directory/content'
import { changeOrganisation } from '@/lib/directory/organisation-commands'
import { organisationProfile } from '@/lib/directory/organisation-content'
import { readOrganisation } from '@/lib/directory/organisation-queries'
import { proposeEntry } from '@/lib/directory/release'
import { newId } from '@/lib/id'
import { document } from '@/lib/richtext/document'
import { createRecord } from '@/lib/workflow/create'
import { returnEdition } from '@/lib/workflow/return'
import { withdrawRecord } from '@/lib/workflow/withdraw'
import { aDraft, published, revised, submitted } from './setup/making'
import { publicRows } from './setup/newsroom'
import { actingAs, rows } from './setup/office'
import { sitemapPaths } from './setup/sitemap'
import { expect, test } from './setup/test'

// What stays hidden of what is public: its internal parts, its next edition, the texts it no longer has, what people
// said of it, and what the directory has since become. A secret word stands in each, and no public answer has it.

const secret = `quokka${Date.now().toString(36)}`
const both = { ru: secret, en: secret }

/** What a test did to the directory, taken back after it. */
const restore: (() => void)[] = []
test.afterAll(() => {
  for (const each of restore) each()
})

test.beforeAll(async () => {
  const editor = actingAs('yartseva')
  const author = actingAs('lytkina')

  // A public meeting with internal items, and its list, which is still a draft.
  const item = (text: object, visibility: string) => ({ id: newId(), text, visibility })
  const open = { ru: 'Открытый вопрос', en: 'An open matter' }
  const meeting = createRecord(author, {
    kind: 'meeting',
    content: {
      kind: 'consultations',
      status: 'held',
      title: { ru: 'Консультации со скрытым', en: 'Consultations with what is hidden' },
      startsOn: '2026-11-19',
      agenda: [item(open, 'public'), { ...item(both, 'internal'), outcome: both }],
      decisions: [item(open, 'public'), item(both, 'internal')],
      languages: [...locales],
    },
  })
  published(meeting)
  const row = { id: newId(), name: both, post: both }
  createRecord(author, {
    kind: 'attendance',
    meetingId: meeting.recordId,
    content: { languages: [...locales], delegations: [{ id: newId(), label: both, rows: [row] }] },
  })
  const next = revised(meeting, { change: 'noted', note: both, content: { summary: both, venue: both } })
  submitted(next)

  // A public release: its first text is superseded, its next one was returned with a comment.
  const release = published(aDraft({ title: 'Релиз со скрытым', text: secret }))
  published(
    revised(release, { change: 'typography', content: { body: document([{ p: 'Исправленный текст.' }]) } }),
  )
  const third = submitted(
    revised(release, {
      change: 'noted',
      note: both,
      content: {
        title: secret,
        lead: secret,
        dateline: secret,
        contact: { name: secret, email: 'press@example.org' },
      },
    }),
  )
  returnEdition(editor, { editionId: third.editionId, comment: secret })

  // A withdrawn one: the text goes, the reason stays in the house.
  const gone = published(aDraft({ title: `Отозванный ${secret}`, text: secret }), { slug: 'withdrawn-text' })
  const notice = { ru: 'Отозвано.', en: '' }
  withdrawRecord(actingAs('veresova'), { recordId: gone.recordId, notice, reason: secret })

  // A person proposed for the public whom nobody has released, and a profile changed since its release.
  const names = [{ from: null, to: null, names: { ru: { family: secret, given: 'Имя' } } }]
  const person = createPerson(editor, personInput.parse({ names }))
  proposeEntry(editor, { kind: 'person', id: person.id, publicFrom: '2026-11-20' })
  const organisation = readOrganisation(editor)
  const profile = organisationProfile.parse(organisation?.profile)
  const { lockVersion } = changeOrganisation(editor, {
    profile: { ...profile, about: both, notice: both, address: both },
    lockVersion: organisation?.lockVersion ?? 0,
  })
  restore.push(() => changeOrganisation(editor, { profile, lockVersion }))

  const last = rows<{ id: number }>('select max(id) as id from outbox')[0]?.id ?? 0
  await expect
    .poll(() => publicRows<{ watermark: number }>('select watermark from meta')[0]?.watermark)
    .toBe(last)
})

test('the public store itself does not hold it', () => {
  const tables = publicRows<{ name: string }>("select name from sqlite_schema where type = 'table'")
  expect(tables.length).toBeGreaterThan(15)
  for (const { name } of tables) {
    expect(JSON.stringify(publicRows(`select * from "${name}"`)), name).not.toContain(secret)
  }
})

test('no page of the sitemap and no feed has it', async ({ request }) => {
  const seen = new Set([
    ...locales.flatMap((locale) => [`/${locale}`, `/${locale}/releases.atom`]),
    '/sitemap.xml',
    ...(await sitemapPaths(request)),
  ])
  for (const path of [
    ...publicRows<{ slug: string; locale: string }>('select slug, locale from meetings'),
  ].map(({ slug, locale }) => `/${locale}/meetings/${slug}`)) {
    seen.add(path)
  }
  for (const path of seen) {
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(200)
    expect((await answer.text()).toLowerCase(), path).not.toContain(secret)
  }
})

test('the pages are there without it', async ({ page }) => {
  await page.goto('/ru/meetings/consultations-with-what-is-hidden')
  await expect(page.getByRole('heading', { level: 1, name: 'Консультации со скрытым' })).toBeVisible()
  await expect(page.getByText('Открытый вопрос')).toHaveCount(2)
  expect((await page.goto(`${page.url()}/participants`))?.status()).toBe(404)
  await page.goto('/ru/releases/reliz-so-skrytym')
  await expect(page.getByText('Исправленный текст.')).toBeVisible()
  expect((await page.goto('/ru/releases/withdrawn-text'))?.status()).toBe(410)
  await expect(page.getByText('Отозвано.')).toBeVisible()
  await expect(page.locator('body')).not.toContainText(secret)
})
