import { z } from 'zod'
import { nameOrders } from '@/lib/language/record'
import { confirmed } from '@/lib/language/russian/confirmed'
import { declinePerson } from '@/lib/language/russian/names'
import { declineBody, declinePost } from '@/lib/language/russian/phrases'
import { loadSpelling } from '@/lib/language/spelling'
import type { Command } from './command'

const optionalPart = z.string().max(200).nullable().default(null)

const declineInput = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('person'),
    family: z.string().max(200),
    given: optionalPart,
    patronymic: optionalPart,
    initials: optionalPart,
    gender: z.enum(['m', 'f']).nullable().default(null),
    order: z.enum(nameOrders).default('given-family'),
  }),
  z.object({ kind: z.literal('post'), text: z.string().min(1).max(2000) }),
  z.object({ kind: z.literal('body'), text: z.string().min(1).max(2000) }),
])

/** `{"kind":"person", …}` or `{"kind":"post"|"body","text":"…"}` → `{"forms":{…},"sure":…,"why":[…]}` */
export const decline: Command = async () => {
  const spelling = await loadSpelling()
  return (line) => {
    const input = declineInput.parse(line)
    const { forms, sure, why } =
      input.kind === 'person'
        ? declinePerson(input)
        : confirmed(input.kind === 'post' ? declinePost(input.text) : declineBody(input.text), spelling)
    const { nom, gen, dat, acc, ins, prep } = forms
    return { forms: { nom, gen, dat, acc, ins, prep }, sure, why }
  }
}
