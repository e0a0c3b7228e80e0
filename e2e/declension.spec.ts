import type { Page } from '@playwright/test'
import { rows } from './setup/office'
import { expect, open, test } from './setup/test'

// A surname that no rule can decline, from the form of a new person to the list of what waits.

const russian = (page: Page) => page.getByRole('group', { name: 'По-русски' })
const formsOf = (id: string) =>
  rows<{ part: string; asked: string; form: string }>(
    'select part, asked, form from confirmed_forms where person_id = ? order by asked',
    id,
  )

async function aHare(page: Page, family = 'Заяц') {
  await open(page, '/desk/directory/people/new')
  await russian(page).getByLabel('Фамилия').fill(family)
  await russian(page).getByLabel('Имя').fill('Игорь')
  await page.getByLabel('Мужской').check()
  await expect(page.getByText('Ждут подтверждения 5 падежей').first()).toBeVisible()
}

async function saved(page: Page) {
  await page.getByRole('button', { name: 'Сохранить' }).click()
  await page.waitForURL(/\/people\/[a-z0-9]{16}$/)
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

test('what an editor confirms in the form of a new person is stored with the person', async ({ deskOf }) => {
  const page = await deskOf('yartseva')
  await aHare(page)
  const genitive = page.getByLabel('Фамилия, родительный')

  await test.step('a Latin letter is refused beside the field, and nothing is lost', async () => {
    await genitive.fill('Зайцa')
    await genitive.press('Enter')
    await expect(page.getByText(/латинские буквы, которых нет в\s+самом названии/)).toBeVisible()
    await expect(genitive).toHaveValue('Зайцa')
  })

  await test.step('Enter confirms the case, and the next field has the focus', async () => {
    await genitive.fill('Зайца')
    await genitive.press('Enter')
    await expect(page.getByLabel('Фамилия, дательный')).toBeFocused()
    await expect(page.getByText('Ждут подтверждения 4 падежа').first()).toBeVisible()
  })

  await test.step('the rest at once', async () => {
    await page.getByRole('button', { name: 'Подтвердить все формы' }).click()
    await expect(page.getByText(/Всё подтверждённое сохранится вместе с\s+записью/)).toBeVisible()
  })

  const id = await saved(page)
  await expect(page.getByRole('row', { name: /Творительный/ })).toContainText('Игорем Зайцем')
  await expect(page.getByRole('row', { name: /Творительный/ })).toContainText('Нина Ярцева')
  expect(formsOf(id).map(({ part, asked }) => `${part} ${asked}`)).toEqual(
    ['acc', 'dat', 'gen', 'ins', 'prep'].map((asked) => `family ${asked}`),
  )
})

test('who waits is worked off in one list; a new name asks again', async ({ deskOf }) => {
  const page = await deskOf('yartseva')
  await aHare(page)
  const id = await saved(page)
  await open(page, '/desk/directory/forms')
  const entry = page.locator('section', { has: page.locator(`a[href$="${id}"]`) }).first()
  await entry.getByRole('button', { name: 'Подтвердить все формы' }).click()
  await expect(entry.getByText('Все формы известны точно или подтверждены.')).toBeVisible()
  expect(formsOf(id)).toHaveLength(5)

  await open(page, `/desk/directory/people/${id}/edit`)
  await expect(page.getByText('Все формы известны точно или подтверждены.')).toBeVisible()
  await russian(page).getByLabel('Фамилия').fill('Лев')
  await expect(page.getByText('Ждут подтверждения 5 падежей').first()).toBeVisible()
})

test('a name in Latin letters is in the form only when somebody has confirmed it', async ({ deskOf }) => {
  const page = await deskOf('yartseva')
  await aHare(page)
  const english = page.getByRole('group', { name: /По-английски/ })
  await page.getByRole('button', { name: 'Записать имя латиницей' }).click()
  await expect(page.getByText('Записано автоматически')).toBeVisible()
  await expect(english.getByLabel('Фамилия').first()).toHaveValue('')
  await page.getByRole('button', { name: 'Подтвердить и вставить' }).click()
  await expect(english.getByLabel('Фамилия')).toHaveValue('Zayats')
  await expect(english.getByLabel('Фамилия')).toBeFocused()
})
