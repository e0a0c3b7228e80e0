import { expect } from '@playwright/test'
import { takeIn } from '@/lib/intake/take-in'
import { document } from '@/lib/richtext/document'
import { approveEdition } from '@/lib/workflow/approve'
import { createRecord } from '@/lib/workflow/create'
import { publishEditions } from '@/lib/workflow/publish'
import { reviseRecord } from '@/lib/workflow/revise'
import { saveEdition } from '@/lib/workflow/save'
import { submitEdition } from '@/lib/workflow/submit'
import { withdrawRecord } from '@/lib/workflow/withdraw'
import { publicRows } from './newsroom'
import { actingAs, rows } from './office'

/** What the tests begin with, made by the product's own commands as people of the demo do it. */
export type Made = { recordId: string; editionId: string }

type ReleaseInput = { by?: string; language?: 'ru' | 'en'; title: string; text?: string; content?: object }

/** A draft release that could be submitted as it is. */
export function aDraft({ by = 'lytkina', language = 'ru', title, text, content }: ReleaseInput): Made {
  return createRecord(actingAs(by), {
    kind: 'release',
    language,
    content: {
      title,
      lead: language === 'ru' ? 'Кто, что, где и когда.' : 'Who, what, where and when.',
      body: document([{ p: text ?? (language === 'ru' ? 'Текст релиза.' : 'The text of the release.') }]),
      dateline: language === 'ru' ? 'Москва' : 'Moscow',
      issuedAt: new Date(Date.now() - 60_000).toISOString(),
      ...content,
    },
  })
}

/** The id of a text that waits to be confirmed; one a person. */
export function aWaitingText(by: string): string {
  const text = `Состоялось заседание КСОПН (${by})\n\n2 февраля 2026 года в Минске состоялось заседание КСОПН. В нём принял участие Игорь Зубов.`
  const { ids, known } = takeIn(actingAs(by), { text })
  return ids[0] ?? known[0]?.id ?? ''
}

/** The newest text of an edition, and the version that guards it. */
export function headOf(editionId: string) {
  const [head] = rows<{ lockVersion: number; hash: string; content: string }>(
    `select e.lock_version as lockVersion, r.hash, r.content from editions e
     join revisions r on r.id = e.head_revision_id where e.id = ?`,
    editionId,
  )
  if (!head) throw new Error(`There is no edition "${editionId}"`)
  return head
}

export const statusOf = (editionId: string) =>
  rows<{ status: string }>('select status from editions where id = ?', editionId)[0]?.status

export function submitted<Draft extends Pick<Made, 'editionId'>>(made: Draft, by = 'lytkina'): Draft {
  const { lockVersion } = headOf(made.editionId)
  submitEdition(actingAs(by), { editionId: made.editionId, lockVersion })
  return made
}

export function approved<Draft extends Pick<Made, 'editionId'>>(made: Draft, by = 'lytkina'): Draft {
  submitted(made, by)
  approveEdition(actingAs('yartseva'), { editionId: made.editionId, hash: headOf(made.editionId).hash })
  return made
}

/** Takes a draft to the public, at an address of choice. The served site has it within a second. */
export function published<Draft extends Pick<Made, 'editionId'>>(
  made: Draft,
  { by = 'lytkina', slug = '' } = {},
): Draft {
  approved(made, by)
  const { hash } = headOf(made.editionId)
  publishEditions(actingAs('veresova'), { editions: [{ editionId: made.editionId, hash, slug }] })
  return made
}

type Change = { by?: string; content?: object } & (
  | { change: 'typography' }
  | { change: 'noted'; note: { ru: string; en: string } }
)

/** A new draft edition of what is public. */
export function revised(
  { recordId }: Pick<Made, 'recordId'>,
  { by = 'lytkina', content, ...about }: Change,
): Made {
  const ctx = actingAs(by)
  const { editionId } = reviseRecord(ctx, { recordId })
  const head = headOf(editionId)
  saveEdition(ctx, {
    editionId,
    lockVersion: head.lockVersion,
    content: { ...JSON.parse(head.content), ...content },
    ...about,
  })
  return { recordId, editionId }
}

/** Withdraws what is public, under a notice. */
export function withdrawn(made: Made, notice: { ru: string; en: string }): Made {
  withdrawRecord(actingAs('veresova'), { recordId: made.recordId, notice })
  return made
}

/** The demo has withdrawn releases in Russian alone: sees to it that one in English is there, its notice too. */
export async function aWithdrawalInEnglish() {
  const notices = () => publicRows("select 1 from tombstones where kind = 'release' and language = 'en'")
  if (notices().length > 0) return
  const made = published(aDraft({ language: 'en', title: 'A release that will be withdrawn' }))
  withdrawn(made, { ru: '', en: 'Withdrawn: the date was wrong.' })
  await expect.poll(notices).not.toEqual([])
}
