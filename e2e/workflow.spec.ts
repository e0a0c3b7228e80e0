import type { Page } from '@playwright/test'
import { aDraft, headOf, published, statusOf } from './setup/making'
import { rows } from './setup/office'
import { sitemapPaths } from './setup/sitemap'
import { expect, hydrated, open, test } from './setup/test'
import { newWord } from './setup/words'

// What happens to a text after its first draft: two people in it at once, taken back, corrected, withdrawn, discarded.

const unique = (what: string) => `${what} ${newWord('Э')}`
const contentOf = (editionId: string) => JSON.parse(headOf(editionId).content)
const slugOf = (recordId: string) =>
  rows<{ slug: string }>('select slug from slugs where owner_id = ? and current = 1', recordId)[0]?.slug ?? ''
const openEditionOf = (recordId: string) =>
  rows<{ id: string }>(`select id from editions where record_id = ? and status = 'draft'`, recordId)[0]?.id ??
  ''

async function save(page: Page) {
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^Сохранено \d/)).toBeVisible()
}

async function submit(page: Page) {
  await page.getByRole('button', { name: 'Отправить на проверку' }).click()
  await expect(page.getByRole('button', { name: 'Забрать на доработку' })).toBeVisible()
}

/** Takes a submitted edition through approval to the public, by the buttons. */
async function letOut(deskOf: (key: string) => Promise<Page>, recordId: string) {
  const editor = await deskOf('yartseva')
  await open(editor, `/desk/releases/${recordId}`)
  await editor.getByRole('button', { name: 'Одобрить' }).click()
  await expect(editor.getByText(/одобрен[ыо]/i).first()).toBeVisible()
  const secretary = await deskOf('veresova')
  await open(secretary, `/desk/releases/${recordId}`)
  await secretary.getByRole('link', { name: 'Опубликовать…' }).click()
  await secretary.getByRole('button', { name: /^Опубликовать/ }).click()
  await expect(secretary.getByRole('heading', { name: 'Опубликовано' })).toBeVisible()
}

test('a stale save is refused with both texts on screen, and neither is lost', async ({ deskOf }) => {
  const { recordId, editionId } = aDraft({ title: unique('Два окна') })
  const [first, second] = [await deskOf('lytkina'), await deskOf('lytkina')]
  await open(first, `/desk/releases/${recordId}`)
  await open(second, `/desk/releases/${recordId}`)
  await first.getByLabel(/^Лид/).fill('Лид из первого окна.')
  await save(first)
  await second.getByLabel(/^Лид/).fill('Лид из второго окна.')
  await second.keyboard.press('Control+s')
  await expect(second.getByText('Не сохранено: текст изменил кто-то другой')).toBeVisible()
  await expect(second.getByText('Лид из первого окна.')).toBeVisible()
  await expect(second.getByText('Лид из второго окна.').first()).toBeVisible()
  expect(contentOf(editionId).lead).toBe('Лид из первого окна.')

  await second.getByRole('button', { name: 'Оставить мой' }).click()
  await second.getByRole('button', { name: 'Сохранить мой текст' }).click()
  await expect.poll(() => contentOf(editionId).lead).toBe('Лид из второго окна.')
  await second.goto(`/desk/releases/${recordId}/history`)
  await expect(second.getByText('№ 2')).toBeVisible()
})

test('what was submitted can be taken back and goes on being written', async ({ deskOf }) => {
  const { recordId, editionId } = aDraft({ title: unique('Забрать обратно') })
  const page = await deskOf('lytkina')
  await open(page, `/desk/releases/${recordId}`)
  await submit(page)
  await page.getByRole('button', { name: 'Забрать на доработку' }).click()
  await expect.poll(() => statusOf(editionId)).toBe('draft')
  await expect(page.getByLabel(/^Лид/)).toBeEditable()
})

