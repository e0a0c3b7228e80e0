import { useLocale, useTranslations } from 'next-intl'
import { CaseTableView } from '@/components/declension/case-table'
import { Section } from '@/components/desk/section'
import { entryPath } from '@/components/directory/paths'
import { Badge } from '@/components/ui/badge'
import { LinkButton } from '@/components/ui/link-button'
import type { Locale } from '@/db/locales'
import { may } from '@/lib/access/authorise'
import type { Ctx } from '@/lib/context'
import { type Subject, waitingIn } from '@/lib/declension/case-rows'
import { caseTableOf } from '@/lib/declension/case-table'
import { isDeclinedKind } from '@/lib/declension/input'
import type { Confirmed } from '@/lib/declension/kept-forms'
import { readConfirmed } from '@/lib/declension/queries'
import { type DeclinedRow, subjectOf } from '@/lib/declension/subjects'
import type { Entry } from '@/lib/directory/queries'
import { stateCodes } from '@/lib/directory/state-codes'
import { mediumDate } from '@/lib/i18n/format'
import { englishName } from '@/lib/language/english/names'

type Props = { ctx: Ctx; entry: Entry; label: string; today: string }

/** How the name of today stands in Russian text, with whoever confirmed what no rule is sure of. */
export function EntryForms({ ctx, entry, label, today }: Props) {
  const t = useTranslations('declension')
  const { kind, row } = entry
  if (!isDeclinedKind(kind)) return null
  const codes = stateCodes(ctx.db)
  const confirmed = readConfirmed(ctx, { kind, id: row.id }) ?? []
  const subject = subjectOf(entry as DeclinedRow, today, (id) => codes.get(id))
  const table = caseTableOf(subject, confirmed)
  if (!table) return null
  const count = waitingIn(table)
  return (
    <Section title={t('title')}>
      {count > 0 && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Badge tone="warning">{t('waiting', { count })}</Badge>
          {may(ctx, 'directory.change') && (
            <LinkButton href={`${entryPath(kind, row.id)}/edit`}>{t('toConfirm')}</LinkButton>
          )}
        </div>
      )}
      <CaseTableView name={label} table={table} />
      {subject.kind === 'person' && subject.name.en === '' && (
        <English subject={subject} confirmed={confirmed} />
      )}
    </Section>
  )
}

type Person = Extract<Subject, { kind: 'person' }>

/** A name that has no English yet: as somebody confirmed it for a draft, else as a machine would write it. */
function English({ subject: { name }, confirmed }: { subject: Person; confirmed: readonly Confirmed[] }) {
  const t = useTranslations('declension.english')
  const locale = useLocale() as Locale
  const russian = [name.given, name.family].filter(Boolean).join(' ')
  const kept = confirmed.find((each) => each.asked === 'english' && each.nominative === russian)
  return (
    <p className="text-ui">
      <span className="text-muted">{t('missing')}:</span>{' '}
      {kept ? (
        t('confirmed', { name: kept.form, by: kept.by, date: mediumDate(kept.on, locale) })
      ) : (
        <span className="text-warning">{t('made', { name: englishName(name).text })}</span>
      )}
    </p>
  )
}
