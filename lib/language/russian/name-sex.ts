import { folded, type Sex, syllables } from './name-words'

/** Whether a patronymic is a son's or a daughter's. */
export function sexOfPatronymic(patronymic: string): Sex | undefined {
  const name = folded(patronymic.trim())
  if (/(ич|оглы|оглу|угли|огли|угил|уулу|улы|ули|уул)$/.test(name)) return 'm'
  return /([ое]вна|ична|инична|кызы|гызы|кизи)$/.test(name) ? 'f' : undefined
}

/** Whether a surname has a man's or a woman's ending: «Зубов», «Зубова»; undefined where both bear it. */
export function sexOfFamily(family: string): Sex | undefined {
  const name = folded(family.trim())
  if (/([ое]ва|[иы]на|[сц]кая)$/.test(name) && syllables(name) > 2) return 'f'
  return /([ое]в|[иы]н|[сц]кий)$/.test(name) && syllables(name) > 1 ? 'm' : undefined
}
