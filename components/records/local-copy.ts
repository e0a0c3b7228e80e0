import { browserCopies } from '@/components/desk/browser-copies'
import type { Draft } from '@/lib/workflow/compare-queries'

/** A text that did not reach the server, kept in this browser for the person who wrote it. */
export type LocalCopy = { draft: Draft; lockVersion: number; at: string }

/** By the edition that it is of. */
export const {
  read: readLocalCopy,
  write: writeLocalCopy,
  drop: dropLocalCopy,
} = browserCopies<LocalCopy>('communique:draft:')
