import type { Page } from '@playwright/test'
import { wordParagraph, wordParts, zipOf } from '@/lib/testing/zip'
import { statusOf } from './setup/making'
import { rows } from './setup/office'
import { expect, hydrated, open, test } from './setup/test'

// From an old text to a new one: an author pastes a release, confirms what was read of it as a meeting and its list,
// drafts a release from them, and the checker finds nothing in it; another person approves, a third publishes.

test.describe.configure({ mode: 'serial' })

const text = `В Москве прошло XLI заседание КСОПН

19 ноября 2026 года в Москве под председательством статс-секретаря – заместителя Министра внутренних дел Российской Федерации Игоря Зубова состоялось XLI заседание Координационного совета руководителей компетентных органов по противодействию незаконному обороту наркотиков (КСОПН).

В заседании приняли участие первый заместитель начальника Главного управления по наркоконтролю и противодействию торговле людьми МВД Республики Беларусь Алеся Дубовик и заместитель начальника департамента по противодействию наркопреступности МВД Республики Казахстан Нурлан Сарсенгалиев.

Участники обсудили план совместных мероприятий на 2027 год и итоги операции «Канал».`

const lead = /состоялось\sXLI\sзаседание\sКоординационного\sсовета/
const ids = { text: '', meeting: '', list: '', release: '' }

const lastPart = (page: Page) => new URL(page.url()).pathname.split('/').at(-1) ?? ''
const editionOf = (record: string) =>
  rows<{ id: string }>('select id from editions where record_id = ?', record)[0]?.id ?? ''

async function paste(page: Page, words: string) {
  await open(page, '/desk/intake')
  await page.getByLabel('Текст релиза').fill(words)
  await page.getByRole('button', { name: 'Разобрать' }).click()
}

async function submit(page: Page) {
  await page.getByRole('button', { name: 'Отправить на проверку' }).click()
  await expect(page.getByText('На проверке', { exact: true }).first()).toBeVisible()
}

test('a pasted release is read: every field found or guessed, its place lit in the text', async ({
  deskOf,
}) => {
  const page = await deskOf('lytkina')
  await paste(page, text)
  await page.waitForURL(/\/desk\/intake\/[a-z0-9]{16}$/)
  await hydrated(page)
  ids.text = lastPart(page)
  await expect(page.getByLabel('Номер')).toHaveValue('41')
  await expect(page.getByLabel('Орган')).toHaveValue(/КСОПН/)
  await expect(page.getByLabel('Дата', { exact: true })).toHaveValue('2026-11-19')
  await expect(page.getByLabel('Место', { exact: true }).first()).toHaveValue('Москва')
  await expect(page.getByLabel('Председательствует')).toHaveValue(/^Зубов Игорь/)
  await expect(page.getByRole('region', { name: 'Казахстан' })).toContainText('Сарсенгалиев Нурлан')

  // From the field to its place, and from the place to its field.
  const date = page.getByRole('region', { name: 'Текст' }).getByText('19 ноября 2026 года')
  await expect(date).not.toHaveAttribute('data-lit')
  await page.getByLabel('Дата', { exact: true }).focus()
  await expect(date).toHaveAttribute('data-lit')
  await page.getByRole('region', { name: 'Текст' }).getByText('Алеся Дубовик').click()
  await expect(page.getByRole('button', { name: 'Изменить: Участник 1' }).first()).toBeFocused()
})

test('guesses are confirmed knowingly, then the meeting and its list are there', async ({ deskOf }) => {
  const page = await deskOf('lytkina')
  await open(page, `/desk/intake/${ids.text}`)
  await page.getByRole('checkbox', { name: 'Релиз с этим текстом' }).uncheck()
  const confirm = page.getByRole('button', { name: 'Подтвердить', exact: true })
  await confirm.click()
  await expect(page.getByRole('alert').filter({ hasText: 'не просмотрен' })).toBeFocused()
  await page.getByRole('button', { name: 'Подтвердить все предположения' }).click()
  await expect(page.getByText('Все предположения просмотрены')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'список участников (3)' })).toBeVisible()
  await confirm.click()
  await expect(page.getByText('Разбор подтверждён')).toBeVisible()
  const made = page.getByRole('main').getByRole('listitem')
  await expect(made).toHaveCount(2)
  const [meeting, list] = await Promise.all(
    [0, 1].map((index) => made.nth(index).getByRole('link').getAttribute('href')),
  )
  ids.meeting = meeting?.split('/').at(-1) ?? ''
  ids.list = list?.split('/').at(-1) ?? ''
  expect([ids.meeting, ids.list].map((id) => statusOf(editionOf(id)))).toEqual(['draft', 'draft'])

  // A second confirmation, in a tab that was opened before, is refused and leads to what was made.
  await paste(page, text)
  const known = page.getByRole('status').filter({ hasText: '1 текст уже был принят' })
  await known.getByRole('link').click()
  await expect(page.getByText('Разбор подтверждён')).toBeVisible()
})