test('a correction goes through two people, and the reader sees its dated note', async ({ deskOf, page }) => {
  const title = unique('Исправляемый релиз')
  const made = published(aDraft({ title, text: 'Было 19 участников.' }))
  const address = `/ru/releases/${slugOf(made.recordId)}`
  const author = await deskOf('lytkina')
  await open(author, `/desk/releases/${made.recordId}`)
  await author.getByRole('button', { name: 'Подготовить новую редакцию' }).click()
  await expect(author.getByLabel(/^Лид/)).toBeEditable()
  await hydrated(author)
  await author.getByLabel(/^Лид/).fill('Участников было двадцать.')
  await author.getByLabel('Примечание по-русски').fill('Уточнено число участников.')
  await save(author)

  // The old edition stays served until the new one is let out.
  await expect.poll(async () => (await page.goto(address))?.status()).toBe(200)
  await expect(page.getByText('Участников было двадцать.')).toHaveCount(0)

  await submit(author)
  await letOut(deskOf, made.recordId)
  await page.goto(address)
  await expect(page.getByText('Участников было двадцать.')).toBeVisible()
  await expect(page.getByText('Уточнено число участников.').first()).toBeVisible()
  await expect(page.getByRole('heading', { name: 'История изменений' })).toBeVisible()
})

test('a typographical edition leaves no note', async ({ deskOf, page }) => {
  const made = published(aDraft({ title: unique('Кавычки') }))
  const author = await deskOf('lytkina')
  await open(author, `/desk/releases/${made.recordId}`)
  await author.getByRole('button', { name: 'Подготовить новую редакцию' }).click()
  await hydrated(author)
  await author.getByLabel(/^Лид/).fill('Кто, что, где и «когда».')
  await author.getByLabel('Ничего: поправлено только оформление').check()
  await save(author)
  await submit(author)
  await letOut(deskOf, made.recordId)
  await page.goto(`/ru/releases/${slugOf(made.recordId)}`)
  await expect(page.getByText('Кто, что, где и «когда».')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'История изменений' })).toHaveCount(0)
  await expect(page.getByText('Исправлено')).toHaveCount(0)
})

test('a withdrawn release answers 410 with its notice and replacement, and is gone from everywhere else', async ({
  deskOf,
  page,
}) => {
  const word = newWord('Отзыв')
  const made = published(aDraft({ title: `Релиз ${word}`, text: 'Ошибочные сведения.' }))
  const instead = published(aDraft({ title: unique('Верный релиз') }))
  const address = `/ru/releases/${slugOf(made.recordId)}`
  await expect.poll(async () => (await page.goto(address))?.status()).toBe(200)

  const secretary = await deskOf('veresova')
  await open(secretary, `/desk/releases/${made.recordId}`)
  await secretary.getByRole('link', { name: 'Отозвать…' }).click()
  await secretary.waitForURL(/withdraw$/)
  await hydrated(secretary)
  await secretary.getByRole('button', { name: 'Отозвать с сайта' }).click()
  await expect(secretary.getByText(/уведомление/i).first()).toBeVisible()
  expect(statusOf(made.editionId)).toBe('published')
  await secretary.getByLabel('Уведомление по-русски').fill('Сведения не подтвердились.')
  await secretary.getByRole('combobox', { name: 'Чем заменён' }).pressSequentially('Верный релиз')
  await secretary
    .getByRole('option', { name: /Верный релиз/ })
    .first()
    .click()
  await secretary.getByRole('button', { name: 'Отозвать с сайта' }).click()
  await expect.poll(() => statusOf(made.editionId)).toBe('withdrawn')

  expect((await page.goto(address))?.status()).toBe(410)
  await expect(page.getByText('Сведения не подтвердились.')).toBeVisible()
  await expect(page.getByRole('link', { name: /Верный релиз/ })).toHaveAttribute(
    'href',
    `/ru/releases/${slugOf(instead.recordId)}`,
  )
  await expect(page.getByText('Ошибочные сведения.')).toHaveCount(0)
  const lists = ['/ru', '/ru/releases', `/ru/search?q=${word}`, '/ru/releases.atom']
  for (const path of [...lists, ...(await sitemapPaths(page.request))]) {
    const text = await (await page.request.get(path)).text()
    expect(text.replaceAll(`value="${word}"`, ''), path).not.toContain(`Релиз ${word}`)
    // Atom names what was withdrawn as deleted.
    const entries = text.replaceAll(/<at:deleted-entry[\s\S]*?<\/at:deleted-entry>/g, '')
    expect(entries, path).not.toContain(address)
  }
})

