import { genderOf } from '../../russian/phrases'

/** Endings of no nominative: «вопросов сотрудничества», «международных мер», «проектами»; «их» and «Остров» are none. */
const oblique = /^\p{L}{3,}(?:ого|его|ому|ему|ыми|ими|ых|их|ую|юю|вопросов|проектов|ами|ями|ах|ях)$/iu
const isOblique = (word: string) =>
  oblique.test(word) || /^(?:вопросов|проектов|проекте|мер|итогов|хода|ходе|плана)$/iu.test(word)

const adjectiveInOy = /^\p{L}{3,}(?:н|ск|цк|ов|ев|шн|нн)(?:ой|ей)$/iu

const finite =
  /(?<!\p{L})(?:при|об|рас|под|у|за|со|вы|по|из|от|пред|на)?(?:няли|нял[ао]?|судил[аи]?|смотрел[аи]?|писал[аи]?|твердил[аи]?|слушал[аи]?|суждали|сматривали|добрил[аи]?|метил[аи]?|тметил[аи]?|гласовал[аи]?|судят|смотрят|состоял(?:ся|ась|ось|ись)|состоится|стоял(?:ся|ась|ось|ись)|стоится|был[аио]?|будет|будут|решил[аи]?|одобрил[аи]?|отметил[аи]?|выступил[аи]?|сообщил[аи]?|договорились)(?!\p{L})/iu

/**
 * Whether an agenda item cannot stand where a nominative has to: its first word is in another case, or it is a sentence
 * with a verb: «международной безопасности и приняли Декларацию».
 */
export function isDoubtful(item: string): boolean {
  const bare = item.replace(/«[^»]*»/g, '')
  if (finite.test(bare)) return true
  const [first = ''] = bare.split(/[\s\u00a0]/)
  if (isOblique(first)) return true
  if (!adjectiveInOy.test(first)) return false
  const found = genderOf(item.charAt(0).toLowerCase() + item.slice(1))
  return !found || found.isPlural || found.gender !== 'm'
}
