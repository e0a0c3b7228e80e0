'use client'

import Link from 'next/link'
import { entryPath } from '@/components/directory/paths'
import type { WaitingEntry } from '@/lib/declension/waiting-queries'
import type { Confirm } from './confirming'
import { TypedCases } from './typed-cases'
import { useConfirmed } from './use-confirmed'

type Props = Omit<WaitingEntry, 'entry'> & {
  entry: WaitingEntry['entry']
  confirm: Confirm
  mayChange: boolean
}

/** An entry of the list: its cases, to be confirmed where they stand. It stays in its place when it is done. */
export function WaitingEntryCases({ entry, label, subject, confirmed, table, confirm, mayChange }: Props) {
  const forms = useConfirmed(confirmed, confirm)
  const path = entryPath(entry.kind, entry.id)
  return (
    <section aria-labelledby={`waits-${entry.id}`} className="flex flex-col gap-3 border-ink border-t pt-3">
      <h2 id={`waits-${entry.id}`} className="font-sans font-semibold text-ui">
        <Link href={path} data-row>
          {label}
        </Link>
      </h2>
      <TypedCases
        hideTitle
        subject={subject}
        forms={forms}
        initial={table}
        genderHref={mayChange ? `${path}/edit#field-gender` : undefined}
      />
    </section>
  )
}
