'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'

/** One field of an entry in words. */
export type Line = { label: string; text: string }

type Props = { mine: readonly Line[]; theirs: readonly Line[]; takeTheirs: () => void; busy?: boolean }

/** After a stale save: what was typed and what is stored now, side by side, and the two ways on. */
export function StaleNotice({ mine, theirs, takeTheirs, busy }: Props) {
  const t = useTranslations('directory.stale')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  const labels = [...new Set([...mine, ...theirs].map(({ label }) => label))]
  const textOf = (lines: readonly Line[], label: string) =>
    lines.find((line) => line.label === label)?.text ?? ''
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="warning" role="alert" title={t('title')}>
        <p>{t('lead')}</p>
        <div className="scroll-box">
          <table className="stack-table w-full border-collapse text-ui">
            <caption className="sr-only">{t('caption')}</caption>
            <thead>
              <tr>
                {['field', 'mine', 'theirs'].map((column) => (
                  <th
                    key={column}
                    scope="col"
                    className="border-ink border-b py-1 pr-4 text-left text-meta text-muted"
                  >
                    {t(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {labels.map((label) => {
                const [own, other] = [textOf(mine, label), textOf(theirs, label)]
                return (
                  <tr key={label} className={own === other ? 'text-muted' : 'font-medium'}>
                    <th
                      scope="row"
                      className="border-hairline border-b py-1 pr-4 text-left align-top font-normal"
                    >
                      {label}
                    </th>
                    <td
                      data-label={t('mine')}
                      className="whitespace-pre-line border-hairline border-b py-1 pr-4"
                    >
                      {own}
                    </td>
                    <td
                      data-label={t('theirs')}
                      className="whitespace-pre-line border-hairline border-b py-1"
                    >
                      {other}
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </div>
        <div className="flex flex-wrap gap-2">
          <Button type="submit" busy={busy}>
            {t('saveMine')}
          </Button>
          <Button onClick={takeTheirs} disabled={busy}>
            {t('takeTheirs')}
          </Button>
        </div>
      </Notice>
    </div>
  )
}
