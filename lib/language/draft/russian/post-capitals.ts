import type { HouseStyle } from '../../house-style'

/** Posts that are written with a capital whatever the house's usage: the highest of a state. */
const always =
  /^(?:Президент|Премьер-министр|Председатель (?:Правительства|Кабинета|Государственного|Милли|Мажилиса|Сената|Совета))/

const officials =
  /^(?:министр|генеральн|государственный секретарь|статс-секретарь|председатель|президент|премьер-министр|исполнительный секретарь|исполнительный директор|начальник Объедин|посол|чрезвычайн|полномочн|директор|секретарь)/iu

/** A post as the house writes it: «Министр» of a secretariat, «министр» of an agency (Правила 1956 § 95, note). */
export function asHouseWrites(post: string, { posts }: Pick<HouseStyle, 'posts'>): string {
  if (posts === 'capital' && officials.test(post)) return post.charAt(0).toUpperCase() + post.slice(1)
  const isWord = /^\p{Lu}\p{Ll}/u.test(post)
  if (posts === 'lower' && isWord && !always.test(post)) return withoutCapitals(post)
  return post
}

/** «Постоянный и Полномочный Представитель» loses all three. */
const withoutCapitals = (post: string) =>
  post
    .replace(/^(\p{Lu}\p{L}+)( и )(\p{Lu}\p{L}+)(?: (Представител\p{L}+|Пос[оа]?л\p{L}*))?/u, (whole) =>
      whole.toLowerCase(),
    )
    .replace(/^Постоянный Представитель/u, 'постоянный представитель')
    .replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())
