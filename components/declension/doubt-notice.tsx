import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { type CaseTable, waitingIn } from '@/lib/declension/case-rows'

type Props = {
  table: CaseTable
  genderHref?: string | undefined
  busy: boolean
  general: readonly string[]
  confirmAll: () => void
}

/** Why forms are in doubt, what ends it, and one button for all of them where the suggestions are right. */
export function DoubtNotice({ table, genderHref, busy, general, confirmAll }: Props) {
  const t = useTranslations('declension')
  const count = waitingIn(table)
  const errors = general.map((reason) => <FieldError key={reason}>{reason}</FieldError>)
  if (count === 0) return errors.length > 0 ? <div role="alert">{errors}</div> : null
  if (table.needsGender) {
    return (
      <Notice tone="warning" title={t('waiting', { count })}>
        <p>{t('needsGender')}</p>
        {genderHref && (
          <p>
            <a href={genderHref}>{t('setGender')}</a>
          </p>
        )}
      </Notice>
    )
  }
  return (
    <Notice tone="warning" title={t('waiting', { count })}>
      {table.why.map((doubt) => (
        <p key={doubt}>{t(`unsure.${doubt}`)}</p>
      ))}
      <div role="alert">{errors}</div>
      {count > 1 && (
        <div>
          <Button size="sm" busy={busy} onClick={confirmAll}>
            {t('confirmAll')}
          </Button>
        </div>
      )}
    </Notice>
  )
}
