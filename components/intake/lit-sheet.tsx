'use client'

import { useTranslations } from 'next-intl'
import { type KeyboardEvent, type MouseEvent, memo, useEffect, useId, useMemo, useRef } from 'react'
import { cx } from '@/components/ui/cx'
import type { Locale } from '@/db/locales'
import { goToField, isMoved, type Lit, useLit } from './lit'
import { type Line, litLines, type Piece, type Place } from './lit-text'
import { markStyle } from './mark-style'

type Props = {
  text: string
  language: Locale
  places: readonly Place[]
}

/** The text as it was taken in, every place lit that a field was read from. A place leads to its field. */
export function LitSheet({ text, language, places }: Props) {
  const t = useTranslations('intake.text')
  const lit = useLit()
  const box = useRef<HTMLElement>(null)
  const hintId = useId()
  useEffect(() => follow(lit, box.current), [lit])
  const lines = useMemo(() => litLines(text, places), [text, places])

  const fieldOf = (target: EventTarget) =>
    target instanceof Element
      ? (target.closest<HTMLElement>('[data-places]')?.dataset.places?.split(' ')[0] ?? null)
      : null
  const go = (event: MouseEvent) => {
    const field = fieldOf(event.target)
    if (!field || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    goToField(field)
  }
  return (
    <section
      ref={box}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
      tabIndex={0}
      aria-label={t('label')}
      aria-describedby={hintId}
      lang={language}
      onClick={go}
      onKeyDown={move}
      onMouseMove={(event) => isMoved(event) && lit.hover(fieldOf(event.target))}
      onMouseLeave={() => lit.hover(null)}
      onFocus={(event) => lit.hover(fieldOf(event.target))}
      onBlur={() => lit.hover(null)}
      className="relative min-h-0 flex-1 overflow-y-auto overscroll-contain border border-hairline bg-sheet px-4 py-4 sm:px-6"
    >
      <p id={hintId} className="sr-only">
        {t('hint')}
      </p>
      <Lines lines={lines} />
    </section>
  )
}

const Lines = memo(function Lines({ lines }: { lines: readonly Line[] }) {
  return lines.map(({ start, pieces }) => (
    <p key={start} className="min-h-4 whitespace-pre-wrap text-ui/6 wrap-anywhere">
      {pieces.map((piece) => (piece.mark ? <LitPiece key={piece.start} piece={piece} /> : piece.text))}
    </p>
  ))
})

function LitPiece({ piece }: { piece: Piece }) {
  const { fields, names, mark, text, begins } = piece
  return (
    <a
      href={`#${fields[0]}`}
      data-places={fields.join(' ')}
      data-begins={begins || undefined}
      tabIndex={-1}
      title={names.join(' · ')}
      className={cx(
        'rounded-sm text-ink! underline underline-offset-3 hover:bg-paper data-lit:bg-navy data-lit:text-white!',
        mark && markStyle[mark],
      )}
    >
      {text}
      {begins && <span className="sr-only select-none"> ({names[0]})</span>}
    </a>
  )
}

/** Arrows go from place to place; the text is one stop of the tabulator. */
function move(event: KeyboardEvent<HTMLElement>) {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
  if (!step || event.altKey || event.ctrlKey || event.metaKey) return
  const places = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-begins]')]
  const at = places.indexOf(event.target as HTMLElement)
  const next = at < 0 && step < 0 ? undefined : places[at + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}

/** Lights what is asked for without rendering the text anew. */
function follow(lit: Lit, box: HTMLElement | null) {
  if (!box) return
  return lit.listen((field, scroll) => {
    for (const each of document.querySelectorAll('[data-lit]')) each.removeAttribute('data-lit')
    if (!field) return
    const name = CSS.escape(field)
    document.querySelector(`[data-field="${name}"]`)?.setAttribute('data-lit', '')
    const pieces = box.querySelectorAll<HTMLElement>(`[data-places~="${name}"]`)
    for (const piece of pieces) piece.setAttribute('data-lit', '')
    const [first] = pieces
    if (first && scroll && !isInSight(first, box)) {
      box.scrollTo({ top: first.offsetTop - box.clientHeight / 3 })
    }
  })
}

const isInSight = ({ offsetTop, offsetHeight }: HTMLElement, { scrollTop, clientHeight }: HTMLElement) =>
  offsetTop >= scrollTop && offsetTop + offsetHeight <= scrollTop + clientHeight
