import { declineBody } from '../russian/phrases'
import type { Span } from './layout'
import { isWithin, type Mentions, overlap } from './mentions'
import { toNominative } from './nominative-phrase'
import { type Page, wordsOf } from './page'
import { regionsOf } from './participants'
import { phraseEnd } from './phrase-end'
import type { Placed } from './roles'
import type { Segment } from './segments'
import { type Field, found, guessed } from './shape'

const heads =
  /^(?:(?:\p{L}+(?:ого|ой|его|ей|ых|их|ый|ая|ое)) (?:и )?){0,3}(?:секретариат|комитет|центр|управлени|министерств|ведомств|служб|агентств|организаци|фонд|университет|академи|институт|программ|бюро|совет|комисси|исполком|штаб|департамент|ассамбле|союз|банк|парламент|прокуратур|полици|ассоциаци|федераци|общест|структур|интерпол|миссии|представительств|посольств|палат|содружеств)(?!\p{L}*ы )\p{L}*/u

/** Organisations and named agencies whose representatives take part. */
export function organizationsOf(
  page: Page,
  segment: Segment,
  mentions: Mentions,
  placed: readonly Placed[],
): Field<string>[] {
  const own = segment.lead?.sessions ?? []
  const ownIds = new Set(own.flatMap(({ value }) => value.bodyId ?? []))
  const posts = placed.flatMap(({ mention }) => (mention.post ? [mention.post.span] : []))
  const regions = regionsOf(page, segment).filter(({ role }) =>
    ['member', 'guest', 'observer', 'head'].includes(role),
  )
  const named = new Map<string, Field<string>>()
  for (const { span } of regions) {
    for (const { body, span: at } of mentions.bodies) {
      if (!isWithin(at, span) || ownIds.has(body.id)) continue
      if (
        posts.some((post) => overlap(post, at)) ||
        own.some(({ spans }) => spans.some((each) => overlap(each, at)))
      )
        continue
      if (!standsAlone(page, at)) continue
      const name = body.name[page.language] || body.name.ru
      const known = named.get(name)
      if (known) known.spans.push(at)
      else named.set(name, found(name, at))
    }
    if (page.language === 'ru') {
      for (const field of unknownIn(page, span, mentions, [...posts, ...own.flatMap(({ spans }) => spans)])) {
        if (!named.has(field.value)) named.set(field.value, field)
      }
    }
  }
  return [...named.values()].sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0))
}

/** «государств – членов ОДКБ» and «Управления … Секретариата ОДКБ» do not name who came by that name. */
function standsAlone({ lower }: Page, [start, end]: Span): boolean {
  const before = lower.slice(Math.max(0, start - 40), start)
  return (
    !/^(?: (?:member|participating|observer) states?| states|'s| general assembly| security council)/.test(
      lower.slice(end, end + 25),
    ) &&
    /(?:(?:представител\p{L}*|от|и|,|;|:|-|–|а также|делегаци\p{L}|наблюдател\p{L}+|руководител\p{L}+|участие|эксперт\p{L}*|сотрудник\p{L}*|officials?|of|from|the|and|by) |^|[(-] ?)$/u.test(
      before,
    ) &&
    !/(?:член\p{L}+|участник\p{L}+|формат\p{L}*|рамках|states?|members? of(?: the)?|territory of(?: the)?|территори\p{L}) $/u.test(
      before,
    )
  )
}

/** Items of the list behind «представители» that begin with the noun of a body or are an abbreviation. */
function unknownIn(page: Page, span: Span, mentions: Mentions, taken: readonly Span[]): Field<string>[] {
  const text = page.normalised.slice(span[0], span[1])
  const open =
    /(?:представител|эксперт|сотрудник|специалист|делегаци|наблюдател|руководител)\p{L}* |(?<!\p{L})от /iu.exec(
      text,
    )
  if (!open) return []
  const made: Field<string>[] = []
  let at = span[0] + open.index + open[0].length
  const end = span[1] - (/[.;:]\s*$/.exec(text)?.[0].length ?? 0)
  for (const part of page.normalised
    .slice(at, end)
    .split(/(, а также (?:представител|эксперт|сотрудник)\p{L}* |, | и |; | а также )/u)) {
    const start = at
    at += part.length
    const printed = part.replace(/^(?:представител|эксперт|сотрудник|специалист)\p{L}* /u, '')
    const from = start + part.length - printed.length
    const short = /^\p{Lu}{3,8}(?= \p{Ll})/u.exec(printed)?.[0]
    const bare =
      short ??
      page.normalised
        .slice(from, phraseEnd(page, from, from + printed.length))
        .replace(/\s*\([^)]*\)?\s*$/, '')
    const field: Span = [from, from + bare.length]
    if (taken.some((each) => overlap(each, field))) continue
    if (mentions.bodies.some(({ span: at }) => at[0] <= from && overlap(at, field))) continue
    if (mentions.states.some((each) => each.span[0] === from)) continue
    const isAbbreviation = /^\p{Lu}{3,8}(?: \p{Lu}[\p{L} ]*)?$/u.test(bare)
    if (!isAbbreviation && !(/^\p{Lu}/u.test(bare) && heads.test(bare.toLowerCase()))) continue
    const original = wordsOf(page, field)
    const name = isAbbreviation ? original : (toNominative(original, 'gen', declineBody)?.text ?? original)
    made.push(guessed(name, field))
  }
  return made
}