test('a release is drafted from the meeting, and the checker finds nothing in it', async ({ deskOf }) => {
  const page = await deskOf('lytkina')
  await open(page, `/desk/intake/${ids.text}`)
  await page.getByRole('link', { name: 'Подготовить релиз из заседания' }).click()
  await expect(page.getByText(lead)).toBeVisible()
  await hydrated(page)
  await page.getByRole('button', { name: 'Создать черновик' }).click()
  await page.waitForURL(/\/desk\/releases\/[a-z0-9]{16}$/)
  await hydrated(page)
  ids.release = lastPart(page)
  await expect(page.getByLabel(/^Лид/)).toHaveValue(lead)
  await page.getByRole('button', { name: 'Сейчас' }).click()
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^Сохранено \d/)).toBeVisible()
  await expect(page.getByText('Замечаний нет.')).toBeVisible()
  await submit(page)
  for (const [section, id] of [
    ['attendance', ids.list],
    ['meetings', ids.meeting],
  ]) {
    await open(page, `/desk/${section}/${id}`)
    await submit(page)
  }
})

test('another person approves the three, a third publishes them, and the reader has the text', async ({
  deskOf,
  browser,
}) => {
  const editor = await deskOf('yartseva')
  for (const [section, id] of [
    ['meetings', ids.meeting],
    ['attendance', ids.list],
    ['releases', ids.release],
  ] as const) {
    await open(editor, `/desk/${section}/${id}`)
    await editor.getByRole('button', { name: 'Одобрить' }).click()
    await expect.poll(() => statusOf(editionOf(id))).toBe('approved')
  }

  const secretary = await deskOf('veresova')
  const editions = [ids.meeting, ids.list, ids.release].map((id) => `edition=${editionOf(id)}`)
  await open(secretary, `/desk/publish?${editions.join('&')}`)
  await secretary.getByRole('button', { name: 'Опубликовать 3 документа' }).click()
  await expect(secretary.getByRole('heading', { name: 'Опубликовано' })).toBeVisible()

  const reader = await (await browser.newContext()).newPage()
  await reader.goto('/ru/search?q=XLI%20КСОПН')
  const link = reader.getByRole('main').getByRole('link', { name: /XLI\sзаседание\sКСОПН/ })
  await link.first().click()
  await expect(reader.getByRole('main').getByText(lead).first()).toBeVisible()
  await reader.context().close()
})

test('a Word document is dropped beside a file that is none, and each is answered for itself', async ({
  deskOf,
}) => {
  const page = await deskOf('yartseva')
  await open(page, '/desk/intake')
  const word = zipOf(
    wordParts(
      [
        'Совместное заседание СМИД, СМО и КССБ',
        '27 ноября 2024 года в Астане состоялось совместное заседание Совета министров иностранных дел, Совета министров обороны и Комитета секретарей советов безопасности ОДКБ.',
        'Министры обсудили проекты документов, вносимых на рассмотрение Совета коллективной безопасности.',
      ]
        .map(wordParagraph)
        .join(''),
    ),
  )
  const dropped = await page.evaluateHandle(
    (bytes) => {
      const data = new DataTransfer()
      data.items.add(new File([Uint8Array.from(bytes)], 'совместное.docx'))
      data.items.add(new File(['ничего'], 'рисунок.png'))
      return data
    },
    [...word],
  )
  await page.getByText('Перетащите сюда').dispatchEvent('drop', { dataTransfer: dropped })
  await expect(page.getByRole('alert').filter({ hasText: 'рисунок.png' })).toContainText('.docx')
  const found = page.getByRole('status').filter({ hasText: 'Найден 1 релиз' })
  await found.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Совместное заседание СМИД, СМО и КССБ')
  await expect(page.getByText('файл совместное.docx')).toBeVisible()
  await hydrated(page)
  await expect(page.getByLabel('Орган')).toHaveCount(3)

  await page.getByRole('button', { name: 'Отложить' }).click()
  await expect(page.getByText('Текст отложен')).toBeVisible()
  await page.getByRole('button', { name: 'Вернуть к разбору' }).click()
  await expect(page.getByRole('button', { name: 'Подтвердить', exact: true })).toBeVisible()
})

test('several releases in one paste come apart, and the list goes by the arrow keys', async ({ deskOf }) => {
  const page = await deskOf('yartseva')
  const releases = ['3 марта', '4 марта'].map(
    (day, index) =>
      `Состоялось ${index === 0 ? 'LI' : 'LII'} заседание КСОПН\n\n${day} 2026 года в Минске состоялось ${index === 0 ? 'LI' : 'LII'} заседание КСОПН. Участники обсудили план работы.`,
  )
  await paste(page, releases.join('\n\n***\n\n'))
  await expect(page.getByRole('status').filter({ hasText: 'Найдено 2 релиза' })).toBeVisible()
  await page.getByRole('searchbox').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/desk\/intake\/[a-z0-9]{16}$/)
})
