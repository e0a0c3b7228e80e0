import type { LanguageRecord } from '../record'

type ByLanguage = { ru: string; en: string }

const isPublic = ({ visibility }: { visibility: 'public' | 'internal' }) => visibility === 'public'

/** What came of the items. Where decisions are told, only of items that no decision names: nobody reads it twice. */
export function outcomesToTell({ agenda, decisions, status }: LanguageRecord): LanguageRecord['agenda'] {
  if (status === 'planned') return []
  const told = decisions.filter(isPublic).map(({ text }) => text)
  return agenda
    .filter(isPublic)
    .filter(({ outcome }) => (outcome.ru.trim() || outcome.en.trim()) !== '' && !saysNothing(outcome))
    .filter(({ text, outcome }) => !told.some((each) => names(each, text) || names(each, outcome)))
}

/** That an item was considered the agenda has said. */
const saysNothing = ({ ru, en }: ByLanguage) =>
  ru.trim()
    ? /^рассмотрен[аоы]?\.?$/iu.test(ru.trim())
    : /^(?:considered|noted|was considered)\.?$/i.test(en.trim())

/** Whether a decision or an outcome that is printed speaks of the document. */
export function isToldOf(record: LanguageRecord, name: ByLanguage): boolean {
  const outcomes = outcomesToTell(record).map(({ outcome }) => outcome)
  const decisions = record.decisions.filter(isPublic).map(({ text }) => text)
  return record.status === 'held' && [...decisions, ...outcomes].some((each) => names(each, name))
}

/** By half of its words or more; in one language for both, so that neither text leaves out what the other says. */
function names(text: ByLanguage, thing: ByLanguage): boolean {
  const language = text.ru.trim() && thing.ru.trim() ? 'ru' : 'en'
  const own = stems(thing[language])
  const there = stems(text[language])
  const shared = [...own].filter((stem) => there.has(stem)).length
  return shared > 0 && shared >= own.size / 2 && (shared > 1 || own.size === 1)
}

/** Endings change, and so do participles and infinitives: «одобрен», «одобрить». */
const stems = (text: string) =>
  new Set(
    (
      text
        .toLowerCase()
        .replaceAll('ё', 'е')
        .match(/[\p{L}-]{4,}/gu) ?? []
    )
      .filter(
        (word) => !/^(?:проект|draft|государств|член|одкб|csto|member|state|their|with|from)/u.test(word),
      )
      .map((word) => word.slice(0, 5)),
  )
