import type { Provenance } from '@/lib/language/draft/text'
import type { Case } from '@/lib/language/russian/forms'

export type SourceWords = {
  /** In which record the words stand. */
  where: 'meeting' | 'list'
  /** What they are there, as `drafting.what` names it. */
  what: string
  case?: Case
}

/** Where a span of a draft comes from, in terms that have messages. */
export function sourceWords(from: Provenance): SourceWords {
  const { entity, id, field } = from
  const isChair = entity === 'person' && id === 'chair'
  const what = `${isChair ? 'chair' : entity}_${field}`
  return { where: isOfList(from) ? 'list' : 'meeting', what, ...(from.case && { case: from.case }) }
}

/** People and delegations are on the list, except for who presides; a body of the meeting is counted, one of the list has an id. */
function isOfList({ entity, id }: Provenance): boolean {
  if (entity === 'person') return id !== 'chair'
  if (entity === 'body') return !/^\d$/.test(id)
  return entity === 'delegation' || entity === 'state'
}
