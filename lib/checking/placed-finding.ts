import type { Finding } from '@/lib/language/check/finding'
import type { RuleId } from '@/lib/language/check/rules'
import { type CheckedText, type Place, placesOf } from './checked-text'

/** A finding where it stands in the form; what is missing altogether stands at the field that would have it. */
export type PlacedFinding = Omit<Finding, 'start' | 'end'> & {
  places: readonly Place[]
  /** A few words on either side, in the same line. */
  before: string
  after: string
}

/** Where a release has what these rules miss. */
const fieldOf: Partial<Record<RuleId, string>> = { contact: 'contact.phone', dateline: 'dateline' }

/** What the rule misses is a field, not words. */
export const isOfField = (rule: RuleId) => fieldOf[rule] !== undefined

export function placed(whole: CheckedText, { start, end, ...finding }: Finding): PlacedFinding {
  const field = fieldOf[finding.rule]
  if (field) {
    const places = [{ field, block: null, start: 0, end: 0 }]
    return { ...finding, text: '', places, before: '', after: '' }
  }
  const { before, after } = around(whole.text, start, end)
  return { ...finding, places: placesOf(whole, start, end), before, after }
}

const width = 28

function around(text: string, start: number, end: number) {
  const before = text.slice(Math.max(0, start - width), start)
  const after = text.slice(end, end + width)
  const isCut = {
    before: start > width && !before.includes('\n'),
    after: end + width < text.length && !after.includes('\n'),
  }
  const left = before.slice(before.lastIndexOf('\n') + 1)
  const right = after.split('\n')[0] ?? ''
  return {
    before: isCut.before ? left.replace(/^\S*\s/, '… ') : left,
    after: isCut.after ? right.replace(/\s\S*$/, ' …') : right,
  }
}

/** Findings that are alike are told and mended together. */
export const likeness = ({ rule, text, suggestion, message }: PlacedFinding) =>
  [rule, text, suggestion, message.key].join('\u0000')
