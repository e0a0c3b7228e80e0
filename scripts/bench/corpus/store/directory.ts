import type { EditorialDb } from '@/db/editorial/client'
import * as tables from '@/db/editorial/schema/directory'
import { insertStatement } from '@/db/insert-statement'
import { organisation as profile } from '@/db/seed/organisation'
import type { DirectoryKind, NameByKind } from '@/lib/directory/kinds'
import { organisationProfile } from '@/lib/directory/organisation-content'
import { searchKey } from '@/lib/directory/search-key'
import { capital } from '../russian/case'
import type { Body, Post, World } from '../world/world'

const at = '2003-01-08T07:00:00.000Z'

/** Writes the directory of a world and the organisation's profile. */
export function addDirectory(db: EditorialDb, world: World) {
  const into = <Table extends Parameters<typeof insertStatement>[1]>(table: Table) =>
    insertStatement(db.$client, table)
  const state = into(tables.states)
  for (const { id, code, official, short, en } of world.states)
    state({ ...entry('state', id, { official: official.forms.nom, short: short.nom }, en), code })
  const bodies = [...world.organs, ...world.agencies, ...world.partners]
  const body = into(tables.bodies)
  for (const { id, kind, ...rest } of bodies)
    body({
      ...entry('body', id, ...bodyNames(rest)),
      kind,
      stateId: rest.state?.id,
      parentId: rest.parent?.id,
    })
  const person = into(tables.people)
  for (const { id, sex, state: of, given, patronymic, family, en } of world.people) {
    const ru = { family: family.nom, given: given.nom, patronymic: patronymic?.nom ?? '' }
    person({ ...entry('person', id, ru, { ...en, patronymic: '' }), gender: sex, stateId: of.id })
  }
  const post = into(tables.posts)
  const term = into(tables.appointments)
  for (const each of bodies.flatMap(({ posts }) => posts)) {
    post({ ...entry('post', each.id, { title: each.forms.nom }, { title: each.en }), bodyId: each.body.id })
    for (const row of appointmentRows(each)) term(row)
  }
  const topic = into(tables.topics)
  for (const { id, name, en } of world.topics)
    topic(entry('topic', id, { name: capital(name.forms.nom) }, { name: en }))
  db.insert(tables.organisation)
    .values({ id: 1, profile: profileOf(world), updatedAt: at })
    .run()
}

/** The profile of the demo's organisation, with this world's member states. */
export function profileOf({ members }: World) {
  const { names, about, notice, contacts, address, zone } = profile
  const memberStateIds = members.map(({ id }) => id)
  return organisationProfile.parse({
    names,
    about,
    notice,
    contacts,
    address,
    zone,
    memberStateIds,
    emblem: '/emblem.svg',
  })
}

/** The columns that every entry has. */
function entry<Kind extends DirectoryKind>(
  kind: Kind,
  id: string,
  ru: NameByKind[Kind],
  en: NameByKind[Kind],
) {
  const names = [{ from: null, to: null, names: { ru, en } }]
  return { id, names, aliases: [], searchKey: searchKey(kind, names, []), createdAt: at, updatedAt: at }
}

function bodyNames({ full, abbreviation, en }: Pick<Body, 'full' | 'abbreviation' | 'en'>) {
  const name = (text: string, short: string) => ({ full: text, short: short || text, abbreviation: short })
  return [name(full.forms.nom, abbreviation), name(en.full, en.abbreviation)] as const
}

const appointmentRows = ({ id: postId, terms }: Post) =>
  terms.map(({ id, person, from, to }) => ({
    ...{ id, personId: person.id, postId, kind: 'full' as const, createdAt: at, updatedAt: at },
    from: String(from),
    to: to === null ? null : String(to),
  }))
