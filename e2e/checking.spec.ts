import type { Page } from '@playwright/test'
import { aDraft, headOf, statusOf } from './setup/making'
import { expect, hydrated, open, test } from './setup/test'
import { newWord } from './setup/words'

// The checker reads along: what it finds is underlined and told, mended or left as it is with a reason; errors keep a
// release from review.

const unique = (what: string) => `${what} ${newWord('Э')}`
const panel = (page: Page) => page.locator('#checks')
const text = (page: Page) => page.getByRole('textbox', { name: 'Текст' })

async function openDraft(page: Page, recordId: string) {
  await open(page, `/desk/releases/${recordId}`)
  await hydrated(page)
}

test('a misspelt word is found as it is written, and mended from the keyboard alone', async ({ deskOf }) => {
  const { recordId, editionId } = aDraft({ title: unique('Встреча'), text: 'Прошла встреча.' })
  const page = await deskOf('lytkina')
  await openDraft(page, recordId)
  await text(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' В ней приняли участие трое учасников.')
  await expect(panel(page).getByText('Такого слова нет в словаре: «учасников».')).toBeVisible()
  await expect(panel(page).getByRole('button', { name: 'Заменить на «участников»' })).toBeVisible()
  await text(page).focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Alt+Enter')
  const found = page.getByRole('dialog')
  await expect(found.getByRole('button', { name: 'Заменить на «участников»' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(found).toBeHidden()
  await expect(text(page)).toContainText('трое участников')
  await expect(text(page)).toBeFocused()
  await page.keyboard.press('Control+Z')
  await expect(text(page)).toContainText('трое учасников')
  await page.keyboard.press('Control+s')
  await expect.poll(() => headOf(editionId).content).toContain('учасников')
})

test('signs and spaces are mended at once, and put back at once', async ({ deskOf }) => {
  const { recordId } = aDraft({ title: unique('Встреча'), text: 'Доклад - "итоги"  работы .' })
  const page = await deskOf('lytkina')
  await openDraft(page, recordId)
  await panel(page)
    .getByRole('button', { name: /^Исправить знаки и пробелы/ })
    .click()
  await expect(text(page)).toHaveText('Доклад – «итоги» работы.')
  await panel(page).getByRole('button', { name: 'Вернуть как было' }).click()
  await expect(text(page)).toHaveText('Доклад - "итоги"  работы .')
})

test('an error keeps a release from review until it is left as it is with a reason, which the reviewer reads', async ({
  deskOf,
}) => {
  const { recordId, editionId } = aDraft({ title: unique('Газета «Белоруссия»') })
  const page = await deskOf('lytkina')
  await openDraft(page, recordId)
  await page.getByRole('button', { name: 'Отправить на проверку' }).click()
  await expect(page.getByText(/Названия государств: «Белоруссия»/).first()).toBeVisible()
  expect(statusOf(editionId)).toBe('draft')

  const finding = panel(page).locator('li', { hasText: 'Официальное название государства другое.' })
  await finding.getByRole('button', { name: 'Оставить как есть' }).click()
  await page.getByLabel('Почему это верно').fill('Так называется газета')
  await page.keyboard.press('Enter')
  await expect(panel(page).getByText('Оставлено как есть: 1')).toBeVisible()
  await expect(finding).toHaveCount(0)
  await page.getByRole('button', { name: 'Отправить на проверку' }).click()
  await expect(page.getByRole('button', { name: 'Забрать на доработку' })).toBeVisible()

  const reviewer = await deskOf('yartseva')
  await open(reviewer, `/desk/releases/${recordId}`)
  await expect(panel(reviewer).getByText('Так называется газета')).toBeVisible()
  await expect(panel(reviewer).getByText('Вера Лыткина')).toBeVisible()
})

test('what a house makes of a rule holds at once', async ({ deskOf }) => {
  const editor = await deskOf('yartseva')
  await open(editor, '/desk/organisation/house-style')
  await hydrated(editor)
  const severity = (name: string) => editor.getByLabel(name, { exact: true })
  await severity('Лишние пробелы').selectOption('Не проверять')
  await editor.getByRole('button', { name: 'Сохранить' }).click()
  await expect(editor.getByText('Правила редакции сохранены')).toBeVisible()

  const { recordId } = aDraft({ title: unique('Встреча'), text: 'Прошла  встреча с "гостями".' })
  const page = await deskOf('lytkina')
  await openDraft(page, recordId)
  await expect(panel(page).getByText('В русском тексте кавычки – «ёлочки».').first()).toBeVisible()
  await expect(panel(page).getByText('Лишний пробел.')).toHaveCount(0)

  await severity('Лишние пробелы').selectOption('Предупреждение')
  await editor.getByRole('button', { name: 'Сохранить' }).click()
  await open(page, `/desk/releases/${recordId}`)
  await expect(panel(page).getByText('Лишний пробел.')).toBeVisible()
})
