import type { SeedContact } from './format'

/** Whom a journalist may ask, as printed under a release. */
export const press: SeedContact = {
  name: 'Анна Вересова, пресс-служба',
  phone: '+7 495 000-00-17',
  email: 'press@example.org',
}

export const pressInEnglish: SeedContact = {
  name: 'Anna Veresova, press service',
  phone: '+7 495 000-00-17',
  email: 'press@example.org',
}

export const accreditation: SeedContact = {
  name: 'Роман Бельский, аккредитация журналистов',
  phone: '+7 495 000-00-18',
  email: 'accreditation@example.org',
}

export const accreditationInEnglish: SeedContact = {
  name: 'Roman Belsky, media accreditation',
  phone: '+7 495 000-00-18',
  email: 'accreditation@example.org',
}
