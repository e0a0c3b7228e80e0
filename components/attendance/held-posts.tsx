'use client'

import { useTranslations } from 'next-intl'
import { cx } from '@/components/ui/cx'
import type { Locale } from '@/db/locales'
import type { AttendanceRow } from '@/lib/attendance/content'
import type { HeldPost } from '@/lib/attendance/person-cards'
import { textIn } from '@/lib/text-by-locale'
import { useListTools } from './list-tools'
import { cellBox } from './row-grid'

type Props = {
  row: AttendanceRow
  held: readonly HeldPost[]
  languages: readonly Locale[]
  name: string
  onPick: (postId: string | null) => void
  onType: () => void
}

/** The one post, in words; a list to choose from where there are several, or none is chosen. */
export function HeldPosts({ row, held, languages, name, onPick, onType }: Props) {
  const t = useTranslations('attendance.post')
  const { locale } = useListTools()
  const own = held.find(({ postId }) => postId === row.postId)
  const isPlain = own !== undefined && held.length === 1
  const titles = languages.filter((language) => own?.title[language])
  return (
    <>
      {!isPlain && (
        <select
          data-column="post"
          aria-label={t('label', { name })}
          value={row.postId ?? ''}
          onChange={(event) => onPick(event.target.value || null)}
          className={cx(cellBox, 'px-1 text-meta')}
        >
          <option value="">{held.length > 1 ? t('choose') : t('none')}</option>
          {row.postId && !own && <option value={row.postId}>{t('former')}</option>}
          {held.map((post) => (
            <option key={post.postId} value={post.postId}>
              {[textIn(post.title, locale), textIn(post.body, locale)].filter(Boolean).join(', ')}
            </option>
          ))}
        </select>
      )}
      {own && (
        <div className="py-1 text-meta">
          {titles.map((language, index) => (
            <p key={language} lang={language} className={index === 0 ? undefined : 'text-muted'}>
              {own.title[language]}
            </p>
          ))}
          {own.acting && <p className="text-muted">{t('acting')}</p>}
        </div>
      )}
      <button
        type="button"
        data-column={isPlain ? 'post' : undefined}
        aria-label={t('typeFor', { name })}
        onClick={onType}
        className="cursor-pointer text-link text-meta underline underline-offset-2"
      >
        {t('type')}
      </button>
    </>
  )
}
