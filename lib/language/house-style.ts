import { z } from 'zod'

/**
 * The variants of usage between which a house chooses once, for every draft. The defaults are those of the secretariat
 * of an organisation with members: Roman numbers, the chair before the verb, agencies of states as participants.
 */
export const houseStyle = z.strictObject({
  /** «XXII заседание», «22 заседание», «22-е заседание», «двадцать второе заседание» */
  numbers: z.enum(['roman', 'digits', 'digits_with_ending', 'words']).default('roman'),
  /** «состоялось …» or «прошло …» */
  verb: z.enum(['took_place', 'passed']).default('took_place'),
  /** «под председательством … состоялось», «состоялось … под председательством …», «Заседание провёл …» */
  chair: z.enum(['before_verb', 'after_verb', 'own_sentence']).default('before_verb'),
  /** Of a sentence of its own: «Заседание провёл …», «На заседании председательствовал …», «Заседание вёл …» */
  chairSentence: z.enum(['held', 'presided', 'led']).default('held'),
  /** «в режиме видеоконференцсвязи», «в режиме видеоконференции», «в формате видеоконференции» */
  videoconference: z.enum(['link', 'conference', 'format']).default('link'),
  /**
   * Representatives of agencies; «От Республики Армения участвовал …»; «делегация … во главе с …»; heads of state in
   * the order of the states' short names; posts and names in a sentence; the same in the lead, «с участием …».
   */
  participants: z
    .enum(['agencies', 'heads', 'delegations', 'heads_of_state', 'names', 'names_in_lead'])
    .default('agencies'),
  /** The head of the secretariat: «…, в котором принял участие Генеральный секретарь …» or a sentence. */
  secretariat: z.enum(['clause', 'sentence']).default('clause'),
  /** «рассмотрены …», «Участники заседания рассмотрели …», «В повестку включены вопросы …» */
  agenda: z.enum(['considered', 'participants', 'included']).default('considered'),
  /** «Принято решение …», «Решено …», «Совет решил …» */
  decisions: z.enum(['adopted', 'decided', 'body']).default('adopted'),
  /** «По итогам заседания», «По окончании заседания», «По завершении заседания» */
  closing: z.enum(['results', 'end', 'completion']).default('results'),
  /** «Очередное заседание», «Следующее заседание» */
  next: z.enum(['regular', 'following']).default('regular'),
  /** «состоялась встреча … с …», «… встретился с …», «… провёл встречу с …» */
  bilateral: z.enum(['meeting', 'met', 'held']).default('meeting'),
  /** «В Москве состоялось XXII заседание …», «XXII заседание …», «О XXII заседании …», or the record's own title. */
  title: z.enum(['verb', 'noun', 'about', 'record']).default('verb'),
  yearInLead: z.boolean().default(false),
  /** «с 24 по 26 ноября» or «24–26 ноября» */
  range: z.enum(['prepositions', 'dash']).default('prepositions'),
  /** «И. Фамилия» or «И.Фамилия» */
  initials: z.enum(['spaced', 'joined']).default('spaced'),
  /** «государств – членов» or «государств-членов» */
  dash: z.enum(['spaced', 'hyphen']).default('spaced'),
  /** What the record allows is named, or never. */
  absentStates: z.enum(['as_decided', 'never']).default('as_decided'),
  rank: z.boolean().default(true),
  /** «Министр», «министр», or as the directory has it. */
  posts: z.enum(['as_stored', 'capital', 'lower']).default('as_stored'),
  /** ё in what a draft makes: «секретарём» always, never, or as the record spells its own words. */
  yo: z.enum(['as_stored', 'always', 'never']).default('as_stored'),
  /** «в Секретариате …», «на базе …», «на площадке …»; by the kind of venue unless the house says so. */
  venue: z.enum(['by_kind', 'base', 'platform']).default('by_kind'),
})
export type HouseStyle = z.output<typeof houseStyle>