test('a withdrawn release comes back by a newly approved edition', async ({ deskOf, page }) => {
  const made = published(aDraft({ title: unique('Вернётся') }))
  const address = `/ru/releases/${slugOf(made.recordId)}`
  const secretary = await deskOf('veresova')
  await open(secretary, `/desk/releases/${made.recordId}/withdraw`)
  await secretary.getByLabel('Уведомление по-русски').fill('Проверяется.')
  await secretary.getByRole('button', { name: 'Отозвать с сайта' }).click()
  await expect.poll(() => statusOf(made.editionId)).toBe('withdrawn')

  const author = await deskOf('lytkina')
  await open(author, `/desk/releases/${made.recordId}`)
  await author.getByRole('button', { name: 'Подготовить новую редакцию' }).click()
  await hydrated(author)
  await author.getByLabel('Примечание по-русски').fill('Проверено, возвращено.')
  await save(author)
  await submit(author)
  await letOut(deskOf, made.recordId)
  expect((await page.goto(address))?.status()).toBe(200)
  await expect(page.getByText('Проверено, возвращено.').first()).toBeVisible()
})

test('a discarded draft is gone from the lists, and of a public record only the draft goes', async ({
  deskOf,
}) => {
  const title = unique('Лишний черновик')
  const draft = aDraft({ title })
  const page = await deskOf('lytkina')
  await open(page, `/desk/releases/${draft.recordId}`)
  await page.getByRole('button', { name: 'Удалить черновик' }).click()
  await page.getByRole('button', { name: 'Удалить', exact: true }).click()
  await page.waitForURL(/\/desk\/releases$/)
  await expect(page.getByRole('link', { name: title })).toHaveCount(0)

  const made = published(aDraft({ title: unique('Останется') }))
  await open(page, `/desk/releases/${made.recordId}`)
  await page.getByRole('button', { name: 'Подготовить новую редакцию' }).click()
  await expect(page.getByRole('button', { name: 'Удалить черновик' })).toBeVisible()
  const revision = openEditionOf(made.recordId)
  await page.getByRole('button', { name: 'Удалить черновик' }).click()
  await page.getByRole('button', { name: 'Удалить', exact: true }).click()
  await expect.poll(() => statusOf(revision)).toBe('discarded')
  expect(statusOf(made.editionId)).toBe('published')
})

test('a meeting without a date can be looked at as the reader will see it, and a release about it begins there', async ({
  deskOf,
}) => {
  const author = await deskOf('lytkina')
  await open(author, '/desk/meetings/new')
  await author.getByRole('button', { name: 'Создать', exact: true }).click()
  await author.waitForURL(/meetings\/[a-z0-9]{16}$/)
  const page = author.url()
  await open(author, `${new URL(page).pathname}/preview`)
  await expect(author.getByRole('heading', { level: 1, name: 'Как увидит читатель' })).toBeVisible()

  await open(author, new URL(page).pathname)
  await author.getByRole('link', { name: 'Новый релиз о заседании' }).click()
  await author.waitForURL(/releases\/new/)
  await author.getByRole('button', { name: 'Создать черновик' }).click()
  await author.waitForURL(/releases\/[a-z0-9]{16}$/)
  const [draft] = rows<{ id: string }>(
    'select head_revision_id as id from editions where record_id = ?',
    author.url().slice(-16),
  )
  const [revision] = rows<{ content: string }>('select content from revisions where id = ?', draft?.id ?? '')
  expect(JSON.parse(revision?.content ?? '').about.meetingId).toBe(page.slice(-16))
})
