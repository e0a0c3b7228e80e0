'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { recordPath } from '@/components/records/record-path'
import { sourceWords } from '@/lib/drafting/source-words'
import type { Provenance } from '@/lib/language/draft/text'
import { useDrafting } from './drafting-context'

/** The way to the meeting or the list from which words come; nothing where the reader may not go there. */
export function SourceLink({ from }: { from: Provenance }) {
  const t = useTranslations('drafting')
  const drafted = useDrafting()?.drafted
  const isOfList = sourceWords(from).where === 'list'
  const id = isOfList ? drafted?.listId : drafted?.meetingId
  if (!id) return null
  return (
    <Link href={recordPath(isOfList ? 'attendance' : 'meeting', id)}>
      {t(isOfList ? 'toList' : 'toMeeting')}
    </Link>
  )
}
