'use client'

import { Popover } from '@base-ui/react/popover'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { useDrafting } from './drafting-context'
import type { PlacedSpan } from './placed-span'
import { questionsId } from './questions-id'
import { SourceLink } from './source-link'
import { UnsureWords } from './unsure-words'
import { useSourceSentence } from './use-source-sentence'

/** A pointer on its way through the text asks for nothing; one on its way to the window keeps it open. */
const opensAfter = 400
const closesAfter = 250

/** Beside words that the pointer rests on: where they come from. It takes no focus, and Escape closes it. */
export function SourceWindow() {
  const t = useTranslations('drafting.sources')
  const questions = useTranslations('drafting.questions')
  const sentence = useSourceSentence()
  const drafting = useDrafting()
  const [shown, setShown] = useState<PlacedSpan>()
  const isInside = useRef(false)
  const pointed = drafting?.pointed
  useEffect(() => {
    const timer = setTimeout(
      () => {
        if (!isInside.current) setShown(pointed)
      },
      pointed ? opensAfter : closesAfter,
    )
    return () => clearTimeout(timer)
  }, [pointed])
  const from = shown?.span.from
  if (!drafting || !from || !drafting.spans.some(({ span }) => span.id === shown.span.id)) return null
  const close = () => {
    isInside.current = false
    setShown(undefined)
  }
  const toQuestions = () => {
    close()
    document.getElementById(questionsId)?.focus()
  }
  const anchor = { getBoundingClientRect: () => drafting.body.rectOf(shown.span.id) ?? new DOMRect() }
  return (
    <Popover.Root open onOpenChange={(open) => !open && close()}>
      <Popover.Portal>
        <Popover.Positioner anchor={anchor} side="top" align="start" sideOffset={6} className="z-20">
          <Popover.Popup
            initialFocus={false}
            finalFocus={false}
            onMouseEnter={() => {
              isInside.current = true
            }}
            onMouseLeave={close}
            className="flex max-w-80 flex-col gap-1 rounded-sm border border-field bg-sheet px-3 py-2 text-ink text-meta"
          >
            <Popover.Title className="sr-only">{t('window')}</Popover.Title>
            <p>{sentence(from)}</p>
            {shown.span.unsure && (
              <p className="flex flex-wrap items-baseline gap-x-3">
                <UnsureWords span={shown.span} />
                <Button size="sm" onClick={toQuestions}>
                  {questions('go')}
                </Button>
              </p>
            )}
            <SourceLink from={from} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
