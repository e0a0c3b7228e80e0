'use client'

import { useTranslations } from 'next-intl'
import type { KeyboardEvent, ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'
import type { MeetingContent } from '@/lib/meetings/content'
import { type ItemsName, useItems } from './use-items'

type Props = {
  name: ItemsName
  /** What a new one begins as. */
  blank: () => MeetingContent[ItemsName][number]
  /** The item's look when it is not for the public. */
  isInternal?: (index: number) => boolean
  children: (index: number) => ReactNode
}

/** Numbered items that are added, moved by Alt and an arrow or by buttons, and removed with a way back. */
export function ItemList({ name, blank, isInternal, children }: Props) {
  const t = useTranslations('meetings.items')
  const list = useItems(name)
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined
    if (!by || !event.altKey || event.ctrlKey || event.defaultPrevented) return
    event.preventDefault()
    list.move(index, by)
  }
  return (
    <div ref={list.root} className="flex flex-col gap-4">
      <p role="status" className="sr-only">
        {list.message}
      </p>
      {list.fields.length > 0 && (
        <ol className="flex flex-col gap-4">
          {list.fields.map(({ key }, index) => (
            <li
              key={key}
              data-item={index}
              onKeyDown={(event) => onKeyDown(event, index)}
              className={cx(
                'flex flex-col gap-3 border-l-4 py-1 pl-3',
                isInternal?.(index) ? 'border-embargo bg-paper' : 'border-hairline',
              )}
            >
              <div className="flex flex-wrap items-center gap-1">
                <span className="mr-auto font-semibold text-ui">
                  {t(`${name}.place`, { place: index + 1 })}
                </span>
                <MoveButton
                  direction="up"
                  label={t('up', { place: index + 1 })}
                  onClick={() => list.move(index, -1)}
                />
                <MoveButton
                  direction="down"
                  label={t('down', { place: index + 1 })}
                  onClick={() => list.move(index, 1)}
                />
                <Button
                  size="sm"
                  variant="danger"
                  aria-label={t('removeAt', { place: index + 1 })}
                  onClick={() => list.remove(index)}
                >
                  <span aria-hidden="true">×</span>
                </Button>
              </div>
              {children(index)}
            </li>
          ))}
        </ol>
      )}
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => list.add(blank())}>{t(`${name}.add`)}</Button>
        {list.removed && (
          <Button variant="plain" data-undo="" onClick={list.undo}>
            {t('undo', { place: list.removed.index + 1 })}
          </Button>
        )}
      </div>
    </div>
  )
}

function MoveButton({
  direction,
  label,
  onClick,
}: {
  direction: 'up' | 'down'
  label: string
  onClick: () => void
}) {
  return (
    <Button size="sm" data-move={direction} aria-label={label} onClick={onClick}>
      <span aria-hidden="true">{direction === 'up' ? '↑' : '↓'}</span>
    </Button>
  )
}
