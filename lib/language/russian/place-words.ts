import { type Case, cases, type Forms, type Gender, indeclinable } from './forms'

/**
 * How names of places are inflected. A name is written in the nominative; a mark after ~ says what its letters do not:
 * ~x stays as it is, ~m and ~f the gender of a word on -ь, ~n declines as a neuter, ~pl a plural noun with a
 * genitive that has no ending, ~pl:Штатов one with another, ~adj an adjective, ~Орл the stem before endings. All after = stays as it is.
 */
export type PlaceName = { forms: Forms; gender: Gender | 'pl' }

export function placeName(marked: string): PlaceName {
  const [inflected = '', fixed] = marked.split('=')
  const marks = inflected.trim().split(/\s+/).filter(Boolean)
  const words = marks.map((each) => placeWord(each, marks.length === 1))
  const tail = fixed === undefined ? '' : fixed.startsWith('-') ? fixed : ` ${fixed}`
  const noun = words.findLast(({ isAdjective }) => !isAdjective) ?? words.at(-1)
  const head = words.find(({ isAdjective, isFixed }) => !isAdjective && !isFixed) ?? noun
  const inCase = (each: Case) => words.map(({ forms }) => forms[each]).join(' ') + tail
  return { forms: byCase(inCase), gender: head?.gender ?? 'm' }
}

/** One form after another. */
export const byCase = (form: (inCase: Case) => string): Forms =>
  Object.fromEntries(cases.map((inCase) => [inCase, form(inCase)])) as Forms

type Word = PlaceName & { isAdjective: boolean; isFixed: boolean }

/** Words that are joined by hyphens: the last is inflected, before «-на-» the first, and both of «Каменск-Уральский». */
function placeWord(marked: string, isAlone: boolean): Word {
  const [text = '', mark = ''] = marked.split('~')
  const onRiver = /^([^-]+)(-(?:на|в)-.+)$/.exec(text)
  if (onRiver?.[1]) return joined(simpleWord(onRiver[1], mark), '', onRiver[2] ?? '')
  const cut = mark === 'x' || isStem(mark) ? -1 : text.lastIndexOf('-')
  if (cut < 0) return simpleWord(text, mark)
  const [first, last] = [text.slice(0, cut), simpleWord(text.slice(cut + 1), mark)]
  if (!isAlone || !last.isAdjective || !/[бвгджзклмнпрстфхцчшщь]$/.test(first) || first.includes('-'))
    return joined(last, `${first}-`, '')
  const both = simpleWord(first, first.endsWith('ь') ? 'm' : '')
  return { ...both, forms: byCase((inCase) => `${both.forms[inCase]}-${last.forms[inCase]}`) }
}

const joined = (word: Word, before: string, after: string): Word => ({
  ...word,
  forms: byCase((inCase) => before + word.forms[inCase] + after),
})

const isStem = (mark: string) => /^[А-ЯЁ]/.test(mark)

function simpleWord(text: string, mark: string): Word {
  if (mark === 'x' || /[^а-яё’]$/i.test(text)) return still(text)
  const adjective =
    mark === 'adj' || (mark === '' && /(ый|ий|ой|ая|яя|ое|ее|ые|ие)$/.test(text))
      ? adjectiveForms(text)
      : undefined
  if (adjective) return { ...adjective, isAdjective: true, isFixed: false }
  const noun = nounForms(text, mark)
  return noun ? { ...noun, isAdjective: false, isFixed: false } : still(text)
}

const still = (text: string): Word => ({
  forms: indeclinable(text),
  gender: /[аеиоуыэюя]$/.test(text) ? 'n' : 'm',
  isAdjective: false,
  isFixed: true,
})

const withEndings = (stem: string, endings: string, gender: PlaceName['gender'], nom: string): PlaceName => {
  const [gen, dat, acc, ins, prep] = endings.split(' ')
  const form = (ending = '') => (ending === '=' ? nom : ending === '-' ? stem : stem + ending)
  return {
    forms: { nom, gen: form(gen), dat: form(dat), acc: form(acc), ins: form(ins), prep: form(prep) },
    gender,
  }
}

