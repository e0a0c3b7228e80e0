import type { PublicNote } from '@/lib/publication/published-notes'
import type { Part } from '../letter'
import { words } from '../words'
import { momentOf, type Setting } from './setting'

type Sent = { edition: number | undefined; withdrawal: number | undefined }

/** Whether the last that an address was told of a record is that it was withdrawn. */
export const wasWithdrawn = ({ edition = 0, withdrawal = 0 }: Sent) => withdrawal > 0 && withdrawal >= edition

/** What was changed since that edition, the newest first. */
export function noteParts(
  notes: readonly PublicNote[],
  { since, namespace }: { since: number; namespace: 'correction' | 'change' },
  setting: Setting,
): Part[] {
  const t = words(setting.locale, `mail.${namespace}`)
  return notes
    .filter(({ edition }) => edition > since)
    .map(({ at, text }) => ({ part: 'notice', label: t('label', { moment: momentOf(at, setting) }), text }))
}
