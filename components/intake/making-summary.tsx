import { useTranslations } from 'next-intl'
import type { Making } from './making'

/** «Будут созданы: карточка заседания, список участников (12), релиз» */
export function MakingSummary({ making, isNothing }: { making: Making; isNothing: boolean }) {
  const t = useTranslations('intake.making')
  const { meetings, attached, listsMade, peopleListed, hasRelease, entries } = making
  return (
    <div role="status" className="border-link border-l-4 bg-paper px-3 py-2 text-ui">
      {isNothing ? (
        <p>{t('nothing')}</p>
      ) : (
        <>
          <p className="font-medium">{t('willBeMade')}</p>
          <ul className="list-disc pl-4">
            {meetings > 0 && <li>{t('meetings', { count: meetings })}</li>}
            {attached > 0 && <li>{t('attached', { count: attached })}</li>}
            {listsMade > 0 && <li>{t('lists', { count: listsMade, people: peopleListed })}</li>}
            {hasRelease && <li>{t('releaseDraft')}</li>}
            {entries > 0 && <li>{t('entries', { count: entries })}</li>}
          </ul>
          <p className="text-meta text-muted">{t('asDrafts')}</p>
        </>
      )}
    </div>
  )
}
