'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { notify } from '@/components/ui/toaster'
import type { DirectoryKind } from '@/lib/directory/kinds'
import { entryPath } from './paths'
import type { Held } from './use-entry-form'

/** After a save: says so and goes to the page of the entry. */
export function useSaved(kind: DirectoryKind) {
  const router = useRouter()
  const t = useTranslations('directory')
  return ({ id }: Held) => {
    notify(t('saved'))
    router.push(entryPath(kind, id))
  }
}
