'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'
import type { Locale } from '@/db/locales'
import type { AttendanceRow } from '@/lib/attendance/content'
import type { CopyNote } from '@/lib/attendance/copy-list'
import type { PersonCard } from '@/lib/attendance/person-cards'
import { blankText, isBlankText, textIn } from '@/lib/text-by-locale'
import { HeldPosts } from './held-posts'
import { useListTools } from './list-tools'
import { TypedText } from './typed-text'

type Props = {
  row: AttendanceRow
  /** The person as of the meeting's date; undefined for a name that is just typed. */
  card: PersonCard | undefined
  note: CopyNote | undefined
  /** The name of the row in the form: `delegations.0.rows.1`. */
  path: string
  languages: readonly Locale[]
  name: string
  onChange: (set: Pick<AttendanceRow, 'postId' | 'post'>) => void
}

/** The post held on the meeting's date, filled by itself; a choice where there are several; else typed. */
export function PostCell({ row, card, note, path, languages, name, onChange }: Props) {
  const t = useTranslations('attendance.post')
  const { locale } = useListTools()
  const [isTyping, setIsTyping] = useState(false)
  const held = card?.held ?? []
  const own = held.find(({ postId }) => postId === row.postId)
  const isTyped = isTyping || !isBlankText(row.post) || (held.length === 0 && !row.postId)
  const isEmpty = !row.personId && isBlankText(row.name)

  const type = () => {
    onChange({ postId: row.postId, post: { ...blankText(), ...own?.title } })
    setIsTyping(true)
  }
  const pick = (postId: string | null) => {
    onChange({ postId, post: blankText() })
    setIsTyping(false)
  }

  return (
    <div className="flex flex-col items-start gap-1">
      {isTyped ? (
        <TypedText
          column="post"
          path={`${path}.post`}
          text={row.post}
          languages={languages}
          label={(language) => t('typed', { name, language })}
          onChange={(post) => onChange({ postId: row.postId, post })}
        />
      ) : (
        <HeldPosts row={row} held={held} languages={languages} name={name} onPick={pick} onType={type} />
      )}
      {isTyped && held.length > 0 && (
        <Button
          size="sm"
          variant="plain"
          className="-ml-2"
          onClick={() => pick(held.length === 1 ? (held[0]?.postId ?? null) : null)}
        >
          {t('fromDirectory')}
        </Button>
      )}
      {card && held.length === 0 && !row.postId && note?.kind !== 'vacant' && (
        <Remark>{t('noneHeld')}</Remark>
      )}
      {row.postId && !own && card && <Remark tone="warning">{t('notHeld')}</Remark>}
      {note && !isEmpty && (
        <Remark tone="warning">{t(`note.${note.kind}`, { was: textIn(note.was, locale) })}</Remark>
      )}
    </div>
  )
}

function Remark({ tone = 'muted', children }: { tone?: 'muted' | 'warning'; children: string }) {
  return (
    <p
      className={cx(
        'border-l-2 pl-2 text-meta',
        tone === 'muted' ? 'border-hairline text-muted' : 'border-warning text-warning',
      )}
    >
      {children}
    </p>
  )
}
