import type { Page, Request } from '@playwright/test'
import { headOf, statusOf } from './setup/making'
import { recordOf, rows } from './setup/office'
import { expect, hydrated, open, test } from './setup/test'

// The main job with three people and a reader: an author writes a meeting, its list and a release; an editor returns
// one and approves all; the press secretary publishes the three in one act; the reader finds them within a second.

test.describe.configure({ mode: 'serial' })

const word = `Сквозняк${Date.now().toString(36)}`
const titles = { meeting: `Заседание КСОПН «${word}»`, release: `КСОПН провёл заседание «${word}»` }
const ids = { meeting: '', list: '', release: '' }
/** A request by which somebody acted. */
type Act = { url: string; headers: Record<string, string> }
const acts = new Map<'approve' | 'publish', Act>()

/** Keeps how an action is asked for, so that somebody else can ask for it. */
async function keep(name: 'approve' | 'publish', request: Request) {
  const sent = await request.allHeaders()
  const kept = ['next-action', 'content-type', 'next-router-state-tree'].map((each) => [
    each,
    sent[each] ?? '',
  ])
  acts.set(name, { url: request.url(), headers: Object.fromEntries(kept) })
}

/** Asks for an action in this person's session, without any button. */
async function ask(page: Page, name: 'approve' | 'publish', input: object): Promise<string> {
  const act = acts.get(name)
  if (!act) throw new Error(`Nobody did ${name} yet`)
  const data = JSON.stringify([input])
  return (await page.request.fetch(act.url, { method: 'POST', headers: act.headers, data })).text()
}

const recordId = (page: Page) => new URL(page.url()).pathname.split('/')[3] ?? ''
const editionOf = (record: string) =>
  rows<{ id: string }>('select id from editions where record_id = ?', record)[0]?.id ?? ''
const stateOf = (record: string) => statusOf(editionOf(record))

/** Saves as anyone would who is used to it. */
async function save(page: Page) {
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^Сохранено \d/)).toBeVisible()
}

async function submit(page: Page) {
  await page.getByRole('button', { name: 'Отправить на проверку' }).click()
  await expect(page.getByText('На проверке', { exact: true }).first()).toBeVisible()
}

/** Types into a field with suggestions and takes the one of that name. */
async function pick(page: Page, label: string, letters: string, option: RegExp) {
  const field = page.getByRole('combobox', { name: label })
  await field.pressSequentially(letters)
  await page.getByRole('option', { name: option }).first().click()
}

test('the author writes up the meeting, its list and a release, and submits the three', async ({
  deskOf,
}) => {
  const page = await deskOf('lytkina')
  await open(page, '/desk/meetings/new')
  await page.getByLabel('Состояние').selectOption({ label: 'Состоялось' })
  await pick(page, 'Орган', 'КСОПН', /^КСОПН/)
  const number = page.getByLabel('Номер')
  await expect(number).toHaveValue('27')
  await page.getByLabel(/^Дата/).fill('2026-11-23')
  await page.getByRole('button', { name: 'Создать' }).click()
  await page.waitForURL(/\/desk\/meetings\/[a-z0-9]{16}$/)
  await hydrated(page)
  ids.meeting = recordId(page)
  await expect(number).toHaveValue('27')
  await page.getByLabel('Название (рус.)').fill(titles.meeting)
  await save(page)

  await page.getByRole('link', { name: 'Создать список участников' }).click()
  await page.getByRole('button', { name: 'Создать список' }).click()
  await page.waitForURL(/\/desk\/attendance\/[a-z0-9]{16}$/)
  await hydrated(page)
  ids.list = recordId(page)
  await pick(page, 'Добавить делегацию', 'Росс', /Росси/)
  const delegation = page.getByRole('region', { name: /Росси/ })
  const first = delegation.getByRole('combobox', { name: 'Участник 1', exact: true })
  await first.pressSequentially('Кал')
  await expect(page.getByRole('option', { name: /Калужная/ })).toBeVisible()
  await first.press('Enter')
  await expect(first).toHaveValue(/^Калужная/)
  await expect(delegation).toContainText('начальник отдела международного сотрудничества')
  await save(page)
  await submit(page)

  await open(page, `/desk/meetings/${ids.meeting}`)
  await submit(page)

  await open(page, '/desk/releases/new')
  await page.getByLabel(/^Заголовок/).fill(titles.release)
  await page.getByRole('button', { name: 'Создать черновик' }).click()
  await page.waitForURL(/\/desk\/releases\/[a-z0-9]{16}$/)
  await hydrated(page)
  ids.release = recordId(page)
  await page.getByLabel(/^Лид/).fill('В Москве прошло заседание Совета.')
  const body = page.getByRole('textbox', { name: /^Текст/ })
  await body.click()
  await body.pressSequentially('Участники заседания обсудили план на год.')
  await page.getByLabel(/^Место/).fill('Москва')
  await page.getByRole('button', { name: 'Сейчас' }).click()
  await pick(page, 'Заседание', word, new RegExp(word))
  await save(page)
  await submit(page)
  expect([stateOf(ids.meeting), stateOf(ids.list), stateOf(ids.release)]).toEqual(Array(3).fill('in_review'))
})

