import type { PublicNote } from '@/lib/publication/published-notes'
import type { Part } from '../letter'
import { words } from '../words'
import { momentOf, type Setting } from './setting'

/** What was changed since that edition, the newest first; that it is out again where nothing was noted. */
export function noteParts(
  notes: readonly PublicNote[],
  { since, namespace }: { since: number; namespace: 'correction' | 'change' },
  setting: Setting,
): Part[] {
  const t = words(setting.locale, `mail.${namespace}`)
  const newer = notes.filter(({ edition }) => edition > since)
  if (newer.length === 0)
    return [{ part: 'notice', label: words(setting.locale, 'mail.correction')('again'), text: '' }]
  return newer.map(({ at, text }) => ({
    part: 'notice',
    label: t('label', { moment: momentOf(at, setting) }),
    text,
  }))
}
