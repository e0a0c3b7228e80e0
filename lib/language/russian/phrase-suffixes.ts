import type { Gender } from './forms'
import type { NounReading } from './phrase-noun'

type Rule = {
  /** The word's end in the nominative; what is in brackets belongs to it, the rest makes the singular. */
  end: RegExp
  /** The end of the singular, where the rule is of plurals. */
  singular?: string
  gender: Gender
  /** Names people in posts and may name a thing elsewhere. */
  isOfPeople?: boolean
  /** Fits words in other cases too: «клиник» is no «-ник». */
  isLoose?: boolean
}

/** Productive suffixes whose gender and declension have no exception among new words (Русская грамматика 1980, § 256 ff.). */
const rules: readonly Rule[] = [
  { end: /тель$/, gender: 'm', isOfPeople: true },
  { end: /(?:тели)$/, singular: 'тель', gender: 'm', isOfPeople: true },
  { end: /(?:щик|чик|овик|евик)$/, gender: 'm', isOfPeople: true },
  { end: /(щ|ч)ики$/, singular: '$1ик', gender: 'm', isOfPeople: true },
  { end: /(ист|вед|лог|олог|ниц?мен|атор|итор|ктор|ионер|мейстер)$/, gender: 'm', isOfPeople: true },
  { end: /(ист|вед|лог|атор|итор|ктор|ионер|мейстер)ы$/, singular: '$1', gender: 'm', isOfPeople: true },
  { end: /логи$/, singular: 'лог', gender: 'm', isOfPeople: true },
  { end: /[^аеиоуыэюя]ник$/, gender: 'm', isOfPeople: true, isLoose: true },
  { end: /([^аеиоуыэюя]ник)и$/, singular: '$1', gender: 'm', isOfPeople: true, isLoose: true },
  { end: /[^аеиоуыэюя]ика$|[оа][нт]ика$/, gender: 'f', isLoose: true },
  { end: /(истка|тельница)$/, gender: 'f', isOfPeople: true },
  { end: /(изм|мент|итет|ариат|онат|иум|дром|инг)$/, gender: 'm' },
  { end: /[^аеиоуыэюя]ика$|[оа][нт]ика$/, gender: 'f', isLoose: true },
  { end: /(истка|тельница)$/, gender: 'f', isOfPeople: true },
  { end: /(изм|мент|итет|ариат|иум|дром)ы$/, singular: '$1', gender: 'm' },
  { end: /инги$/, singular: 'инг', gender: 'm' },
  { end: /(о|е)сть$/, gender: 'f' },
  { end: /ости$/, singular: 'ость', gender: 'f' },
  { end: /(ц|с|з|ф|ог|рг)ия$/, gender: 'f' },
  { end: /(ц|с|з|ф|ог)ии$/, singular: '$1ия', gender: 'f' },
  { end: /ств[о]$/, gender: 'n' },
  { end: /ства$/, singular: 'ство', gender: 'n' },
  { end: /(ание|ение|ытие|ятие|итие|ствие)$/, gender: 'n' },
  { end: /(ан|ен|ыт|ят|ств|[еоу]ч|душ)ия$/, singular: '$1ие', gender: 'n' },
  { end: /[^аеиоуыэюяьй](тура|ёвка|евка|овка|ировка)$/, gender: 'f' },
  { end: /тура$/, gender: 'f' },
  { end: /(тур)ы$/, singular: '$1а', gender: 'f' },
  { end: /овки$/, singular: 'овка', gender: 'f' },
]

export type SuffixReading = NounReading & { isOfPeople: boolean; isLoose: boolean }

/** What the word can be in the nominative by its suffix alone. */
export function bySuffix(word: string): SuffixReading[] {
  if (word.length < 6) return []
  return rules
    .filter(({ end }) => end.test(word))
    .map(({ end, singular, gender, isOfPeople = false, isLoose = false }) => ({
      noun: {
        word: singular === undefined ? word : word.replace(end, singular),
        gender,
        isAnimate: false,
      },
      isPlural: singular !== undefined,
      isOfPeople,
      isLoose,
    }))
}
