'use server'

import { confirmEntryForms } from '@/lib/declension/commands'
import { type DeclinedEntry, entryFormsInput, type KeptForms } from '@/lib/declension/input'
import { action } from '@/lib/web/action'

/** Nothing is drawn anew: the screen shows what was confirmed itself, and goes on to the next. */
const confirmEntryFormsAction = action({ input: entryFormsInput, run: confirmEntryForms })

export const confirmFormsOf = async (entry: DeclinedEntry, kept: KeptForms[]) =>
  confirmEntryFormsAction({ entry, kept })
