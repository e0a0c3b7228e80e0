import type { LanguageRecord } from '../record'

type Document = LanguageRecord['documents'][number]

/** What is signed where nothing else is said, as the head of its name: «итоговый протокол», «Joint Statement». */
const russian =
  /^(?:[\p{L}-]+(?:ый|ий|ой|ая|яя|ое|ее) )*(?:протокол|соглашение|меморандум|заявление|декларация|договор)(?=[\s,«]|$)/iu
const english =
  /^(?:the )?(?!draft\b)(?:(?!of\b|on\b|for\b|to\b)[\p{L}-]+ )*(?:protocol|minutes|agreement|memorandum|statement|declaration|treaty)(?=\s(?:of|on|for|between|to|and)\s|,|$)/iu

/**
 * Whether a text may say that a document was signed. The record only names it: a plan, guidelines or a collection of
 * papers nobody has signed, and what goes on to be agreed or approved has not been either.
 */
export function isSigned({ name, nextStep }: Document): boolean {
  if (nextStep && (nextStep.ru.trim() || nextStep.en.trim())) return false
  const ru = name.ru.trim()
  return ru ? russian.test(ru) : english.test(name.en.trim())
}
