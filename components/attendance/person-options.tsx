import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { cx } from '@/components/ui/cx'
import type { FoundPerson } from '@/lib/attendance/people-search'

type Props = {
  id: string
  label: string
  people: readonly FoundPerson[]
  typed: string
  active: number
  onChoose: (index: number) => void
}

/** The people found, and at the end the name as it was typed. */
export function PersonOptions({ id, label, people, typed, active, onChoose }: Props) {
  const t = useTranslations('attendance')
  const lines = [
    ...people.map((person) => ({ key: person.id, label: person.label, detail: person.detail })),
    { key: 'typed', label: t('keepTyped', { name: typed }), detail: t('notInDirectory') },
  ]
  return (
    <div
      id={id}
      role="listbox"
      aria-label={label}
      className="absolute top-full left-0 z-50 mt-1 max-h-88 w-80 max-w-[calc(100vw-4rem)] overflow-y-auto overscroll-contain rounded-sm border border-field bg-sheet py-1 text-ui"
    >
      {lines.map((line, index) => (
        <PersonOption
          key={line.key}
          id={`${id}-${index}`}
          isActive={index === active}
          isLast={index === people.length}
          label={line.label}
          detail={line.detail}
          onChoose={() => onChoose(index)}
        />
      ))}
    </div>
  )
}

type OptionProps = {
  id: string
  isActive: boolean
  isLast: boolean
  label: string
  detail: string
  onChoose: () => void
}

function PersonOption({ id, isActive, isLast, label, detail, onChoose }: OptionProps) {
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isActive) line.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's, which keeps the focus
    <div
      ref={line}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
      className={cx(
        'cursor-pointer px-3 py-1 pointer-coarse:py-2',
        isActive ? 'bg-navy text-white' : 'hover:bg-paper',
        isLast && 'border-hairline border-t',
      )}
    >
      <span className="block">{label}</span>
      {detail && <span className={cx('block text-meta', !isActive && 'text-muted')}>{detail}</span>}
    </div>
  )
}
