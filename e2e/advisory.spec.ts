import { createRecord } from '@/lib/workflow/create'
import { saveEdition } from '@/lib/workflow/save'
import { headOf, type Made, published, revised, statusOf } from './setup/making'
import { actingAs, rows } from './setup/office'
import { expect, hydrated, open, test } from './setup/test'
import { newWord } from './setup/words'

// The media are told of a meeting beforehand, and then it is called off: every page says what there is to say.

test.describe.configure({ mode: 'serial' })

const word = newWord('Встреча')
const title = `Конференция «${word}»`
const inFiveDays = new Date(Date.now() + 5 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
const advisory = { path: '', editionId: '', slug: '' }
let meeting: Made

const slugOf = (recordId: string) =>
  rows<{ slug: string }>('select slug from slugs where owner_id = ? and current = 1', recordId)[0]?.slug ?? ''

test.beforeAll(() => {
  meeting = published(
    createRecord(actingAs('lytkina'), {
      kind: 'meeting',
      content: {
        kind: 'conference',
        status: 'planned',
        title: { ru: title, en: '' },
        startsOn: inFiveDays,
        startTime: '11:00',
        place: { ru: 'Минск', en: '' },
        zone: 'Asia/Bishkek',
        languages: ['ru'],
      },
    }),
  )
})

test('an author prepares an advisory from the meeting, and completes it before anybody reviews it', async ({
  deskOf,
}) => {
  const page = await deskOf('lytkina')
  await open(page, `/desk/meetings/${meeting.recordId}`)
  await page.getByRole('button', { name: 'Подготовить анонс для СМИ' }).click()
  await page.waitForURL(/\/desk\/releases\/[a-z0-9]{16}$/)
  await hydrated(page)
  advisory.path = new URL(page.url()).pathname
  const recordId = advisory.path.split('/').at(-1) ?? ''
  advisory.editionId =
    rows<{ id: string }>('select id from editions where record_id = ?', recordId)[0]?.id ?? ''
  const body = page.getByRole('textbox', { name: /^Текст/ })
  await expect(body).toContainText('11:00 по бишкекскому времени')
  await expect(body).toContainText('[… день и час]')

  await page.getByRole('button', { name: 'Отправить на проверку' }).click()
  await expect(page.getByText(/впишите сведения на\sэто место/).first()).toBeVisible()
  expect(statusOf(advisory.editionId)).toBe('draft')
  // Nothing else is offered: the meeting has its advisory.
  await open(page, `/desk/meetings/${meeting.recordId}`)
  await expect(page.getByRole('button', { name: 'Подготовить анонс для СМИ' })).toHaveCount(0)
})

test('completed, read by another person and let out, it stands wherever the media look', async ({
  deskOf,
  page,
}) => {
  const { lockVersion, content } = headOf(advisory.editionId)
  const filled = JSON.parse(content.replaceAll(/\[…\s[^\]]+\]/g, 'по договорённости'))
  saveEdition(actingAs('lytkina'), {
    editionId: advisory.editionId,
    lockVersion,
    content: { ...filled, issuedAt: new Date(Date.now() - 60_000).toISOString() },
  })
  const author = await deskOf('lytkina')
  await open(author, advisory.path)
  await author.getByRole('button', { name: 'Отправить на проверку' }).click()
  await expect.poll(() => statusOf(advisory.editionId)).toBe('in_review')
  const editor = await deskOf('yartseva')
  await open(editor, advisory.path)
  await editor.getByRole('button', { name: 'Одобрить' }).click()
  await expect.poll(() => statusOf(advisory.editionId)).toBe('approved')
  const secretary = await deskOf('veresova')
  await open(secretary, advisory.path)
  await secretary.getByRole('link', { name: 'Опубликовать…' }).click()
  await secretary.getByRole('button', { name: /^Опубликовать/ }).click()
  await expect(secretary.getByRole('heading', { name: 'Опубликовано' })).toBeVisible()

  advisory.slug = slugOf(advisory.path.split('/').at(-1) ?? '')
  const address = `/ru/releases/${advisory.slug}`
  await page.goto(address)
  await expect(page.getByText('Анонс для СМИ').first()).toBeVisible()
  await expect(page.getByText(/11:00\sUTC\+6 \(08:00\sМСК\)/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Добавить в календарь' })).toHaveAttribute(
    'href',
    `/ru/meetings/${slugOf(meeting.recordId)}.ics`,
  )
  for (const path of ['/ru', '/ru/forward-look', '/ru/press', `/ru/meetings/${slugOf(meeting.recordId)}`]) {
    await page.goto(path)
    await expect(page.getByText(title).first()).toBeVisible()
    await expect(page.locator(`main a[href="${address}"]`).first()).toBeVisible()
  }
})

test('called off by a new edition, everything says so', async ({ page, deskOf }) => {
  const note = { ru: 'Конференция отменена из-за непогоды.', en: '' }
  published(revised(meeting, { content: { status: 'cancelled' }, change: 'noted', note }))
  const address = `/ru/meetings/${slugOf(meeting.recordId)}`
  await expect(async () => {
    await page.goto(address)
    await expect(page.getByText('Мероприятие отменено')).toBeVisible({ timeout: 1000 })
  }).toPass()
  await expect(page.getByText('Конференция отменена из-за непогоды.').first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Добавить в календарь' })).toHaveCount(0)

  await page.goto(`/ru/releases/${advisory.slug}`)
  await expect(page.getByText('Мероприятие отменено')).toBeVisible()
  await expect(page.getByText(/анонс в\sтом виде/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Добавить в календарь' })).toHaveCount(0)

  for (const path of ['/ru', '/ru/forward-look', '/ru/meetings', '/ru/press']) {
    await page.goto(path)
    const row = page.locator('main li').filter({ hasText: title })
    await expect(row.getByText('Отменено').first()).toBeVisible()
  }

  const author = await deskOf('lytkina')
  await open(author, `/desk/releases/draft?meeting=${meeting.recordId}`)
  await expect(author.getByText(/Заседание отменено: составить релиз/)).toBeVisible()
})
