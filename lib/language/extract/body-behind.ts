import type { DirectoryBody } from '../directory'
import type { Span } from './layout'
import type { BodyMention } from './mentions'
import { ownerIn } from './owners'
import type { Page } from './page'

const owners =
  'Организации Договора о коллективной безопасности|Содружества Независимых Государств|Шанхайской организации сотрудничества|Евразийского экономического союза'

/** What stands behind the name of a body and is no part of it: «… государств – членов ОДКБ». */
const members = new RegExp(
  `^(?: (?:государств|стран)\\s?[-–]?\\s?(?:членов|участников|участниц) (?:${owners}|[^,;.()]{2,60}?)| (?:при )?(?:${owners}|ОДКБ|СНГ|ШОС|ЕАЭС|ООН))?(?= \\(|,| и |\\.| \\p{Ll})`,
  'u',
)

export type Behind = {
  /** Where the clause of the members ends. */
  end: number
  /** The abbreviation in brackets, with the end of the brackets. */
  bracket: { text: string; end: number } | null
}

/** What stands behind a name: of whose members it is, and how it is abbreviated. */
export function behindName({ normalised }: Page, [, after]: Span): Behind {
  const end = after + (members.exec(normalised.slice(after))?.[0].length ?? 0)
  const bracket = /^ \(([\p{Lu}\p{L} -]{2,20})\)/u.exec(normalised.slice(end))
  return { end, bracket: bracket?.[1] ? { text: bracket[1], end: end + bracket[0].length } : null }
}

/** The body of the directory that is abbreviated so. */
export const abbreviatedAt = (
  { end, bracket }: Behind,
  mentions: readonly BodyMention[],
): DirectoryBody | undefined =>
  mentions.find(
    ({ span, isAbbreviation }) =>
      isAbbreviation && bracket !== null && span[0] > end && span[1] < bracket.end,
  )?.body

/** Whether what stands in brackets abbreviates another body than the name is of, and no organisation that it belongs to. */
export const isOtherThan = (body: DirectoryBody, abbreviated: DirectoryBody): boolean =>
  body.id !== abbreviated.id && abbreviated.kind !== 'international_organisation'

/** Of an occasion or a way, not of what the body is for: «по итогам», «по видеосвязи». */
const occasion =
  /^(?:итогам|результатам|видео|телефон|поручени|инициатив|приглашени|случаю|окончании|завершении|просьбе|предложени|линии|традиции|график|плану|решению|согласовани|формуле)/

/** What a body would be for by the words behind its name, in letters enough to tell it from another matter. */
function matterBehind(page: Page, span: Span): string | undefined {
  if (isAbbreviated(page, span)) return undefined
  const rest = page.normalised.slice(behindName(page, span).end)
  if (page.language === 'en') return /^ for (?=\p{Lu})(\p{L}+)/u.exec(rest)?.[1]
  const words = /^ по (?:вопросам )?(\p{Ll}+)/u.exec(rest)?.[1]
  return words === undefined || occasion.test(words) ? undefined : words.slice(0, 5)
}

const isAbbreviated = ({ text }: Page, span: Span) => !/\p{Ll}/u.test(text.slice(...span))

/** Whether another matter follows than the body has by its full name: «… по противодействию …» is not «… по борьбе …». */
export function isForAnother(page: Page, body: DirectoryBody, span: Span): boolean {
  const matter = matterBehind(page, span)
  const own = matter && new RegExp(page.language === 'en' ? ' for ' : ' по ').exec(body.name[page.language])
  return Boolean(matter && own && !body.name[page.language].slice(own.index).includes(matter))
}

/** Whether the words behind the name, or the abbreviation in brackets, say something that the name does not. */
export function isDoubted(page: Page, body: DirectoryBody, span: Span): boolean {
  const { bracket } = behindName(page, span)
  const own = [body.abbreviation.ru, body.abbreviation.en, ...body.aliases]
  const isOther =
    bracket !== null &&
    /^\p{Lu}{2,}$/u.test(bracket.text) &&
    ownerIn(bracket.text) === undefined &&
    !own.includes(bracket.text)
  return isOther || matterBehind(page, span) !== undefined
}
