import type {
  appointments,
  bodies,
  OrganisationProfile,
  people,
  posts,
  states,
} from '@/db/editorial/schema/directory'
import { type Locale, locales, type TextByLocale } from '@/db/locales'
import { bodyNames, type NamesByLocale, nameOn, personNames } from './names'
import type { PrintedAppointment, PrintedBody, PrintedOrganisation, PrintedPerson } from './printed-entry'

type Person = typeof people.$inferSelect
type Body = typeof bodies.$inferSelect
type Post = typeof posts.$inferSelect
type State = typeof states.$inferSelect
type Appointment = typeof appointments.$inferSelect

/** How an entry reads in public on a date (YYYY-MM-DD). */
export const printPerson = ({ names }: Pick<Person, 'names'>, date: string): PrintedPerson => ({
  kind: 'person',
  names: map(nameOn(names, date), personNames),
})

export const printBody = (
  body: Pick<Body, 'names' | 'kind'>,
  state: State | null,
  date: string,
): PrintedBody => ({
  kind: 'body',
  bodyKind: body.kind,
  stateCode: state?.code ?? null,
  names: map(nameOn(body.names, date), bodyNames),
})

type Appointed = { appointment: Appointment; person: Person; post: Post; body: Body; state: State | null }

export function printAppointment(appointed: Appointed, date: string): PrintedAppointment {
  const { appointment, person, post } = appointed
  const body = printBody(appointed.body, appointed.state, date)
  return {
    kind: 'appointment',
    appointmentKind: appointment.kind,
    from: appointment.from,
    to: appointment.to,
    post: map(nameOn(post.names, date), ({ title }) => title),
    personId: person.id,
    personNames: printPerson(person, date).names,
    bodyId: appointed.body.id,
    bodyKind: body.bodyKind,
    stateCode: body.stateCode,
    bodyNames: body.names,
  }
}

/** `members` are the member states in protocol order. */
export const printOrganisation = (
  { memberStateIds: _, ...profile }: OrganisationProfile,
  members: readonly State[],
  date: string,
): PrintedOrganisation => ({
  kind: 'organisation',
  profile: {
    ...profile,
    names: map(profile.names, bodyNames),
    about: filled(profile.about),
    boilerplate: filled(profile.boilerplate),
    notice: filled(profile.notice),
    address: filled(profile.address),
    contacts: profile.contacts.map((contact) => ({
      ...contact,
      label: filled(contact.label),
      name: filled(contact.name),
    })),
    members: members.map(({ code, names }) => ({ code, names: map(nameOn(names, date), (name) => name) })),
  },
})

function map<From, To>(
  names: NamesByLocale<From>,
  print: (name: From, locale: Locale) => To,
): NamesByLocale<To> {
  const printed: NamesByLocale<To> = {}
  for (const locale of locales) {
    const name = names[locale]
    if (name !== undefined) printed[locale] = print(name, locale)
  }
  return printed
}

const filled = (text: TextByLocale): TextByLocale =>
  Object.fromEntries(locales.flatMap((locale) => (text[locale] ? [[locale, text[locale]]] : [])))
