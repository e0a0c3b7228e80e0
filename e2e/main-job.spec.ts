import type { APIRequestContext, Page, Request } from '@playwright/test'
import { aDraft, headOf, published, statusOf, submitted } from './setup/making'
import { recordOf, rows } from './setup/office'
import { expect, hydrated, open, test } from './setup/test'
import { newWord } from './setup/words'

// The main job with three people and a reader: an author writes a meeting, its list and a release; an editor returns
// one and approves all; the press secretary publishes the three in one act; the reader finds them within a second.

test.describe.configure({ mode: 'serial' })

const word = newWord('Сквозняк')
const titles = { meeting: `Заседание КСОПН «${word}»`, release: `КСОПН провёл заседание «${word}»` }
const ids = { meeting: '', list: '', release: '' }
/** A request by which somebody acted. */
type Act = { url: string; headers: Record<string, string> }
type Move = 'return' | 'approve' | 'publish' | 'withdraw'
const acts = new Map<Move, Act>()

/** Keeps how an action is asked for, so that somebody else can ask for it. */
async function keep(name: Move, request: Request) {
  const sent = await request.allHeaders()
  const kept = ['next-action', 'content-type', 'next-router-state-tree'].map((each) => [
    each,
    sent[each] ?? '',
  ])
  acts.set(name, { url: request.url(), headers: Object.fromEntries(kept) })
}

/** Asks for an action in somebody's session, or in none, without any button. */
async function send(request: APIRequestContext, name: Move, input: object) {
  const act = acts.get(name)
  if (!act) throw new Error(`Nobody did ${name} yet`)
  const data = JSON.stringify([input])
  return request.fetch(act.url, { method: 'POST', headers: act.headers, data, maxRedirects: 0 })
}

const ask = async (page: Page, name: Move, input: object) => (await send(page.request, name, input)).text()

const logLength = () => rows<{ count: number }>('select count(*) as count from audit_log')[0]?.count

const recordId = (page: Page) => new URL(page.url()).pathname.split('/')[3] ?? ''
const editionOf = (record: string) =>
  rows<{ id: string }>('select id from editions where record_id = ?', record)[0]?.id ?? ''
const stateOf = (record: string) => statusOf(editionOf(record))

/** The highest number that a session of a body has, known by its abbreviation. */
const sessionsOf = (abbreviation: string) =>
  rows<{ last: number }>(
    `select max(n.number) as last from meeting_numbers n join bodies b on b.id = n.body_id
     where n.series = 'session' and b.names like ?`,
    `%"${abbreviation}"%`,
  )[0]?.last ?? 0

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
  const next = String(sessionsOf('КСОПН') + 1)
  await expect(number).toHaveValue(next)
  await page.getByLabel(/^Дата/).fill('2026-11-23')
  await page.getByRole('button', { name: 'Создать' }).click()
  await page.waitForURL(/\/desk\/meetings\/[a-z0-9]{16}$/)
  await hydrated(page)
  ids.meeting = recordId(page)
  await expect(number).toHaveValue(next)
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
  const returned = editor.waitForRequest((request) => request.method() === 'POST')
  await editor.getByRole('button', { name: 'Вернуть на доработку' }).click()
  await keep('return', await returned)
  await expect.poll(() => stateOf(ids.release)).toBe('draft')

  const author = await deskOf('lytkina')
  await open(author, '/desk')
  await author.getByRole('link', { name: titles.release }).first().click()
  await expect(author.getByText('Назовите председателя.')).toBeVisible()
  await hydrated(author)
  await author
    .getByLabel(/^Лид/)
    .fill('В Москве под председательством Алексея Шубникова прошло заседание Совета.')
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
  let added = 0
  for (const title of [titles.meeting, titles.release]) {
    await secretary
      .getByRole('link', { name: new RegExp(`Добавить.*${title}`) })
      .first()
      .click()
    added += 1
    await secretary.waitForURL((url) => url.searchParams.getAll('edition').length === added)
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

test('the author has no page and no button for what only others may do', async ({ deskOf }) => {
  const author = await deskOf('lytkina')
  for (const [section, id] of [
    ['meetings', ids.meeting],
    ['attendance', ids.list],
    ['releases', ids.release],
  ]) {
    await open(author, `/desk/${section}/${id}`)
    await expect(author.getByRole('button', { name: 'Подготовить новую редакцию' })).toBeVisible()
    for (const name of ['Одобрить', 'Вернуть на доработку', 'Опубликовать…', 'Отозвать…']) {
      await expect(author.getByRole('button', { name }).or(author.getByRole('link', { name }))).toHaveCount(0)
    }
    expect((await author.goto(`/desk/${section}/${id}/withdraw`))?.status()).toBe(404)
  }
  expect((await author.goto('/desk/publish'))?.status()).toBe(404)
})

test('the author is refused each of it by a request of their own making, and nothing changes', async ({
  deskOf,
  request,
}) => {
  const secretary = await deskOf('veresova')
  const other = published(aDraft({ title: `Отзывается ${word}` }))
  await open(secretary, `/desk/releases/${other.recordId}/withdraw`)
  await secretary.getByLabel('Уведомление по-русски').fill('Отозвано пресс-секретарём.')
  const acted = secretary.waitForRequest((sent) => sent.method() === 'POST')
  await secretary.getByRole('button', { name: 'Отозвать с сайта' }).click()
  await keep('withdraw', await acted)
  await expect.poll(() => statusOf(other.editionId)).toBe('withdrawn')

  const author = await deskOf('lytkina')
  const inReview = submitted(aDraft({ title: `На проверке ${word}` })).editionId
  const approved = recordOf('lytkina', 'release', 'approved').editionId
  const attempts: [move: Move, input: object, editionId: string, stays: string][] = [
    ['return', { editionId: inReview, comment: 'Сам.' }, inReview, 'in_review'],
    ['approve', { editionId: inReview, hash: headOf(inReview).hash, comment: '' }, inReview, 'in_review'],
    [
      'publish',
      { editions: [{ editionId: approved, hash: headOf(approved).hash, slug: '' }] },
      approved,
      'approved',
    ],
    [
      'withdraw',
      { recordId: ids.release, notice: { ru: 'Сам.', en: '' }, reason: '', replacementId: null },
      editionOf(ids.release),
      'published',
    ],
  ]
  const before = logLength()
  for (const [move, input, editionId, stays] of attempts) {
    expect(await ask(author, move, input), move).toContain('access.denied')
    expect(statusOf(editionId), move).toBe(stays)
    const stranger = await send(request, move, input)
    expect(stranger.headers()['x-action-redirect'], move).toMatch(/^\/sign-in/)
    expect(statusOf(editionId), move).toBe(stays)
  }
  expect(logLength()).toBe(before)
})
