// Apart from the schema, because forms in the browser need these lists and not the database library.

export const bodyKinds = [
  'organ',
  'working_group',
  'state_agency',
  'international_organisation',
  'secretariat',
] as const
export type BodyKind = (typeof bodyKinds)[number]

export const genders = ['female', 'male'] as const
export type Gender = (typeof genders)[number]

export const appointmentKinds = ['full', 'acting'] as const
export type AppointmentKind = (typeof appointmentKinds)[number]
