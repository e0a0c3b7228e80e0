import { pluralOf } from '@/lib/language/russian/numbers'
import type { Finder, Hit } from '../finding'
import { near, type Page, type Token } from '../page'

/** After 1, after 2–4, after the others; inanimate ones alone have the same accusative. */
const nouns =
  `участник участника участников|сотрудник сотрудника сотрудников|представитель представителя представителей|
  военнослужащий военнослужащих военнослужащих|делегат делегата делегатов|эксперт эксперта экспертов|министр министра министров|
  документ документа документов|вопрос вопроса вопросов|день дня дней|месяц месяца месяцев|час часа часов|год года лет|
  доклад доклада докладов|проект проекта проектов|пункт пункта пунктов|процент процента процентов|килограмм килограмма килограммов|
  рубль рубля рублей|доллар доллара долларов|протокол протокола протоколов|миллион миллиона миллионов|миллиард миллиарда миллиардов|
  заседание заседания заседаний|решение решения решений|государство государства государств|мероприятие мероприятия мероприятий|
  учение учения учений|соглашение соглашения соглашений|преступление преступления преступлений|дело дела дел|
  правонарушение правонарушения правонарушений|встреча встречи встреч|делегация делегации делегаций|страна страны стран|
  тонна тонны тонн|тысяча тысячи тысяч|неделя недели недель|минута минуты минут|организация организации организаций|
  операция операции операций|республика республики республик|офицер офицера офицеров|депутат депутата депутатов|
  спасатель спасателя спасателей|врач врача врачей|журналист журналиста журналистов|студент студента студентов|
  наблюдатель наблюдателя наблюдателей|специалист специалиста специалистов|курсант курсанта курсантов|
  автомобиль автомобиля автомобилей|самолёт самолёта самолётов|вагон вагона вагонов|город города городов|
  школа школы школ|район района районов|объект объекта объектов|обращение обращения обращений|гость гостя гостей`
    .split('|')
    .map((line) => line.trim().split(' '))

const byForm = new Map<string, string[]>(
  nouns.flatMap((forms) => forms.map((form) => [form, forms] as const)),
)
/** «12 заседание» and «участники 12 заседания» number a meeting: only after a predicate they count. */
const numbered = /^(?:заседани|сесси)/
const animate =
  /^(?:участник|сотрудник|представител|военнослужащ|делегат|эксперт|министр|офицер|депутат|спасател|врач|журналист|студент|наблюдател|специалист|курсант|гост)/
const governing =
  /^(?:более|менее|около|свыше|до|от|из|для|без|порядка|после|не|среди|у|с|со|числа|числом|течение|течении|в|на|о|по|к|между|и|или|спустя|через|за)$/

/** «22 участников», «11 участника», «21 заседаний» (Розенталь, § 163). */
export const counted: Finder = function* (page) {
  for (const token of page.tokens) {
    if (token.kind !== 'number' || token.text.length > 6) continue
    const noun = near(page, token, 1)
    if (noun?.kind !== 'word' || noun.gap === '' || isPartOfNumber(page, token)) continue
    const hit = wrongForm(page, token, noun)
    if (hit) yield hit
  }
}

/** «2,5 тонны», «24.11», «№ 5», «в 10:30». */
const isPartOfNumber = (page: Page, { index, gap }: Token) => {
  const before = page.tokens[index - 1]
  return (
    before !== undefined &&
    ((gap === '' && /^[.,:/–-]$/.test(before.text)) ||
      before.text === '№' ||
      (before.kind === 'number' && gap !== ''))
  )
}

function wrongForm(page: Page, number: Token, noun: Token): Hit | undefined {
  const forms = byForm.get(noun.plain)
  // «2026 года» is a year.
  if (!forms || (number.text.length === 4 && /^(?:год|года|лет)$/.test(noun.plain))) return undefined
  const [one = '', few = '', many = ''] = forms
  const wanted = pluralOf(Number(number.text))
  const right = { one, few, many }[wanted]
  if (noun.plain === right) return undefined
  const before = near(page, number, -1)?.plain ?? ''
  if (numbered.test(noun.plain) && noun.plain !== many && before !== 'проведено') return undefined
  const isGoverned = governing.test(before)
  // In oblique cases «5 участников» stays, «более 21 участника», «около 22 участников» are right.
  if (wanted === 'one' && noun.plain === few && !isSure(page, number, before)) return undefined
  if (
    wanted === 'few' &&
    noun.plain === many &&
    (isGoverned || animate.test(noun.plain)) &&
    !isSure(page, number, before)
  )
    return undefined
  if (wanted === 'few' && noun.plain === one) return hitOf(noun, few)
  if (wanted === 'many' && noun.plain === few) return hitOf(noun, many)
  if (wanted === 'one' && noun.plain === many && noun.plain !== few) return hitOf(noun, one)
  if (wanted === 'many' && noun.plain === one && !/^(?:день|год)$/.test(one)) return hitOf(noun, many)
  return hitOf(noun, right)
}

/** Right after a predicate that wants the nominative. */
const isSure = (page: Page, number: Token, before: string) =>
  isCountedBy(before) ||
  isPredicate(page, number, before) ||
  (before === '' && number.isFirst && !page.text.slice(number.end, number.end + 40).includes('не '))

/**
 * «собрались 22 участника», «наградили 34 офицера»: behind a predicate the nominative or its like; of 2, 3 and 4 alone
 * people have another accusative: «пригласили 4 участников» (Розенталь, § 163, 195).
 */
function isPredicate(page: Page, number: Token, before: string): boolean {
  if (near(page, number, -2)?.plain === 'не' || governing.test(before)) return false
  if (/(?:лись|лось|лся|лась|ено|ано|ято)$/.test(before)) return true
  return (
    before.length > 4 && /(?:[аеиояуы]ли|[аеиояуы]л[ао]?|[зсг]ли)$/.test(before) && Number(number.text) > 20
  )
}

const isCountedBy = (before: string) =>
  /^(?:участие|принято|проведено|состоялось|подписано|рассмотрено|задействовано|изъято|приняли|задержано|выявлено|возбуждено|утверждено|прошло)$/.test(
    before,
  )

const hitOf = (noun: Token, right: string): Hit => ({
  start: noun.start,
  end: noun.end,
  suggestion: noun.isCapital ? right.charAt(0).toUpperCase() + right.slice(1) : right,
})
