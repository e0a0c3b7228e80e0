import { type Case, cases } from '@/lib/language/russian/forms'
import { type GivenForm, givenFormsOf } from '@/lib/language/russian/given-forms'
import { doublesDecline } from '@/lib/language/russian/name-origin'
import { declineFamily, declinePerson } from '@/lib/language/russian/names'
import type { Finder, Hit, Setting } from '../finding'
import { foldedCase, near, type Page, type Token } from '../page'
import { casesOfFamily, casesOfPatronymic, nominativeOfFamily } from './family-endings'
import { type Head, headOf, isAdjective } from './heads'
import { knownPeople } from './known-people'
import { casesOfName } from './name-cases'
import { governmentOf } from './verb-government'

/** A name in another case than its post, or with its parts in different cases: «министра обороны Игорь Зубов». */
export const nameForm: Finder = function* (page, setting) {
  for (const token of page.words) {
    const family = near(page, token, 1)
    if (!token.isCapital || family?.kind !== 'word' || !family.isCapital || !/^[ \u00a0]$/.test(family.gap))
      continue
    const found = givenFormsOf(token.plain)
    if (found.length === 0) {
      const hit = ofDoubled(token) ?? ofPost(page, setting, token, family, [])
      if (hit) yield hit
      continue
    }
    const isRight = isConfirmed(setting, token, [family, near(page, token, 2)])
    const parts = isRight ? undefined : ofParts(page, token, family, found)
    const hit = parts ?? ofPost(page, setting, token, family, found)
    if (hit) yield hit
  }
}

/** An editor has confirmed that the family name has this form in a case in which the given name stands. */
function isConfirmed(
  { directory }: Setting,
  given: Token,
  families: readonly (Token | undefined)[],
): boolean {
  if (!directory) return false
  return families.some((family) =>
    knownPeople(directory)
      .withFamily(family?.plain ?? '')
      .some(
        (known) =>
          known.person.forms &&
          known.given
            .get(given.plain)
            ?.some((inCase) => known.family.get(family?.plain ?? '')?.includes(inCase)),
      ),
  )
}

/** «Касыма-Жомарта»: of a double name of the region the last part alone declines. */
function ofDoubled({ text, start, end }: Token): Hit | undefined {
  const [first = '', last = '', more] = text.split('-')
  if (more !== undefined || last === '') return undefined
  const form = givenFormsOf(foldedCase(first))
  const [lemma] = form
  if (
    !lemma ||
    form.some(({ cases: own }) => own.includes('nom')) ||
    doublesDecline(lemma.lemma, lemma.gender)
  )
    return undefined
  if (!givenFormsOf(foldedCase(last)).some(({ gender }) => gender === lemma.gender)) return undefined
  return { start, end, suggestion: `${lemma.lemma}-${last}`, key: 'nameDouble' }
}

/** «Игоря Зубов», «Игорем Николаевича»: the parts of a name agree. */
function ofParts(page: Page, given: Token, next: Token, found: readonly GivenForm[]): Hit | undefined {
  const genders = new Set(found.map(({ gender }) => gender))
  if (genders.size > 1) return undefined
  const gender = found[0]?.gender ?? 'm'
  const own = found.flatMap((form) => form.cases)
  const patronymic = casesOfPatronymic(next.plain, gender)
  const family = patronymic ? near(page, next, 1) : next
  if (patronymic && !own.some((each) => patronymic.includes(each)))
    return { start: given.start, end: next.end, suggestion: null, key: 'nameParts' }
  if (!family?.isCapital || family.kind !== 'word') return undefined
  const ofFamily = casesOfFamily(family.plain, gender)
  if (!ofFamily || own.some((each) => ofFamily.includes(each))) return undefined
  const nominative = nominativeOfFamily(family.text, gender)
  const [inCase] = own
  const suggestion = nominative && inCase ? declineFamily(nominative, gender).forms[inCase] : null
  return {
    start: family.start,
    end: family.end,
    suggestion: suggestion === family.text ? null : suggestion,
    key: 'nameParts',
  }
}

function ofPost(
  page: Page,
  setting: Setting,
  given: Token,
  family: Token,
  found: readonly GivenForm[],
): Hit | undefined {
  const name = casesOfName(page, setting, given)
  const own = name?.cases ?? found.flatMap((form) => form.cases)
  const heads = own.length > 0 ? headsBefore(page, given) : []
  const [outer] = heads
  if (!outer || heads.some(({ head }) => head.cases.some((each) => own.includes(each)))) return undefined
  const isNominative = own.includes('nom')
  if (
    isNominative &&
    (isSubject(page, name?.family ?? family, name?.gender ? [{ gender: name.gender }] : found) ||
      isAppointed(page, outer.token))
  )
    return undefined
  if (isNominative && isTold(page, outer)) return undefined
  if (!isNominative && (isAppointed(page, outer.token) || !isFirm(page, heads, given))) return undefined
  const [form] = found.length > 0 ? found : [{ lemma: given.text, gender: 'm' as const, cases: own }]
  const suggestion = name && form ? agreeing(given, family, { ...form, cases: own }, outer.head) : null
  return { start: given.start, end: family.end, suggestion: name?.family === family ? suggestion : null }
}

export type HeadToken = { head: Head; token: Token }

