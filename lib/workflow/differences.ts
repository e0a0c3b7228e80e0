import { isLocale, type Locale } from '@/db/locales'
import type { Block, RichText } from '@/lib/richtext/content'
import { plainText } from '@/lib/richtext/text'

/** One place in which two texts differ. */
export type Difference = {
  /** Where, without ids and languages: `agenda_text`, `body`. */
  field: string
  /** Where exactly; unique among the differences of two texts. */
  place: string
  locale?: Locale
  /** The row that it is in: by whom or what it names, with that field, else by its `place` from 1. */
  row?: RowName
  /** `order`: the same rows stand otherwise; `format`: the same words look otherwise or lead elsewhere. */
  kind: 'changed' | 'added' | 'removed' | 'order' | 'format'
  before: string
  after: string
}

type RowName = { field: string; value: string }
type At = { field: string; place: string; locale?: Locale; row?: RowName }
type Leaf = At & { value: string; form?: string }
type Found = { leaves: Map<string, Leaf>; orders: Map<string, { at: At; ids: string[] }> }

/**
 * What differs between two contents of one kind, field by field: rows and paragraphs are told by their ids, so one that
 * moved is the same one. The order is that of the second, with what was removed at the end.
 */
export function differences(before: unknown, after: unknown): Difference[] {
  const was = find(before)
  const is = find(after)
  const changed = [...is.leaves].flatMap(([place, leaf]) => compare(was.leaves.get(place), leaf))
  const removed = [...was.leaves.values()]
    .filter(({ place }) => !is.leaves.has(place))
    .map((leaf) => told(leaf, 'removed', leaf.value, ''))
  return [...changed, ...removed, ...reordered(was, is)]
}

function compare(was: Leaf | undefined, is: Leaf): Difference[] {
  if (!was) return [told(is, 'added', '', is.value)]
  if (was.value !== is.value) return [told(is, 'changed', was.value, is.value)]
  return was.form === is.form ? [] : [told(is, 'format', was.value, is.value)]
}

function reordered(was: Found, is: Found): Difference[] {
  return [...is.orders.values()].flatMap(({ at, ids }) => {
    const past = was.orders.get(at.place)?.ids ?? []
    const kept = ids.filter((id) => past.includes(id))
    const keptBefore = past.filter((id) => ids.includes(id))
    return kept.join() === keptBefore.join() ? [] : [told(at, 'order', '', '')]
  })
}

function told({ field, place, locale, row }: At, kind: Difference['kind'], before: string, after: string) {
  const where = kind === 'order' ? `${place}/order` : place
  return { field, place: where, ...(locale && { locale }), ...(row && { row }), kind, before, after }
}

function find(content: unknown): Found {
  const found: Found = { leaves: new Map(), orders: new Map() }
  walk(content, { field: '', place: '' }, found)
  return found
}

function walk(value: unknown, at: At, found: Found) {
  if (value === null || value === undefined || value === '') return
  if (isRichText(value)) return walkText(value, at, found)
  if (Array.isArray(value)) return walkRows(value, at, found)
  if (typeof value !== 'object') {
    found.leaves.set(at.place, { ...at, value: String(value) })
    return
  }
  for (const [key, member] of Object.entries(value)) walk(member, below(at, key), found)
}

function below(at: At, key: string): At {
  const place = `${at.place}/${key}`
  return isLocale(key) ? { ...at, place, locale: key } : { ...at, place, field: joined(at.field, key) }
}

function walkRows(rows: unknown[], at: At, found: Found) {
  const ids = rows.map((row, index) => (isRow(row) ? row.id : typeof row === 'string' ? row : String(index)))
  found.orders.set(at.place, { at, ids })
  rows.forEach((row, index) => {
    const place = `${at.place}/${ids[index]}`
    const members = isRow(row) ? { ...row, id: undefined } : row
    walk(members, { ...at, place, ...(isRow(row) && { row: nameOf(row, index) }) }, found)
  })
}

/** A row of a list is told by its person, a delegation by its state; what has no name of its own by its number. */
function nameOf(row: Row, index: number): RowName {
  const reference = ['personId', 'stateId', 'bodyId'].find((field) => typeof row[field] === 'string')
  if (reference) return { field: reference, value: String(row[reference]) }
  const text = [row.name, row.label].map(firstText).find(Boolean)
  return text ? { field: 'name', value: text } : { field: 'place', value: String(index + 1) }
}

const firstText = (text: unknown) =>
  typeof text === 'object' && text !== null ? Object.values(text).find((each) => each) : undefined

function walkText(doc: RichText, at: At, found: Found) {
  const ids: string[] = []
  for (const [index, block] of doc.content.entries()) {
    const id = 'attrs' in block ? block.attrs.id : String(index)
    const value = textOf(block)
    if (!value) continue
    ids.push(id)
    const place = `${at.place}/${id}`
    found.leaves.set(place, { ...at, place, value, form: JSON.stringify(block) })
  }
  found.orders.set(at.place, { at, ids })
}

const textOf = (block: Block) =>
  block.type === 'horizontalRule' ? '—' : plainText({ type: 'doc', content: [block] })

type Row = { id: string } & Record<string, unknown>

const isRow = (row: unknown): row is Row =>
  typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string'

const isRichText = (value: unknown): value is RichText =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'doc' && 'content' in value

const joined = (field: string, key: string) => (field ? `${field}_${key}` : key)
