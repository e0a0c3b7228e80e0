import type { z } from 'zod'
import type { EditorialTx } from '@/db/editorial/client'
import { draftedTexts } from '@/db/editorial/schema/language'
import { type Locale, locales } from '@/db/locales'
import { authorise } from '@/lib/access/authorise'
import { audit } from '@/lib/audit/record'
import type { Ctx } from '@/lib/context'
import { plain, type Text } from '@/lib/language/draft/text'
import type { LanguageRecord } from '@/lib/language/record'
import type { MeetingContent } from '@/lib/meetings/content'
import { parseInput } from '@/lib/parse-input'
import type { ReleaseContent } from '@/lib/releases/content'
import { boilerplatesOf, contactsOf } from '@/lib/releases/queries'
import { aboutMeeting } from '@/lib/releases/rules'
import { document } from '@/lib/richtext/document'
import { insertRecord } from '@/lib/workflow/create'
import { confirmAnswer } from './confirm'
import { type DraftInput, draftInput } from './input'
import { type MadeDraft, makeDraft } from './make-draft'
import { namedEntries } from './named-entries'
import { meetingToDraft } from './source'

export type DraftedRelease = { language: Locale; recordId: string }

/**
 * Makes releases of what the engine writes of a meeting, in one transaction; in both languages the English one
 * translates the Russian one. What was answered on the way is confirmed with it, and never asked again.
 */
export const draftRelease = (ctx: Ctx, raw: DraftInput) => draftReleases(ctx, parseInput(draftInput, raw))

type Finish = (
  release: Partial<ReleaseContent>,
  of: { language: Locale; meeting: MeetingContent },
) => Partial<ReleaseContent>

/** The same for what is more than its draft: `finish` has the last word on each release. */
export function draftReleases(
  ctx: Ctx,
  { meetingId, languages, answers }: Required<z.output<typeof draftInput>>,
  finish: Finish = (release) => release,
): { releases: DraftedRelease[] } {
  return ctx.db.transaction(
    (tx) => {
      authorise(ctx, 'record.create')
      const { record, content } = meetingToDraft(ctx, meetingId)
      const now = ctx.now.toISOString()
      const made = makeDraft(tx, record, now, answers)
      keepAnswers(tx, ctx, { meetingId, languages, answers }, makeDraft(tx, record, now))
      const releases: DraftedRelease[] = []
      for (const language of locales.filter((each) => languages.includes(each))) {
        const release = releaseContent(ctx, {
          language,
          meetingId,
          record,
          content,
          text: made[language].text,
        })
        const [original] = releases
        const translationOf = original?.recordId ?? null
        const input = { translationOf, ...finish(release, { language, meeting: content }) }
        const { recordId } = insertRecord(tx, ctx, { kind: 'release', language, content: input })
        tx.insert(draftedTexts)
          .values({
            releaseId: recordId,
            meetingId,
            ...made[language],
            draftedBy: ctx.actor.id,
            draftedAt: now,
          })
          .run()
        audit(tx, ctx, 'draft.made', { kind: 'release', id: recordId }, { meeting: meetingId })
        releases.push({ language, recordId })
      }
      return { releases }
    },
    { behavior: 'immediate' },
  )
}

function keepAnswers(
  tx: EditorialTx,
  ctx: Ctx,
  {
    meetingId,
    languages,
    answers,
  }: { meetingId: string; languages: Locale[]; answers: Record<string, string> },
  asked: MadeDraft,
) {
  for (const language of languages) {
    const { text, unsure } = asked[language]
    for (const question of unsure) {
      const answer = answers[question.id]
      const field = `answers.${question.id}`
      if (answer) confirmAnswer(tx, ctx, { meetingId, text }, { question, answer, field })
    }
  }
}

function releaseContent(
  ctx: Ctx,
  {
    language,
    meetingId,
    record,
    content,
    text,
  }: { language: Locale; meetingId: string; record: LanguageRecord; content: MeetingContent; text: Text },
): Partial<ReleaseContent> {
  const { title, lead, paragraphs } = plain(text)
  const contact = contactsOf(ctx)[language]
  return {
    kind: record.status === 'planned' ? 'announcement' : 'news',
    title,
    lead,
    body: document(paragraphs.map((p) => ({ p }))),
    dateline: record.place[language],
    about: {
      ...aboutMeeting(meetingId, content),
      ...namedEntries(ctx.db, { meetingId, record, text }),
    },
    ...(contact && { contact }),
    boilerplate: boilerplatesOf(ctx)[language] ?? '',
  }
}
