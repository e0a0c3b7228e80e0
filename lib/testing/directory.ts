import type { z } from 'zod'
import type { Ctx } from '@/lib/context'
import { appoint } from '@/lib/directory/appointment-commands'
import { createBody, createPerson, createPost, createState, createTopic } from '@/lib/directory/commands'
import {
  appointmentInput,
  bodyInput,
  personInput,
  postInput,
  stateInput,
  topicInput,
} from '@/lib/directory/content'
import { changeOrganisation } from '@/lib/directory/organisation-commands'
import { organisationProfile } from '@/lib/directory/organisation-content'

/**
 * Builders of directory entries: the product's own commands, with inputs filled in where a test does not care.
 * `ctx` is of somebody who keeps the directory. Each gives the id.
 */

/** A name version without limits. */
const always = <Names>(names: Names) => [{ from: null, to: null, names }]

export function aState(ctx: Ctx, input: Partial<z.input<typeof stateInput>> = {}): string {
  const names = always({
    ru: { official: 'Республика Армения', short: 'Армения' },
    en: { official: 'Republic of Armenia', short: 'Armenia' },
  })
  return createState(ctx, stateInput.parse({ code: 'AM', names, ...input })).id
}

export function aBody(ctx: Ctx, input: Partial<z.input<typeof bodyInput>> = {}): string {
  const names = always({
    ru: {
      full: 'Координационный совет по противодействию незаконному обороту наркотиков',
      short: 'Координационный совет',
      abbreviation: 'КСОПН',
    },
    en: { full: 'Coordination Council on Drug Trafficking', short: 'Coordination Council', abbreviation: '' },
  })
  return createBody(ctx, bodyInput.parse({ kind: 'organ', names, ...input })).id
}

export function aPerson(ctx: Ctx, input: Partial<z.input<typeof personInput>> = {}): string {
  const names = always({
    ru: { family: 'Зубов', given: 'Игорь', patronymic: 'Николаевич' },
    en: { family: 'Zubov', given: 'Igor' },
  })
  return createPerson(ctx, personInput.parse({ gender: 'male', names, ...input })).id
}

/** A post of the body given, or of a new one. */
export function aPost(ctx: Ctx, input: Partial<z.input<typeof postInput>> = {}): string {
  const names = always({ ru: { title: 'Председатель' }, en: { title: 'Chair' } })
  return createPost(ctx, postInput.parse({ names, ...input, bodyId: input.bodyId ?? aBody(ctx) })).id
}

/** A full appointment without limits of the person and post given, or of new ones. */
export function anAppointment(ctx: Ctx, input: Partial<z.input<typeof appointmentInput>> = {}): string {
  const personId = input.personId ?? aPerson(ctx)
  const postId = input.postId ?? aPost(ctx)
  return appoint(ctx, appointmentInput.parse({ ...input, personId, postId })).id
}

export function aTopic(ctx: Ctx, input: Partial<z.input<typeof topicInput>> = {}): string {
  const names = always({ ru: { name: 'Противодействие наркотрафику' }, en: { name: 'Counter-narcotics' } })
  return createTopic(ctx, topicInput.parse({ names, ...input })).id
}

/** The profile of an organisation that has none yet. */
export function anOrganisation(ctx: Ctx, input: Partial<z.input<typeof organisationProfile>> = {}) {
  const names = {
    ru: {
      full: 'Организация Договора о коллективной безопасности',
      short: 'Организация',
      abbreviation: 'ОДКБ',
    },
    en: { full: 'Collective Security Treaty Organization', short: 'Organization', abbreviation: 'CSTO' },
  }
  const profile = organisationProfile.parse({ names, zone: 'Europe/Moscow', ...input })
  return changeOrganisation(ctx, { profile, lockVersion: 0 })
}
