import { endDuty } from '@/lib/arrangement/duty-commands'
import { warn } from '@/lib/arrangement/warning-commands'
import { aDraft, published } from './setup/making'
import { actingAs, rows } from './setup/office'
import { expect, open, test } from './setup/test'
import { newWord } from './setup/words'

// A press secretary pins a release, warns, and puts somebody on the roster; a reader sees it at once on every page, and
// what has an end is gone by the clock, with nobody doing anything.

test.describe.configure({ mode: 'serial' })

const word = newWord('Паводок')
const pages = ['/ru', '/ru/releases', '/ru/press', '/en', '/en/no-such-page']

test('a warning goes up once it was checked, stands above every page, and is taken down', async ({
  deskOf,
  page,
}) => {
  const desk = await deskOf('veresova')
  await open(desk, '/desk/newsroom')
  const form = desk.getByRole('form', { name: 'Новое объявление' })
  const check = form.getByRole('button', { name: 'Проверить перед выходом' })
  await check.click()
  await expect(form.getByRole('alert')).toContainText('Почему нельзя ждать проверки')
  await form.getByRole('group', { name: 'Текст' }).getByLabel('По-русски').fill(`${word}: вход закрыт`)
  await form.getByLabel('Почему нельзя ждать проверки').fill('Вода поднимается')
  await check.click()
  await expect(form.getByRole('heading', { name: 'Так объявление увидят читатели' })).toBeFocused()
  await form.getByRole('button', { name: 'Поставить на сайт' }).click()
  await expect(desk.getByRole('button', { name: `Снять объявление: ${word}: вход закрыт` })).toBeVisible()
  for (const path of pages) {
    await page.goto(path)
    await expect(page.getByRole('region', { name: /Срочно|Urgent/ })).toContainText(`${word}: вход закрыт`)
  }
  await desk.getByRole('button', { name: `Снять объявление: ${word}: вход закрыт` }).click()
  await desk.getByRole('alertdialog').getByRole('button', { name: 'Снять' }).click()
  await expect(desk.getByRole('alertdialog')).toBeHidden()
  for (const path of pages) {
    await page.goto(path)
    await expect(page.getByRole('region', { name: /Срочно|Urgent/ })).toHaveCount(0)
  }
})

test('a warning comes and goes by the clock, on pages that are kept', async ({ request }) => {
  const at = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString()
  const text = `${word} проходит`
  warn(actingAs('veresova'), { text: { ru: text }, reason: 'Проверка', from: at(4), until: at(9) })
  const standing = async () =>
    Promise.all(pages.map(async (path) => (await (await request.get(path)).text()).includes(text)))
  expect(await standing()).toEqual(pages.map(() => false))
  await expect.poll(standing, { timeout: 8000, intervals: [250] }).toEqual(pages.map(() => true))
  await expect.poll(standing, { timeout: 10_000, intervals: [250] }).toEqual(pages.map(() => false))
})

test('a release is put at the head of its home page, from its own page on the desk', async ({
  deskOf,
  page,
}) => {
  const title = `${word}: обстановка`
  const issuedAt = '2020-02-03T09:00:00.000Z'
  const { recordId } = published(aDraft({ title, content: { issuedAt } }))
  const desk = await deskOf('veresova')
  await open(desk, `/desk/releases/${recordId}`)
  await desk.getByRole('link', { name: 'Поставить во главу сайта' }).click()
  await desk.waitForURL(/\/desk\/newsroom\?lead=/)
  const form = desk.getByRole('form', { name: 'Поставить релиз во главу' })
  await expect(form.getByRole('combobox', { name: 'Релиз' })).toHaveValue(title)
  await form.getByRole('button', { name: 'Поставить', exact: true }).click()
  await expect(desk.getByRole('link', { name: title })).toBeVisible()
  await page.goto('/ru')
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toHaveText(title)
})

test('who is on duty stands on the page for the press until the end', async ({ deskOf, page }) => {
  const now = new Date().toISOString()
  for (const { id } of rows<{ id: string }>(
    'select id from duties where ended_at is null and until > ?',
    now,
  ))
    endDuty(actingAs('veresova'), { id })
  const desk = await deskOf('veresova')
  await open(desk, '/desk/newsroom')
  await expect(desk.getByText('Сейчас никто не дежурит')).toBeVisible()
  const form = desk.getByRole('form', { name: 'Назначить дежурство' })
  await form.getByRole('group', { name: 'Имя и фамилия' }).getByLabel('По-русски').fill(`Дежурный ${word}`)
  await form.getByLabel('Телефон').fill('+7 495 000-00-99')
  const end = form.getByRole('group', { name: 'Окончание' })
  await end.getByLabel('Дата').fill(new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10))
  await end.getByLabel('Время').fill('09:00')
  await form.getByRole('button', { name: 'Назначить' }).click()
  await expect(desk.getByRole('button', { name: `Снять дежурство: Дежурный ${word}` })).toBeVisible()
  await page.goto('/ru/press')
  await expect(page.getByRole('region', { name: 'На дежурстве' })).toContainText(`Дежурный ${word}`)
  await page.goto('/en')
  await expect(page.getByRole('region', { name: 'On duty' })).toContainText('+7 495 000-00-99')
})
