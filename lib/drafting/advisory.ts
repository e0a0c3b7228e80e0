import { z } from 'zod'
import { type Locale, locales } from '@/db/locales'
import { may } from '@/lib/access/authorise'
import type { Ctx } from '@/lib/context'
import { organisationDate, organisationProfileOf } from '@/lib/directory/organisation-queries'
import { id } from '@/lib/fields'
import type { MeetingContent } from '@/lib/meetings/content'
import { releasesAbout } from '@/lib/meetings/queries'
import { parseInput } from '@/lib/parse-input'
import { type Reason, refuseIf } from '@/lib/refusal'
import type { ReleaseContent } from '@/lib/releases/content'
import { document } from '@/lib/richtext/document'
import { type RecordView, recordView } from '@/lib/workflow/record-queries'
import { advisoryParts } from './advisory-text'
import { type DraftedRelease, draftReleases } from './commands'

export const advisoryInput = z.strictObject({
  meetingId: id,
  languages: z
    .array(z.enum(locales))
    .overwrite((named) => [...new Set(named)])
    .min(1, 'nothingChosen'),
})
export type AdvisoryInput = z.input<typeof advisoryInput>

/**
 * Makes the media advisory of a planned meeting: what the engine writes of it, when and where in words, and the parts
 * that the author completes. In both languages the English one translates the Russian one; one that comes later, the one
 * that is there.
 */
export function draftAdvisory(ctx: Ctx, raw: AdvisoryInput): { releases: DraftedRelease[] } {
  const { meetingId, languages } = parseInput(advisoryInput, raw)
  return draftReleases(ctx, { meetingId, languages, answers: {} }, (release, { language, meeting }) => {
    refuseIf(advisoryBlockers(meeting, organisationDate(ctx.db, ctx.now)))
    const contact = accreditationContact(ctx)
    const parts = advisoryParts(language, { facts: meeting, email: contact?.email ?? '' })
    const body = release.body ?? document([])
    const original = languages.length === 1 && originalFor(ctx, meetingId, language)
    return {
      ...release,
      kind: 'advisory',
      ...(original && { translationOf: original.record.id }),
      body: { ...body, content: [...body.content, ...document(parts).content] },
      ...(contact && {
        contact: {
          name: contact.name[language] || contact.label[language] || '',
          phone: contact.phone,
          email: contact.email,
        },
      }),
    }
  })
}

/** What the media are told beforehand is of a meeting that is to come on a known day. */
function advisoryBlockers({ status, startsOn, endsOn }: MeetingContent, today: string): Reason[] {
  if (status !== 'planned') return [{ key: 'advisory.notPlanned' }]
  return (endsOn || startsOn) < today ? [{ key: 'advisory.over' }] : []
}

/** Whom journalists ask to be let in: the contact that says so in some language, else the first. */
function accreditationContact({ db }: Ctx) {
  const contacts = organisationProfileOf(db)?.contacts ?? []
  const isFor = /аккредит|accredit/i
  return contacts.find(({ label }) => Object.values(label).some((each) => isFor.test(each))) ?? contacts[0]
}

/**
 * The languages in which the page of a meeting offers to prepare an advisory: those it is complete in, while it is to
 * come and nobody has begun one in that language that the actor may read.
 */
export function advisoryLanguages(ctx: Ctx, { record, content, state }: RecordView<MeetingContent>) {
  if (!may(ctx, 'record.create') || state === 'discarded' || !content.startsOn) return []
  if (advisoryBlockers(content, organisationDate(ctx.db, ctx.now)).length > 0) return []
  const begun = advisoriesOf(ctx, record.id).map(({ record: { language } }) => language)
  return content.languages.filter((each) => !begun.includes(each))
}

/** The advisory that another in this language will be the translation of. */
const originalFor = (ctx: Ctx, meetingId: string, language: Locale) =>
  advisoriesOf(ctx, meetingId).find(
    ({ record, content }) => record.language !== language && content.translationOf === null,
  )

/** The advisories of a meeting that the actor may read. */
const advisoriesOf = (ctx: Ctx, meetingId: string) =>
  releasesAbout(ctx, meetingId)
    .map(({ recordId }) => recordView<ReleaseContent>(ctx, 'release', recordId))
    .filter((view) => view !== undefined)
    .filter(({ content }) => content.kind === 'advisory')
