import type { Locale } from '@/db/locales'
import { newId } from '@/lib/id'
import type { Reason } from '@/lib/refusal'
import type { TypedForm } from '@/lib/subscriptions/form'
import { once } from './once'

/** A form as it was sent, and what was wrong with it; without reasons it was taken. */
export type SentForm = { locale: Locale; typed: TypedForm; reasons: readonly Reason[]; sentAt: number }

/** The page that a form leads to is looked at soon, and perhaps once more. */
const keptFor = 30 * 60_000
const most = 1000

/**
 * Forms that were just sent, under a random name that only the sender is led to: in the memory of the process, so that
 * what was typed is in no address, cookie, store or log.
 */
const sentForms = () => once('sent forms', () => new Map<string, SentForm>())

export function keepForm(form: Omit<SentForm, 'sentAt'>): string {
  const forms = sentForms()
  const name = newId()
  forms.set(name, { ...form, sentAt: Date.now() })
  if (forms.size > most) forms.delete(forms.keys().next().value ?? '')
  return name
}

/** Undefined once it is forgotten. */
export function sentForm(name: string): SentForm | undefined {
  const forms = sentForms()
  for (const [each, { sentAt }] of forms) {
    if (Date.now() - sentAt < keptFor) break
    forms.delete(each)
  }
  return forms.get(name)
}
