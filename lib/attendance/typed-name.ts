import type { PersonName } from '@/lib/language/record'

const malePatronymic = /(ович|евич|ич|оглы|уулу|улы|угли)$/i
const femalePatronymic = /(овна|евна|ична|инична|кызы|кизи)$/i
const isPatronymic = (word: string) => malePatronymic.test(word) || femalePatronymic.test(word)

/** A name as somebody typed it into a list, taken apart: «Зубов Игорь Николаевич», «Игорь Зубов», «И.Н. Зубов». */
export function typedName({ ru = '', en = '' }: { ru?: string; en?: string }): PersonName {
  const words = ru.trim().split(/\s+/).filter(Boolean)
  const initials = words.filter((word) => /^([А-ЯЁ]\.-?)+$/.test(word))
  const others = words.filter((word) => !initials.includes(word))
  const patronymic =
    others.length > 2 ? (others.find((word, index) => index > 0 && isPatronymic(word)) ?? null) : null
  const gender = patronymic === null ? null : femalePatronymic.test(patronymic) ? 'f' : 'm'
  const base = { patronymic, gender, en } as const
  if (initials.length > 0)
    return {
      ...base,
      family: others.join(' '),
      given: null,
      initials: initials.join(''),
      order: 'initials-family',
    }
  const at = patronymic === null ? -1 : others.indexOf(patronymic)
  // A patronymic at the end comes after family name and given name.
  if (at >= 2 && at === others.length - 1)
    return {
      ...base,
      family: others.slice(0, at - 1).join(' '),
      given: others[at - 1] ?? null,
      order: 'given-patronymic-family',
    }
  if (at > 0)
    return {
      ...base,
      family: others.slice(at + 1).join(' '),
      given: others.slice(0, at).join(' '),
      order: 'given-patronymic-family',
    }
  const given = others.length > 1 ? others.slice(0, -1).join(' ') : null
  return { ...base, family: others.at(-1) ?? '', given, order: 'given-family' }
}
