import { useTranslations } from 'next-intl'
import { DataTable } from '@/components/ui/data-table'
import type { RecordKind } from '@/db/editorial/schema/records'
import type { Difference } from '@/lib/workflow/differences'
import { wordDiff } from '@/lib/workflow/word-diff'
import { listPath } from './record-path'

type Props = {
  kind: RecordKind
  differences: readonly Difference[]
  beforeLabel: string
  afterLabel: string
}

/** Where two texts differ: the field, the one text and the other side by side, with the words that differ marked. */
export function DifferenceTable({ kind, differences, beforeLabel, afterLabel }: Props) {
  const t = useTranslations('records.changes')
  const words = useFieldWords(kind)
  return (
    <DataTable
      caption={t('caption')}
      hideCaption
      columns={[
        {
          key: 'field',
          header: t('field'),
          rowHeader: true,
          className: 'align-top sm:w-1/5',
          cell: (row) => (
            <>
              {row.row && <span className="block">{words.row(row.row)}</span>}
              <span className="text-muted">{words.label(row)}</span>
            </>
          ),
        },
        {
          key: 'before',
          header: beforeLabel,
          className: 'align-top sm:w-2/5',
          cell: (row) => <Side row={row} side="removed" words={words} />,
        },
        {
          key: 'after',
          header: afterLabel,
          className: 'align-top sm:w-2/5',
          cell: (row) => <Side row={row} side="added" words={words} />,
        },
      ]}
      rows={differences}
      rowKey={(row) => row.place}
    />
  )
}

type Words = ReturnType<typeof useFieldWords>

function Side({ row, side, words }: { row: Difference; side: 'removed' | 'added'; words: Words }) {
  const t = useTranslations('records.changes')
  if (row.kind === 'order' || row.kind === 'format') {
    return side === 'added' ? <span className="text-muted">{t(row.kind)}</span> : null
  }
  const before = words.value(row, row.before)
  const after = words.value(row, row.after)
  if (!(side === 'removed' ? before : after)) return <span className="text-muted">{t('nothing')}</span>
  const Mark = side === 'removed' ? 'del' : 'ins'
  return (
    <span lang={row.locale} className="whitespace-pre-line">
      {wordDiff(before, after)
        .filter(({ kind }) => kind === 'same' || kind === side)
        .map(({ text, kind, place }) =>
          kind === 'same' ? (
            text
          ) : (
            <Mark
              key={place}
              className={side === 'removed' ? 'text-danger line-through' : 'text-success underline'}
            >
              {text}
            </Mark>
          ),
        )}
    </span>
  )
}

/** What a kind calls its fields and their values, in its own messages under `fields` and `values`. */
export function useFieldWords(kind: RecordKind) {
  const t = useTranslations()
  const own = listPath(kind).replace('/desk/', '')
  const find = (keys: string[]) => keys.find((key) => t.has(key))
  return {
    label: ({ field, locale }: Pick<Difference, 'field' | 'locale'>) => {
      const key = find([`${own}.fields.${field}`, `records.fields.${field}`])
      const label = key ? t(key) : field
      return locale ? t('records.changes.inLanguage', { label, language: locale }) : label
    },
    row: ({ field, value }: NonNullable<Difference['row']>) =>
      field === 'place' ? t('records.changes.place', { number: value }) : value,
    value: ({ field }: Pick<Difference, 'field'>, value: string) => {
      const key = /^[a-z_]+$/i.test(value)
        ? find([`${own}.values.${field}.${value}`, `records.values.${field}.${value}`])
        : undefined
      return key ? t(key) : value
    },
  }
}

/** The second of two texts, as far as it differs, to put elsewhere. */
export function useDifferenceText(kind: RecordKind) {
  const words = useFieldWords(kind)
  return (differences: readonly Difference[]) =>
    differences
      .filter(({ after }) => after)
      .map(
        (row) =>
          `${row.row ? `${words.row(row.row)}. ` : ''}${words.label(row)}\n${words.value(row, row.after)}`,
      )
      .join('\n\n')
}
