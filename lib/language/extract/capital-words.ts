import { bodiesFeminine, bodiesMasculine, bodiesNeuter } from '../russian/lexicon/bodies'
import { documentsFeminine, documentsMasculine, documentsNeuter } from '../russian/lexicon/documents'
import { normalise } from './normalise'
import { postHeads } from './post-heads'
import { isVerb, precedesPhrase } from './sentence-words'

/** Beginnings of words that are written with a capital in names of offices, bodies, states and documents. */
const stems = `
  республик федерац содружеств договор объединенн наци генеральн чрезвычайн полномочн постоянн исполнительн государственн
  вооруженн национальн верховн координационн европейск евразийск азиатск шанхайск межпарламентск межгосударственн антитеррорист
  регионал международн централ федеральн следственн конституционн парламентск экономическ коллективн безопасност противодейств
  премьер вице статс король королевск первый первая первого первому народн олий жогорку милли высш главн административн
  российск белорусск казахстанск кыргызск армянск таджикск узбекск китайск
  заседани встреч сесси совещани конференц консультац переговор форум саммит операци участник сторон член очередн следующ
  также кроме итог ход цел рамк время этом этого наш ваш сегодн вчера завтра напомн ранее затем отдельн особ больш
`
  .trim()
  .split(/\s+/)

const bodyWords = [
  bodiesMasculine,
  bodiesFeminine,
  bodiesNeuter,
  documentsMasculine,
  documentsFeminine,
  documentsNeuter,
]
  .flatMap((list) => normalise(list).trim().split(/\s+/))
  .map((word) => (word.split(/[=~/+]/)[0] ?? '').replace(/[аеиоуяюыьй]+$/, ''))
  .filter((stem) => stem.length > 3)

const byStart = new Map<string, string[]>()
for (const stem of [...stems, ...bodyWords]) {
  const key = stem.slice(0, 3)
  const list = byStart.get(key)
  if (list) list.push(stem)
  else byStart.set(key, [stem])
}

const small = new Set(
  `я он она они мы вы это эта этот как так что не ни если когда где все всего него ним их его ее нам нас был будет
  есть два три сил вс мид мвд январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь`
    .trim()
    .split(/\s+/),
)

/** Whether a word with a capital is no part of a person's name as far as anyone can tell. */
export function isNoName(word: string): boolean {
  if (small.has(word) || precedesPhrase(word) || isVerb(word) || postHeads().has(word)) return true
  return (byStart.get(word.slice(0, 3)) ?? []).some(
    (stem) => word.startsWith(stem) && word.length - stem.length <= 4,
  )
}
