import { draft } from '@/lib/language/draft/draft'
import type { Text } from '@/lib/language/draft/text'
import { type HouseStyle, houseStyle } from '@/lib/language/house-style'
import { samples } from './samples'
import { type Setting, settings } from './usage'

/** By setting and choice, a sentence as it would be drafted. */
export type Examples = Record<string, Record<string, string>>

/** What each choice does, drafted from meetings that are made up, with all other usage as the house has it. */
export function examplesOf(style: HouseStyle): Examples {
  return Object.fromEntries(settings.map((setting) => [setting.key, exampleOf(setting, style)]))
}

/** One usage shows only together with another. */
const together: Partial<Record<Setting['key'], Partial<HouseStyle>>> = {
  chairSentence: { chair: 'own_sentence' },
}

/** From the first meeting in which the choices differ most. */
function exampleOf({ key, choices }: Setting, style: HouseStyle): Record<string, string> {
  let best: string[] = []
  for (const sample of samples) {
    const drafts = choices.map((value) => {
      const { ru } = draft(sample, houseStyle.parse({ ...style, ...together[key], [key]: value }))
      return ru ? sentencesOf(ru) : []
    })
    const found = drafts.map((own) => telling(own, drafts))
    if (new Set(found.filter(Boolean)).size > new Set(best.filter(Boolean)).size) best = found
  }
  return Object.fromEntries(choices.map((value, index) => [String(value), best[index] ?? '']))
}

/** The shortest sentence that only this choice makes, else one that not every choice makes. */
function telling(own: readonly string[], drafts: readonly (readonly string[])[]): string {
  const bySize = [...own].sort((a, b) => a.length - b.length)
  const only = bySize.find((each) => drafts.filter((other) => other.includes(each)).length === 1)
  return only ?? bySize.find((each) => drafts.some((other) => !other.includes(each))) ?? ''
}

/** The title and every sentence; a span's id begins with that of its sentence. */
function sentencesOf({ title, lead, paragraphs }: Text): string[] {
  const spans = [...title, ...lead, ...paragraphs.flat()]
  const sentences = Map.groupBy(spans, ({ id }) => id.slice(0, id.lastIndexOf('/')))
  return [...sentences.values()].map((own) =>
    own
      .map(({ text }) => text)
      .join('')
      .trim(),
  )
}
