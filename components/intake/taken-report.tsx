'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { Notice } from '@/components/ui/notice'
import type { Taken } from './intake-actions'

/** What came of a paste ('') or of a file: the texts, or why there are none. */
export type Report = { name: string } & ({ taken: Taken } | { refused: readonly string[] })

/** What was taken in: how many releases, which were there before, which files were refused and what to do. */
export function TakenReport({ reports }: { reports: readonly Report[] }) {
  const t = useTranslations('intake.taken')
  const states = useTranslations('intake.states')
  const box = useRef<HTMLDivElement>(null)
  const isThere = reports.length > 0
  useEffect(() => {
    if (isThere) box.current?.focus()
  }, [isThere])
  if (!isThere) return null
  const taken = reports.flatMap((report) => ('taken' in report ? report.taken.texts : []))
  const known = reports.flatMap((report) => ('taken' in report ? report.taken.known : []))
  const refused = reports.flatMap((report) => ('refused' in report ? report : []))
  return (
    <div ref={box} tabIndex={-1} className="flex flex-col gap-3">
      {taken.length > 0 && (
        <Notice tone="success" role="status" title={t('found', { count: taken.length })}>
          <ol className="flex list-decimal flex-col gap-1 pl-5">
            {taken.map(({ id, heading }) => (
              <li key={id}>
                <Link href={`/desk/intake/${id}`}>{heading || t('untitled')}</Link>
              </li>
            ))}
          </ol>
        </Notice>
      )}
      {known.length > 0 && (
        <Notice role="status" title={t('known', { count: known.length })}>
          <ul className="flex flex-col gap-1">
            {known.map(({ id, heading, state, askWhom }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: of those that may not be read the id is not told
              <li key={at}>
                {id ? <Link href={`/desk/intake/${id}`}>{heading || t('untitled')}</Link> : heading}
                <span className="text-meta text-muted">
                  {' '}
                  · {id ? states(state) : t('others', { state, name: askWhom })}
                </span>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {refused.length > 0 && (
        <Notice tone="danger" role="alert" title={t('refused', { count: refused.length })}>
          <ul className="flex flex-col gap-1">
            {refused.map(({ name, refused: reasons }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name
              <li key={at} className="wrap-anywhere">
                {name && <span className="font-medium">{name}. </span>}
                {reasons.join(' ')}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  )
}