/** «Нижний», «Новая», «Минеральные», «Южно-Африканская», «Великое». */
function adjectiveForms(text: string): PlaceName | undefined {
  const stem = text.slice(0, -2)
  const isSoft = /[нр]$/.test(stem) && /(ий|яя|ее|ие)$/.test(text) && !/[кгх]$/.test(stem)
  const i = isSoft || /[кгхжшчщ]$/.test(stem) ? 'и' : 'ы'
  const o = isSoft || (/[жшчщ]$/.test(stem) && !text.endsWith('ой')) ? 'е' : 'о'
  if (/..(ый|ий|ой)$/.test(text)) return withEndings(stem, `${o}го ${o}му = ${i}м ${o}м`, 'm', text)
  if (/..(ая|яя)$/.test(text))
    return withEndings(stem, `${o}й ${o}й ${isSoft ? 'юю' : 'ую'} ${o}й ${o}й`, 'f', text)
  if (/..(ое|ее)$/.test(text)) return withEndings(stem, `${o}го ${o}му = ${i}м ${o}м`, 'n', text)
  if (/..(ые|ие)$/.test(text)) return withEndings(stem, `${i}х ${i}м = ${i}ми ${i}х`, 'pl', text)
  if (/(ов|ин)ы$/.test(text)) return withEndings(text.slice(0, -1), 'ых ым = ыми ых', 'pl', text)
  if (/(ов|ев|ин)$/.test(text)) return withEndings(text, 'а у = ым ом', 'm', text)
  return undefined
}

/** Nouns by their last letters; what ends in another vowel than -а or -я does not decline (Розенталь § 149). */
function nounForms(text: string, mark: string): PlaceName | undefined {
  const stem = isStem(mark) ? mark : text.replace(/[аяьйоеыи]$/, '')
  if (mark.startsWith('pl')) return plural(stem, mark.slice(3) || stem, text)
  if (mark === 'n') return neuter(text)
  if (text.endsWith('ия')) return withEndings(text.slice(0, -1), 'и и ю ей и', 'f', text)
  if (/я$/.test(text)) return withEndings(stem, 'и е ю ей е', 'f', text)
  if (/а$/.test(text)) return hardFeminine(stem, text, mark === 'ой')
  if (mark === 'm' && text.endsWith('ий')) return withEndings(text.slice(0, -1), 'я ю = ем и', 'm', text)
  if (text.endsWith('й')) return withEndings(stem, 'я ю = ем е', 'm', text)
  if (text.endsWith('ь')) {
    const isMasculine = mark === 'm' || isStem(mark) || (mark !== 'f' && /(ль|ень)$/.test(text))
    return isMasculine
      ? withEndings(stem, 'я ю = ем е', 'm', text)
      : withEndings(stem, 'и и = ью и', 'f', text)
  }
  if (/[бвгджзклмнпрстфхцчшщ]$/.test(text))
    return withEndings(stem, `а у = ${/[жшчщц]$/.test(stem) && !isStem(mark) ? 'ем' : 'ом'} е`, 'm', text)
  return undefined
}

function hardFeminine(stem: string, text: string, isStressed: boolean): PlaceName {
  const i = /[кгхжшчщ]$/.test(stem) ? 'и' : 'ы'
  return withEndings(stem, `${i} е у ${/[жшчщц]$/.test(stem) && !isStressed ? 'ей' : 'ой'} е`, 'f', text)
}

const plural = (stem: string, genitive: string, text: string): PlaceName => {
  const { forms, gender } = withEndings(stem, '- ам = ами ах', 'pl', text)
  return { forms: { ...forms, gen: genitive }, gender }
}

function neuter(text: string): PlaceName {
  const stem = text.slice(0, -1)
  const isSoft = /[ейль]е$/.test(text)
  if (text.endsWith('ие')) return withEndings(stem, 'я ю = ем и', 'n', text)
  return withEndings(stem, isSoft ? 'я ю = ем е' : 'а у = ом е', 'n', text)
}
