import type { Forms } from './forms'

const stems = 'январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр'.split(' ')

/** The twelve months in six cases: «март, марта …» and «май, мая …» hard and soft, the others like «январь». */
export const months: readonly Forms[] = stems.map((stem) => {
  if (stem === 'март' || stem === 'август') return forms(stem, ['', 'а', 'у', '', 'ом', 'е'])
  if (stem === 'ма') return forms(stem, ['й', 'я', 'ю', 'й', 'ем', 'е'])
  const isStressed = !['апрел', 'июн', 'июл'].includes(stem)
  return forms(stem, ['ь', 'я', 'ю', 'ь', isStressed ? 'ём' : 'ем', 'е'])
})

/** Monday first. */
export const weekdays: readonly Forms[] = [
  forms('понедельник', ['', 'а', 'у', '', 'ом', 'е']),
  forms('вторник', ['', 'а', 'у', '', 'ом', 'е']),
  forms('сред', ['а', 'ы', 'е', 'у', 'ой', 'е']),
  forms('четверг', ['', 'а', 'у', '', 'ом', 'е']),
  forms('пятниц', ['а', 'ы', 'е', 'у', 'ей', 'е']),
  forms('суббот', ['а', 'ы', 'е', 'у', 'ой', 'е']),
  forms('воскресень', ['е', 'я', 'ю', 'е', 'ем', 'е']),
]

function forms(stem: string, endings: readonly string[]): Forms {
  const [nom = '', gen = '', dat = '', acc = '', ins = '', prep = ''] = endings.map((each) => stem + each)
  return { nom, gen, dat, acc, ins, prep }
}

/** The month, 1–12, that a form names; case does not matter. */
export const monthOf = (word: string): number | undefined => monthForms.get(word.toLowerCase())

const monthForms = new Map(
  months.flatMap((each, index) => Object.values(each).map((form) => [form, index + 1] as const)),
)

/** The day of the week, 1 (Monday) – 7, that a form names. */
export const weekdayNamed = (word: string): number | undefined => weekdayForms.get(word.toLowerCase())

const weekdayForms = new Map(
  weekdays.flatMap((each, index) => Object.values(each).map((form) => [form, index + 1] as const)),
)
