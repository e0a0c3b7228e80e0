import type { Page } from '@playwright/test'
import { aDraft, headOf, statusOf, submitted } from './setup/making'
import { account, recordOf } from './setup/office'
import { expect, hydrated, open, test } from './setup/test'
import { newWord } from './setup/words'

// The desk without a mouse: no click in this file.

/** Presses Tab until the focus is on what has this name, as a person would look for it. */
async function tabTo(page: Page, name: RegExp, most = 60) {
  for (let presses = 0; presses < most; presses++) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      if (!(element instanceof HTMLElement)) return ''
      const labels =
        element instanceof HTMLInputElement ||
        element instanceof HTMLTextAreaElement ||
        element instanceof HTMLSelectElement
          ? element.labels
          : null
      return element.getAttribute('aria-label') ?? (labels?.[0]?.textContent || element.textContent || '')
    })
    if (name.test(focused.trim().replace(/\s+/g, ' '))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${name}`)
}

test('signing in, writing a release and submitting it', async ({ page }) => {
  const { email, password } = account('sadykov')
  await open(page, '/sign-in')
  await tabTo(page, /^Электронная почта/)
  await page.keyboard.type(email)
  await tabTo(page, /^Пароль/)
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname === '/desk')

  await hydrated(page)
  await tabTo(page, /^Новый релиз/)
  await page.keyboard.press('Enter')
  await page.waitForURL(/releases\/new$/)
  await hydrated(page)
  await tabTo(page, /^Заголовок/)
  await page.keyboard.type('Релиз без мыши')
  await tabTo(page, /^Создать черновик/)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/desk\/releases\/[a-z0-9]{16}$/)
  await hydrated(page)

  await tabTo(page, /^Лид/)
  await page.keyboard.type('Всё набрано с клавиатуры.')
  const body = page.getByRole('textbox', { name: /^Текст/ })
  for (
    let presses = 0;
    presses < 20 && !(await body.evaluate((each) => each.contains(document.activeElement)));
    presses++
  ) {
    await page.keyboard.press('Tab')
  }
  await page.keyboard.type('Первый абзац.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Второй абзац.')
  // The editor is no trap: Tab goes on to the next field.
  await tabTo(page, /^Место/)
  await page.keyboard.type('Москва')
  await tabTo(page, /^Сейчас/)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^Сохранено \d/)).toBeVisible()
  await expect(body).toHaveText(/Первый абзац\.\s*Второй абзац\./)

  await tabTo(page, /^Отправить на проверку/, 120)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Забрать на доработку' })).toBeVisible()
})

test('filling a list of three: three letters, Enter, the next row', async ({ deskOf }) => {
  const { recordId, editionId } = recordOf('lytkina', 'attendance', 'draft')
  const page = await deskOf('lytkina')
  await open(page, `/desk/attendance/${recordId}`)
  const russia = page.getByRole('region', { name: /^Росси/ })
  const before = await russia.getByRole('row').count()
  await russia
    .getByRole('combobox', { name: /^Участник \d+$/ })
    .last()
    .focus()
  for (const [letters, name] of [
    ['Вере', /^Верестов/],
    ['Ладыг', /^Ладыгина/],
    ['Зубо', /^Зубов/],
  ] as const) {
    await page.keyboard.press('Enter')
    await page.keyboard.type(letters)
    await expect(page.getByRole('option', { name }).first()).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(russia.getByRole('combobox', { name: /^Участник \d+$/ }).last()).toHaveValue(name)
  }
  await expect(russia.getByRole('row')).toHaveCount(before + 3)
  // The last one goes up a place, and is saved where it stands.
  await page.keyboard.press('Alt+ArrowUp')
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^Сохранено \d/)).toBeVisible()
  const { delegations } = JSON.parse(headOf(editionId).content)
  const added = delegations.find((each: { rows: unknown[] }) => each.rows.length === before - 1 + 3)
  expect(added).toBeDefined()
})

test('approving what waits', async ({ deskOf }) => {
  const title = `Ждёт без мыши ${newWord('Э')}`
  const { editionId } = submitted(aDraft({ title }))
  const page = await deskOf('yartseva')
  await open(page, '/desk')
  await tabTo(page, new RegExp(`^${title}`))
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/desk\/releases\//)
  await hydrated(page)
  await tabTo(page, /^Одобрить$/)
  await page.keyboard.press('Enter')
  await expect.poll(() => statusOf(editionId)).toBe('approved')
})
