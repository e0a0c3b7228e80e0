'use client'

import { Combobox as Base } from '@base-ui/react/combobox'
import { useTranslations } from 'next-intl'
import { cx } from './cx'
import { listItemStyle, listStyle } from './popup-style'
import type { Option, SearchState } from './use-options'

/** The list that opens under a combobox, with what the search is doing. */
export function ComboboxList({ state }: { state: SearchState }) {
  const t = useTranslations('common')
  return (
    <Base.Portal>
      <Base.Positioner sideOffset={4} align="start" className="z-50 outline-none">
        <Base.Popup className={cx(listStyle, 'w-[max(var(--anchor-width),16rem)]')}>
          <Base.Status className="px-3 py-1 text-meta text-muted empty:hidden">
            {state === 'searching' && t('searching')}
            {state === 'failed' && <span className="text-danger">{t('searchFailed')}</span>}
          </Base.Status>
          <Base.Empty className="px-3 py-1 text-muted empty:hidden">
            {state === 'idle' && t('nothingFound')}
          </Base.Empty>
          <Base.List aria-label={t('options')}>
            {(option: Option) => (
              <Base.Item
                key={option.id}
                value={option.id}
                disabled={option.disabled}
                className={cx(listItemStyle, 'group items-baseline')}
              >
                <span aria-hidden="true" className="w-3 flex-none">
                  <Base.ItemIndicator>✓</Base.ItemIndicator>
                </span>
                <span className="min-w-0">
                  <span className="block">{option.label}</span>
                  {option.detail && (
                    <span className="block text-meta text-muted group-data-highlighted:text-white">
                      {option.detail}
                    </span>
                  )}
                </span>
              </Base.Item>
            )}
          </Base.List>
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  )
}
