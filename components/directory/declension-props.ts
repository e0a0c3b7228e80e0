import type { Confirm } from '@/components/declension/confirming'
import type { Confirmed } from '@/lib/declension/kept-forms'

/** What the form of an entry needs to decline its names. */
export type DeclensionProps = {
  /** What has been confirmed already, of all its names. */
  confirmed: readonly Confirmed[]
  /** Left out of an entry that is not stored yet: it is stored with what was confirmed. */
  confirm?: Confirm | undefined
}
