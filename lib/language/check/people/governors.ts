import type { Case } from '@/lib/language/russian/forms'
import { near, type Page, type Token } from '../page'

/** Words before «с»: «встретился с», «встреча с», «во главе с» want the instrumental and nothing else. */
const withInstrumental =
  /^(?:главе|встрет\p{L}+|встреч\p{L}*|переговор\p{L}*|бесед\p{L}*|вместе|совместно|консультаци\p{L}*|разговор\p{L}*)$/u
const genitiveNouns = new Set(
  'председательством руководством участием участии приглашению имени инициативе поручению предложению присутствии содействии поддержке ходе итогам рамках окончании завершении словам мнению данным просьбе решению указанию приказу распоряжению сообщению оценке имя адрес стороны отношении лице честь случаю'.split(
    ' ',
  ),
)
const single: Record<string, readonly Case[]> = {
  от: ['gen'],
  из: ['gen'],
  до: ['gen'],
  для: ['gen'],
  без: ['gen'],
  у: ['gen'],
  кроме: ['gen'],
  к: ['dat'],
  ко: ['dat'],
  над: ['ins'],
  перед: ['ins'],
  между: ['ins', 'gen'],
  при: ['prep'],
  с: ['gen', 'ins', 'acc'],
  со: ['gen', 'ins', 'acc'],
  о: ['prep', 'acc'],
  об: ['prep', 'acc'],
  по: ['dat', 'acc', 'prep'],
  в: ['acc', 'prep'],
  во: ['acc', 'prep'],
  на: ['acc', 'prep'],
  за: ['acc', 'ins'],
  под: ['acc', 'ins'],
  через: ['acc'],
  согласно: ['dat'],
  благодаря: ['dat'],
  вопреки: ['dat'],
  вместо: ['gen'],
  против: ['gen'],
  ради: ['gen'],
  помимо: ['gen'],
  после: ['gen'],
  вокруг: ['gen'],
}

/** The cases that a word wants of what follows it; the likeliest first. Undefined where it wants none. */
export function casesAfter(page: Page, token: Token): readonly Case[] | undefined {
  if (token.kind !== 'word') return undefined
  const { plain } = token
  if (genitiveNouns.has(plain))
    return /^(?:под|с|при|по|от|в|на|со)$/.test(near(page, token, -1)?.plain ?? '') ? ['gen'] : undefined
  const before = near(page, token, -1)?.plain ?? ''
  if ((plain === 'с' || plain === 'со') && withInstrumental.test(before)) return ['ins']
  return single[plain]
}
