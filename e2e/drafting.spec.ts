import type { Page } from '@playwright/test'
import { createRecord } from '@/lib/workflow/create'
import { saveEdition } from '@/lib/workflow/save'
import { headOf, type Made } from './setup/making'
import { actingAs } from './setup/office'
import { expect, hydrated, open, test } from './setup/test'
import { newWord } from './setup/words'

// A release is drafted from a meeting in both languages; what is unsure is asked, what is changed is brought up to date.

test.describe.configure({ mode: 'serial' })

const word = newWord('Совещание')
/** No table has an English name for it. */
const place = 'Чебаркуль'
const secret = `Тайный вопрос «${word}»`
const addresses = { ru: '', en: '' }
let meeting: Made

const section = (page: Page, name: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name, exact: true }) })
const lead = (page: Page) => page.getByLabel(/^Лид/)

function changeMeeting(content: object) {
  const head = headOf(meeting.editionId)
  saveEdition(actingAs('lytkina'), {
    editionId: meeting.editionId,
    lockVersion: head.lockVersion,
    content: { ...JSON.parse(head.content), ...content },
  })
}

test.beforeAll(() => {
  meeting = createRecord(actingAs('lytkina'), {
    kind: 'meeting',
    content: {
      kind: 'conference',
      status: 'held',
      title: { ru: `Конференция «${word}»`, en: 'Conference on a word' },
      startsOn: '2026-11-20',
      place: { ru: place, en: '' },
      agenda: [
        { id: 'ddddddddddddddd1', text: { ru: 'План работы', en: 'Plan of work' }, visibility: 'public' },
        { id: 'ddddddddddddddd2', text: { ru: secret, en: secret }, visibility: 'internal' },
      ],
    },
  })
})

test('the author sees the draft before it becomes two records', async ({ deskOf }) => {
  const page = await deskOf('lytkina')
  await open(page, `/desk/meetings/${meeting.recordId}`)
  await page.getByRole('link', { name: 'Подготовить релиз' }).click()
  await page.waitForURL(/\/desk\/releases\/draft/)
  await hydrated(page)
  await page.getByLabel('На обоих').check()
  const draft = page.getByRole('article').first()
  await expect(draft).toContainText('20 ноября в Чебаркуле')
  await expect(page.locator('main')).not.toContainText(secret)
  await expect(page.getByRole('group', { name: new RegExp(place) })).toBeVisible()
  await page.getByRole('button', { name: 'Создать два черновика' }).click()
  await page.waitForURL(/\/desk\/releases\/[a-z0-9]{16}$/)
  await hydrated(page)
  addresses.ru = new URL(page.url()).pathname
  await expect(lead(page)).toHaveValue(/20\sноября в\sЧебаркуле/)
  await expect(page.getByText('Текст и карточка заседания не расходятся.')).toBeVisible()
})

test('the words say where they come from, to the pointer, to the caret and in the panel', async ({
  deskOf,
}) => {
  const page = await deskOf('lytkina')
  await open(page, addresses.ru)
  const body = page.getByRole('textbox', { name: /^Текст/ })
  await body.getByText(/план работы/i).hover()
  await expect(page.getByRole('dialog', { name: 'Откуда эти слова' })).toContainText('вопрос повестки')
  await page.keyboard.press('Escape')
  await body.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('status').filter({ hasText: 'Из карточки заседания' })).toBeVisible()
  await page.getByText(/^Лид: \d+ источник/).click()
  await section(page, 'Откуда взяты слова').getByRole('button', { name: '20 ноября' }).click()
  await expect(lead(page)).toBeFocused()
})

test('what is unsure is not handed over, and is asked once', async ({ deskOf }) => {
  const page = await deskOf('lytkina')
  await open(page, addresses.ru)
  await section(page, 'На других языках').getByRole('link').first().click()
  await page.waitForURL(
    (url) => url.pathname !== addresses.ru && /releases\/[a-z0-9]{16}$/.test(url.pathname),
  )
  await hydrated(page)
  addresses.en = new URL(page.url()).pathname
  await page.getByRole('button', { name: 'Сейчас' }).click()
  await page.getByRole('button', { name: 'Отправить на проверку' }).click()
  await expect(page.getByText(/перевод не\sпроверен/).first()).toBeVisible()
  const questions = section(page, 'Вопросы к тексту')
  await questions.getByLabel('Свой вариант').first().fill('Chebarkul Lake')
  await questions.getByLabel('Свой вариант').first().press('Enter')
  await expect(lead(page)).toHaveValue(/Chebarkul Lake/)
  await expect(questions).toHaveCount(0)
})

test('when the meeting changes, the text is brought up to date and the author’s words stay', async ({
  deskOf,
}) => {
  const page = await deskOf('lytkina')
  await open(page, addresses.ru)
  await lead(page).fill(`${await lead(page).inputValue()} Это слова автора.`)
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^Сохранено \d/)).toBeVisible()
  changeMeeting({ startsOn: '2026-11-26' })
  await open(page, addresses.ru)
  await expect(page.getByText('Карточка заседания изменилась после подготовки текста')).toBeVisible()
  await expect(section(page, 'Сверка с карточкой')).toContainText('26 ноября 2026')
  await page.getByRole('button', { name: 'Обновить текст' }).click()
  await expect(lead(page)).toHaveValue(/26\sноября.*Это слова автора\./)
  await expect(page.getByText('Карточка заседания изменилась после подготовки текста')).toHaveCount(0)
})

test('a text that says something else is told of as it is written, and on the page of the meeting', async ({
  deskOf,
}) => {
  const page = await deskOf('lytkina')
  await open(page, addresses.ru)
  await lead(page).fill((await lead(page).inputValue()).replace('26', '25'))
  const compared = section(page, 'Сверка с карточкой')
  await expect(compared).toContainText('25 ноября 2026')
  await compared.getByRole('button', { name: 'Показать в тексте' }).first().click()
  await expect(lead(page)).toBeFocused()
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^Сохранено \d/)).toBeVisible()
  await open(page, `/desk/meetings/${meeting.recordId}`)
  await expect(section(page, 'Тексты, разошедшиеся с карточкой').getByRole('link')).toHaveCount(2)
})