/** The heads of the post that stands right before a name; the outermost first. */
export function headsBefore(page: Page, given: Token): HeadToken[] {
  const heads: HeadToken[] = []
  for (let steps = 1; steps <= 16; steps++) {
    const token = near(page, given, -steps)
    if (token && isPreposition(token) && !governs(page, token, heads[0]?.token)) return []
    if (!token || token.kind === 'mark' || token.kind === 'number' || isVerbal(token)) break
    const head = headOf(token.plain)
    if (head?.isPost) heads.unshift({ head, token })
  }
  const [outer] = heads
  return outer && isActing(page, outer.token) ? [] : heads
}

const isPreposition = ({ plain }: Token) =>
  /^(?:с|со|к|ко|о|об|от|для|до|без|у|за|над|под|перед|через)$/.test(plain)

/** Of «директор агентства по контролю за наркотиками при Президенте» the preposition belongs to the title. */
function governs(page: Page, preposition: Token, head: Token | undefined): boolean {
  if (!head) return true
  const between = page.tokens.slice(preposition.index + 1, head.index)
  return between.every(
    ({ plain }) =>
      isAdjective(plain) ||
      /^(?:участи|глав|председательств|руководств|приглашени|имени$|поручени)/.test(plain),
  )
}

/** «исполняющий обязанности министра Игорь Зубов», «и.о. министра», «врио»: the case of the post is not the name’s. */
function isActing(page: Page, head: Token): boolean {
  const stop = [1, 2].map((steps) => near(page, head, -steps)).find((token) => token?.text === '.')
  if (stop) return near(page, stop, -1)?.plain === 'о'
  return [1, 2, 3].some((steps) =>
    /^(?:обязанност|врио|врид|ио$)/.test(near(page, head, -steps)?.plain ?? ''),
  )
}

/** A verb, a participle or a preposition that no title of a post contains. */
function isVerbal({ plain, isCapital }: Token): boolean {
  if (isCapital) return false
  if (
    /^(?:обороны|юстиции|страны|войны|стороны|палаты|дел|отдел|тыла|штаба|спецсвязи|столицы|области|республики|торговли|связи|отрасли|печати|земли)$/.test(
      plain,
    )
  )
    return false
  if (
    /^(?:с|со|к|ко|о|об|от|для|до|без|у|за|над|под|перед|через|что|как|и|а|но|или|который\p{L}*|его|ее|их)$/u.test(
      plain,
    )
  )
    return true
  return /(?:л|ла|ло|ли|лся|лась|лось|лись|ет|ит|ут|ют|ят|ется|ится|ются|ятся|ть|ться|шись|вший|вшая|щий|щая|щего|щему|щим|ен|ён|бран|зван|на|но|ны|ано|ено|вшего|вшему|вшим)$/.test(
    plain,
  )
}

/** «По приглашению министра Игорь Зубов посетил …»: the name begins the clause, and the verb agrees with it. */
const isSubject = (page: Page, family: Token, found: readonly Pick<GivenForm, 'gender'>[]) =>
  [1, 2].some((steps) => {
    const verb = near(page, family, steps)?.plain ?? ''
    return found.some(({ gender }) =>
      (gender === 'm' ? /(?:л|лся|ет|ит|ется|ится)$/ : /(?:ла|лась|ет|ит|ется|ится)$/).test(verb),
    )
  })

/** «доложил министру обороны Игорь Зубов»: one tells, and the other is told. */
const isTold = (page: Page, { head, token }: HeadToken) =>
  head.cases.includes('dat') &&
  [1, 2, 3].some((steps) => {
    const allowed = governmentOf(near(page, token, -steps)?.plain ?? '')?.allowed
    return allowed?.includes('nom') && allowed.includes('dat')
  })

/** «назначен министром обороны Игорь Зубов» */
const isAppointed = (page: Page, head: Token) =>
  [1, 2, 3].some((steps) =>
    /^(?:назнач|избран|избра|утвержд|стал|явля|быв?|остал|остается|переизбран|работа|служи)/.test(
      near(page, head, -steps)?.plain ?? '',
    ),
  )

/** Of «помощник Игоря Зубова» the genitive is right; of «министр обороны Игоря Зубова» it is not. */
const isFirm = (page: Page, heads: readonly HeadToken[], given: Token) =>
  heads.length === 1 &&
  heads.every(
    ({ head, token }) =>
      /^(?:министр|президент|премьер-министр|секретарь)$/.test(head.lemma) &&
      (given.index - token.index > 1 || isGeneral(page, token)) &&
      !isOfHouse(page, token, given),
  )

/** «Генеральный секретарь» is nobody's secretary. */
const isGeneral = (page: Page, head: Token) => near(page, head, -1)?.plain.startsWith('генеральн') === true

/** «министр в правительстве Игоря Зубова», «президент фонда Игоря Зубова» */
const isOfHouse = (page: Page, head: Token, given: Token) =>
  page.tokens
    .slice(head.index + 1, given.index)
    .some(({ plain }) =>
      /^(?:фонд|правительств|кабинет|команд|администрац|аппарат|имени|клуб|компани|центр|школ)/.test(plain),
    )

function agreeing(given: Token, family: Token, form: GivenForm, head: Head): string | null {
  const inCase: Case | undefined = head.cases[0]
  if (!inCase) return null
  const isNominative = form.cases.includes('nom')
  const nominative = isNominative ? family.text : nominativeOfFamily(family.text, form.gender)
  if (!nominative || !cases.includes(inCase)) return null
  const person = {
    family: nominative,
    given: isNominative ? given.text : form.lemma,
    patronymic: null,
    gender: form.gender,
    order: 'given-family' as const,
  }
  return declinePerson(person).forms[inCase]
}
