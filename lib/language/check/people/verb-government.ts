import type { Case } from '@/lib/language/russian/forms'

/** What may stand right behind a predicate when it is a person: its subject, its agent or its object. */
export type Government = { allowed: readonly Case[]; wanted: Case }

const toSomebody = /^(?:предоставлен|вручен|присвоен|поручен|адресован)(?:а|о|ы)?$/
const bySomebody =
  /^(?:подписан|утвержден|одобрен|подготовлен|озвучен|зачитан|рассмотрен|организован|прочитан|внесен|проведен)(?:а|о|ы)?$/
const greeting =
  /^(?:поблагодарил|поздравил|приветствовал|наградил|пригласил|проинформировал|выслушал|заслушал)(?:а|о|и)?$/
const telling =
  /^(?:вручил|сообщил|рассказал|доложил|поручил|присвоил|пожелал|ответил|напомнил|предоставил)(?:а|о|и)?$/

/** «предоставлено Игорю», «подписано Игорем», «поздравил Игоря», «вручил Игорю». */
export function governmentOf(word: string): Government | undefined {
  if (toSomebody.test(word)) return { allowed: ['dat', 'ins'], wanted: 'dat' }
  if (/^объявлен[ао]?$/.test(word)) return { allowed: ['nom', 'dat', 'ins'], wanted: 'dat' }
  if (bySomebody.test(word)) return { allowed: ['nom', 'ins', 'dat'], wanted: 'ins' }
  if (greeting.test(word)) return { allowed: ['nom', 'acc', 'gen'], wanted: 'acc' }
  if (telling.test(word)) return { allowed: ['nom', 'dat'], wanted: 'dat' }
  return undefined
}
