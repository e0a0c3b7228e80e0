import type { Block, Span } from './layout'
import { isWithin } from './mentions'
import type { Page } from './page'
import type { PersonMention } from './people-mentions'
import { type Trigger, type TriggerRole, triggersIn } from './triggers'

export type Placed = { mention: PersonMention; role: TriggerRole | null }
type Sentence = { span: Span; block: Block }

const pressPost =
  /пресс-секретар|пресс-служб|официальн\p{L}+ представител|press secretary|spokesperson|spokesman|press service/iu

/** What each person does at the event, sentence by sentence; a list after a colon goes on with what stands before it. */
export function placePeople(
  page: Page,
  sentences: readonly Sentence[],
  people: readonly PersonMention[],
): Placed[] {
  const placed: Placed[] = []
  let carried: TriggerRole | null = null
  for (const { span, block } of sentences) {
    const inside = people.filter((each) => isWithin(each.span, span))
    const triggers = triggersIn(page.lower, span, page.language)
    if (!block.isItem && !endsList(page, span)) carried = null
    for (const mention of inside)
      placed.push({ mention, role: roleOf(page, mention, triggers, inside, span, carried) })
    if (/:\s*$/.test(page.normalised.slice(span[0], span[1]))) {
      carried = triggers.findLast(({ governs }) => governs !== 'before')?.role ?? carried
    }
  }
  return placed
}

/** Lines of a list that ends in semicolons need no bullets. */
const endsList = ({ normalised }: Page, [start, end]: Span) =>
  /[;,]\s*$/.test(normalised.slice(start, end)) ||
  /^\s*(?:от |- |– )/.test(normalised.slice(start, start + 4).toLowerCase())

function roleOf(
  page: Page,
  mention: PersonMention,
  triggers: readonly Trigger[],
  inside: readonly PersonMention[],
  span: Span,
  carried: TriggerRole | null,
): TriggerRole | null {
  const post = mention.post?.post ?? ''
  if (/^ ?\((?:со)?председательств/.test(page.lower.slice(mention.span[1], mention.span[1] + 24)))
    return 'chair'
  const start = Math.min(mention.span[0], mention.post?.span[0] ?? mention.span[0])
  const end = Math.max(mention.span[1], mention.post?.span[1] ?? 0)
  const before = triggers.filter(({ governs, span: at }) => governs !== 'before' && at[1] <= start)
  const nearest = capacity(before, inside) ?? before.at(-1)
  const after = triggers.find(({ governs, span: at }) => governs !== 'after' && at[0] >= end)
  const isSubject =
    after !== undefined &&
    !inside.some(
      (each) => each.span[0] > mention.span[0] && each.span[1] < after.span[0] && !joins(page, mention, each),
    )
  const role =
    chosen(page, mention, nearest, after, isSubject, end, span) ??
    (triggers.length === 0 || nearest === undefined ? carried : null)
  if (role !== null && pressPost.test(post) && role !== 'member') return 'source'
  if (
    role === 'member' &&
    pressPost.test(post) &&
    !/участи|took part|attended/.test(page.lower.slice(span[0], span[1]))
  )
    return 'source'
  if (
    role === 'member' &&
    /^глав\p{L} делегации|^руководител\p{L} делегации|^head of (?:the )?(?:\p{L}+ )?delegation/iu.test(post)
  )
    return 'head'
  return role
}

/** «В качестве наблюдателей приняли участие …»: the capacity says more than the verb behind it. */
function capacity(before: readonly Trigger[], inside: readonly PersonMention[]): Trigger | undefined {
  const [other, last] = before.slice(-2)
  if (!other || last?.role !== 'member' || (other.role !== 'guest' && other.role !== 'observer'))
    return undefined
  return inside.some(({ span }) => span[0] > other.span[1] && span[1] < last.span[0]) ? undefined : other
}

function chosen(
  page: Page,
  mention: PersonMention,
  nearest: Trigger | undefined,
  after: Trigger | undefined,
  isSubject: boolean,
  end: number,
  span: Span,
): TriggerRole | null {
  if (nearest && after && isSubject) {
    // «…, в котором принял участие X» against «с участием A; X провёл заседание»: a subject stands right before its verb.
    const between = page.lower.slice(end, after.span[0])
    const isNominative = page.language === 'en' || mention.cases.includes('nom')
    if (
      isNominative &&
      /^[\s,"]*(?:также |лично |and |also |will |has |, )*$/.test(between) &&
      nearest.role !== 'chair'
    )
      return stronger(nearest, after)
  }
  if (nearest) return nearest.role === 'chair' ? chairOrMember(page, mention, nearest) : nearest.role
  if (after && isSubject) return after.role
  return after && after.span[0] < span[1] ? (after.role === 'chair' ? null : after.role) : null
}

const stronger = (nearest: Trigger, after: Trigger): TriggerRole =>
  after.role === 'speaker' ? nearest.role : after.role

/** Only those who stand right behind the words preside: those in the list after them have other words before it. */
function chairOrMember({ lower }: Page, { span, post }: PersonMention, trigger: Trigger): TriggerRole {
  const between = lower.slice(trigger.span[1], Math.min(span[0], post?.span[0] ?? span[0]))
  return between.length > 140 || /состоя|прош|провед|, в котор|held|took place/.test(between)
    ? 'member'
    : 'chair'
}

const joins = ({ lower }: Page, one: PersonMention, other: PersonMention) =>
  /^[\s,]*(?:и|а также|and|,)?\s*$/.test(
    lower.slice(one.span[1], Math.min(other.span[0], other.post?.span[0] ?? other.span[0])),
  )
