import { accreditation, accreditationInEnglish, press, pressInEnglish } from './contacts'

/**
 * Who answers the press, in turns around the day on which the demo is filled: from so many days after it, for so many
 * days, at nine o'clock by the organisation's clock.
 */
export const duties = [
  { name: bare(press.name, pressInEnglish.name), phone: press.phone, email: press.email, from: -1, days: 4 },
  {
    name: bare(accreditation.name, accreditationInEnglish.name),
    phone: accreditation.phone,
    email: accreditation.email,
    from: 3,
    days: 4,
  },
  { name: bare(press.name, pressInEnglish.name), phone: press.phone, email: press.email, from: 7, days: 7 },
]

/** What leads the home page for a week; the newest does in the other language. */
export const lead = { release: 'glossary-comment-2026', days: 7 }

/** «Анна Вересова, пресс-служба» without what she does. */
function bare(ru: string, en: string) {
  const nameOf = (text: string) => text.split(',')[0] ?? text
  return { ru: nameOf(ru), en: nameOf(en) }
}
