import type { Random } from '../random'
import type { Case } from '../russian/case'
import { about, into } from './say'
import type { Story } from './story'

/** A sentence about a story. */
export type Teller = (story: Story, random: Random) => string

/** The n-th subject of a story in a case. */
export const subject = ({ subjects }: Story, of: Case, at = 0): string => subjects[at]?.forms[of] ?? ''

/** «в Минске», or of a meeting without a place how it met. */
export const where = ({ city, meeting }: Story): string =>
  meeting?.format === 'videoconference' ? 'в режиме видеоконференции' : into(city.name.pre)

export const place = ({ places }: Story, of: Case, at = 0): string => places[at % places.length]?.[of] ?? ''
export const aboutSubject = (story: Story, at = 0) => about(subject(story, 'pre', at))
