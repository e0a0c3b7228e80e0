'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useId } from 'react'
import { cx } from '@/components/ui/cx'
import { CertaintyMark } from './certainty-mark'
import { isMoved, useLit } from './lit'
import { useReview, useStanding } from './review-store'

type Props = {
  /** As the reading calls it; '' of what was added by hand. */
  field: string
  /** What it is called, for the tick. */
  label: string
  className?: string
  /** What can be done with it, at the end of its last line. */
  actions?: ReactNode
  children: ReactNode
}

/** A field as it was read: says how sure it is, asks for a tick where it was guessed, and lights its place in the text. */
export function ReadField({ field, label, className, actions, children }: Props) {
  const lit = useLit()
  const standing = useStanding(field)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only lights what its own controls are about
    <div
      data-field={field || undefined}
      onFocus={() => field && lit.focus(field)}
      onMouseMove={(event) => field && isMoved(event) && lit.hover(field, true)}
      onMouseLeave={() => lit.hover(null)}
      className={cx('flex min-w-0 flex-col gap-1', litBox, className)}
    >
      {children}
      {(standing || actions) && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {standing && <CertaintyMark standing={standing} />}
          <LookedAt field={field} label={label} />
          {actions && <span className="ml-auto flex flex-wrap gap-2">{actions}</span>}
        </div>
      )}
    </div>
  )
}

/** A field that is lit has a bar at its left, as its place in the text has a ground. */
export const litBox = 'border-transparent border-l-3 pl-2 -ml-2.5 data-lit:border-link'

/** The tick by which a guess is taken knowingly; nothing where nothing was guessed. */
export function LookedAt({ field, label }: { field: string; label: string }) {
  const t = useTranslations('intake.review')
  const review = useReview()
  const standing = useStanding(field)
  const id = useId()
  if (standing !== 'guessed' && standing !== 'seen') return null
  return (
    <span className="flex items-center gap-1.5 text-meta">
      <input
        id={id}
        type="checkbox"
        data-guess={field}
        checked={standing === 'seen'}
        onChange={(event) => (event.target.checked ? review.see([field]) : review.unsee(field))}
        aria-label={t('lookedAtOf', { label })}
        className="choice"
      />
      <label htmlFor={id}>{t('lookedAt')}</label>
    </span>
  )
}
