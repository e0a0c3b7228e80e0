'use client'

import { Popover } from '@base-ui/react/popover'
import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { Button } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'
import { toneText } from '@/components/ui/tone'
import { likeness } from '@/lib/checking/placed-finding'
import { useChecking } from './checking-context'
import { FindingCard } from './finding-card'
import { severityTone } from './severity-tone'

/** Beside an underlined word: what is wrong with it. From the keyboard it takes the focus, Escape gives it back. */
export function FindingWindow() {
  const t = useTranslations('checking')
  const around = useChecking()
  const window = useRef<HTMLDivElement>(null)
  const opened = around?.opened
  if (!around || !opened) return null
  const { finding, how } = opened
  const { body, setOpened, state } = around
  const all = state.findings.filter((each) => likeness(each) === likeness(finding))
  const close = (isBack: boolean) => {
    setOpened(undefined)
    if (isBack) body.focus()
  }
  const anchor = { getBoundingClientRect: () => body.rectOf(finding) ?? new DOMRect() }
  return (
    <Popover.Root open onOpenChange={(open, { reason }) => !open && close(reason === 'escape-key')}>
      <Popover.Portal>
        <Popover.Positioner anchor={anchor} side="bottom" align="start" sideOffset={6} className="z-30">
          <Popover.Popup
            ref={window}
            initialFocus={() =>
              how === 'keyboard' && window.current?.querySelector<HTMLElement>('[data-finding-action]')
            }
            finalFocus={false}
            className="flex w-80 max-w-[calc(100vw-2rem)] flex-col gap-2 rounded-sm border border-field bg-sheet p-3 text-ink"
          >
            <div className="flex items-baseline justify-between gap-2">
              <Popover.Title
                className={cx('font-sans font-semibold text-ui', toneText[severityTone[finding.severity]])}
              >
                {t(`severity.${finding.severity}`)}
              </Popover.Title>
              <Button size="sm" variant="plain" onClick={() => close(true)}>
                {t('close')}
              </Button>
            </div>
            <FindingCard
              likes={{ key: '', first: finding, all: all.length > 0 ? all : [finding] }}
              isBeside
              done={() => close(true)}
            />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
