import type { ChangeKind, EditionStatus } from '@/db/editorial/schema/records'
import type { TextByLocale } from '@/db/locales'
import { canonicalJson } from '@/lib/canonical'
import type { Printed } from '@/lib/publication/printed'
import type { RecordRow } from '@/lib/workflow/kind'
import { kindOf } from '@/lib/workflow/kinds'
import { revisionHash } from '@/lib/workflow/revision'
import type { Desk } from './desk'

export type Writing = {
  record: RecordRow
  content: unknown
  /** The date that names are printed of. */
  asOf: string
  heading: TextByLocale
  filedUnder: string
  at: string
  change?: ChangeKind
  note?: TextByLocale
  basedOnId?: string
  publicNumber?: number
}

export type Written = { id: string; printed: Printed }
type Status = Extract<EditionStatus, 'draft' | 'in_review' | 'approved' | 'published'>

const reached: Record<Status, number> = { draft: 2, in_review: 4, approved: 5, published: 6 }
/** From here on drafts were kept; what is older came over from an archive with the text that was approved. */
const deskSince = '2025-11-20'

/** Writes an edition as the moves of the workflow leave it in this state, with its revisions, reviews and lines of the log. */
export function writeEdition(desk: Desk, writing: Writing, status: Status): Written {
  const { insert, random } = desk
  const { record, at, change = 'first', note = {}, publicNumber = 1 } = writing
  const kind = kindOf(record.kind)
  const { author, editor, secretary } = desk.people()
  const refs = kind.refs(writing.content, record)
  const content = canonicalJson(writing.content)
  const printed = desk.print(refs, writing.asOf)
  const id = random.id()
  const isSubmitted = status !== 'draft'
  const isApproved = status === 'approved' || status === 'published'
  const printedJson = isSubmitted ? canonicalJson(printed) : null
  const head = random.id()
  const hash = revisionHash({ format: kind.format, change, note, content, printed: printedJson })
  const text = { editionId: id, format: kind.format, content, change, note, createdBy: author }
  const times = { begun: before(at, 180), submitted: before(at, 120), approved: before(at, 60) }
  const hasDraft = isSubmitted && at >= deskSince
  const draftHash = () => revisionHash({ format: kind.format, change, note, content, printed: null })
  insert.edition({
    ...{ id, recordId: record.id, basedOnId: writing.basedOnId ?? null, status, headRevisionId: head },
    ...(isApproved ? { approvedRevisionId: head, approvedHash: hash } : {}),
    ...(status === 'published' ? { publicNumber, publishedAt: at, publishedBy: secretary } : {}),
    ...{ createdBy: author, createdAt: times.begun, submittedBy: isSubmitted ? author : null, updatedAt: at },
    ...{ lockVersion: reached[status], heading: writing.heading, filedUnder: writing.filedUnder },
  })
  if (hasDraft)
    insert.revision({
      ...{ ...text, id: random.id(), number: 1, purpose: 'save', printed: null, hash: draftHash() },
      createdAt: times.begun,
    })
  insert.revision({
    ...{ ...text, id: head, number: hasDraft ? 2 : 1, purpose: isSubmitted ? 'submit' : 'save' },
    ...{ printed: printedJson, hash, createdAt: isSubmitted ? times.submitted : times.begun },
  })
  for (const ref of refs) insert.ref({ editionId: id, ...ref })
  const log = (at: string, actorId: string, action: string, data: object) =>
    insert.audit({ at, actorId, action, subjectKind: record.kind, subjectId: record.id, data: { ...data } })
  const review = (verdict: 'submitted' | 'approved', by: string, at: string) =>
    insert.review({ id: random.id(), editionId: id, revisionId: head, verdict, comment: '', by, at })
  log(times.begun, author, writing.basedOnId ? 'edition.revise' : 'record.created', { edition: id })
  if (isSubmitted) {
    review('submitted', author, times.submitted)
    log(times.submitted, author, 'edition.submit', { from: 'draft', to: 'in_review', edition: id, hash })
  }
  if (isApproved) {
    review('approved', editor, times.approved)
    log(times.approved, editor, 'edition.approve', { from: 'in_review', to: 'approved', edition: id, hash })
  }
  if (status === 'published')
    log(at, secretary, 'edition.publish', {
      from: 'approved',
      to: 'published',
      edition: id,
      hash,
      publicNumber,
    })
  return { id, printed }
}

export const before = (at: string, minutes: number) =>
  new Date(Date.parse(at) - minutes * 60_000).toISOString()
