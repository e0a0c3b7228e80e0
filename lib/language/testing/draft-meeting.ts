import { expect } from 'vitest'
import type { z } from 'zod'
import { draft } from '../draft/draft'
import { plain } from '../draft/text'
import type { HouseStyle } from '../house-style'
import { languageRecord } from '../record'

/** A meeting for the tests of drafts, and what is changed about it. */

export type Input = z.input<typeof languageRecord>

export const nbsp = (text: string) => text.replaceAll('~', '\u00a0')
export const ksb = {
  name: {
    ru: 'Комитет секретарей советов безопасности',
    en: 'Committee of Secretaries of Security Councils',
  },
  abbreviation: { ru: 'КССБ', en: 'CSSC' },
}
export const smid = {
  name: { ru: 'Совет министров иностранных дел', en: 'Council of Foreign Ministers' },
  abbreviation: { ru: 'СМИД', en: 'CFM' },
}
export const zubov = { family: 'Зубов', given: 'Игорь', gender: 'm', en: 'Igor Zubov' } as const
export const ivanova = { family: 'Иванова', given: 'Мария', gender: 'f', en: 'Maria Ivanova' } as const
export const ministry = (state: string, of: string) => ({
  id: state,
  body: { name: { ru: `Министерство обороны ${of}` }, state },
})
export const person = (
  id: string,
  who: typeof zubov | typeof ivanova,
  ru: string,
  role: 'head' | 'member' = 'head',
) => ({
  id,
  person: who,
  post: { ru },
  role,
})
export const base: Input = {
  kind: 'session',
  status: 'held',
  sessions: [{ body: ksb, number: 22 }],
  startsOn: '2026-11-24',
  place: { ru: 'Москва', en: 'Moscow' },
  country: 'RU',
  chair: {
    person: zubov,
    post: {
      ru: 'министр внутренних дел Российской Федерации',
      en: 'Minister of Internal Affairs of the Russian Federation',
    },
    state: 'RU',
  },
}
export const bare: Input = { ...base, chair: null }
export const drafted = (input: Input, style: Partial<HouseStyle> = {}) => {
  const { ru, unsure } = draft(languageRecord.parse(input), style)
  if (!ru) throw new Error('No Russian draft')
  expect(unsure.filter(({ id }) => id.startsWith('ru/'))).toEqual([])
  return plain(ru)
}

export const states = ['AM', 'BY', 'KZ'].map((state) => ({ id: state, state }))
export const agencies = [
  ministry('AM', 'Республики Армения'),
  ministry('BY', 'Республики Беларусь'),
  ministry('KZ', 'Республики Казахстан'),
]
export const twoHeads: Input['delegations'] = [
  { id: 'AM', state: 'AM', rows: [person('a', ivanova, 'министр юстиции Республики Армения')] },
  {
    id: 'BY',
    state: 'BY',
    rows: [person('b', { ...zubov, family: 'Карпович' } as never, 'министр юстиции Республики Беларусь')],
  },
]
export const considered = (...items: string[]): Input => ({
  ...bare,
  agenda: items.map((ru, index) => ({ id: `a${index}`, text: { ru } })),
})
export const decided = (...items: string[]): Input => ({
  ...bare,
  decisions: items.map((ru, index) => ({ id: `d${index}`, text: { ru }, visibility: 'public' })),
})
export const signed = (...names: string[]): Input => ({
  ...bare,
  documents: names.map((ru, index) => ({ id: `p${index}`, name: { ru } })),
})