test('the editor returns the release, the author mends it, the editor approves all three', async ({
  deskOf,
}) => {
  const editor = await deskOf('yartseva')
  await open(editor, `/desk/releases/${ids.release}`)
  await editor.getByLabel('Комментарий').fill('Назовите председателя.')
  await editor.getByRole('button', { name: 'Вернуть на доработку' }).click()
  await expect.poll(() => stateOf(ids.release)).toBe('draft')

  const author = await deskOf('lytkina')
  await open(author, '/desk')
  await author.getByRole('link', { name: titles.release }).first().click()
  await expect(author.getByText('Назовите председателя.')).toBeVisible()
  await hydrated(author)
  await author.getByLabel(/^Лид/).fill('В Москве под председательством России прошло заседание Совета.')
  await save(author)
  await submit(author)
  for (const name of ['Одобрить', 'Вернуть на доработку', 'Опубликовать…']) {
    await expect(author.getByRole('button', { name })).toHaveCount(0)
    await expect(author.getByRole('link', { name })).toHaveCount(0)
  }

  for (const [section, id] of [
    ['meetings', ids.meeting],
    ['attendance', ids.list],
    ['releases', ids.release],
  ] as const) {
    if (id === ids.release) await refusedApproval(author)
    await open(editor, `/desk/${section}/${id}`)
    const acted = editor.waitForRequest((request) => request.method() === 'POST')
    await editor.getByRole('button', { name: 'Одобрить' }).click()
    await keep('approve', await acted)
    await expect.poll(() => stateOf(id)).toBe('approved')
  }
})

/** The author approves their own release by a request of their own making. */
async function refusedApproval(author: Page) {
  const editionId = editionOf(ids.release)
  const { hash } = headOf(editionId)
  expect(await ask(author, 'approve', { editionId, hash, comment: '' })).toContain('access.denied')
  expect(stateOf(ids.release)).toBe('in_review')
}

test('the press secretary publishes the three in one act, and the reader finds them within a second', async ({
  deskOf,
  browser,
}) => {
  const secretary = await deskOf('veresova')
  await open(secretary, '/desk/publish')
  for (const title of [titles.meeting, titles.release]) {
    await secretary
      .getByRole('link', { name: new RegExp(`Добавить.*${title}`) })
      .first()
      .click()
    await secretary.waitForLoadState('networkidle')
  }
  await secretary
    .getByRole('link', { name: new RegExp(`Добавить.*${titles.meeting}`) })
    .first()
    .click()
  const publish = secretary.getByRole('button', { name: 'Опубликовать 3 документа' })
  await expect(publish).toBeVisible()
  await hydrated(secretary)

  const reader = await (await browser.newContext()).newPage()
  const acted = secretary.waitForResponse((response) => response.request().method() === 'POST')
  await publish.click()
  await keep('publish', (await acted).request())
  const search = `/ru/search?q=${encodeURIComponent(word)}`
  const addresses = async () => {
    const page = await (await reader.request.get(search)).text()
    return [...new Set(page.match(/href="\/ru\/(releases|meetings)\/[^"]+"/g))].length
  }
  await expect.poll(addresses, { timeout: 1000, intervals: [50] }).toBe(3)
  await reader.goto(search)
  await expect(reader.getByRole('main').getByRole('link', { name: new RegExp(word) })).toHaveCount(3)
  await expect(secretary.getByRole('heading', { name: 'Опубликовано' })).toBeVisible()

  await reader.getByRole('link', { name: titles.release }).click()
  await expect(reader.getByRole('heading', { level: 1, name: titles.release })).toBeVisible()
  await reader.getByRole('link', { name: titles.meeting }).click()
  await reader.getByRole('link', { name: 'Полный список' }).click()
  await expect(reader.getByRole('row', { name: /Калужная/ })).toBeVisible()
  await reader.context().close()
})

test('the author is refused at each forbidden step: no page, and no request of their own making', async ({
  deskOf,
}) => {
  const author = await deskOf('lytkina')
  for (const path of ['/desk/publish', `/desk/releases/${ids.release}/withdraw`]) {
    expect((await author.goto(path))?.status()).toBe(404)
  }
  const { editionId } = recordOf('lytkina', 'release', 'approved')
  const { hash } = headOf(editionId)
  const before = rows('select count(*) from audit_log')
  const answer = await ask(author, 'publish', { editions: [{ editionId, hash, slug: '' }] })
  expect(answer).toContain('access.denied')
  expect(statusOf(editionId)).toBe('approved')
  expect(rows('select count(*) from audit_log')).toEqual(before)
})
