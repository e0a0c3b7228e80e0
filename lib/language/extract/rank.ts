/** Military and special ranks in any case, with what follows them: «генерал-лейтенанта юстиции», «капитана 1 ранга». */
const ending = '(?:а|у|ом|ем|е|ы|и|я|ю|ь)?'
const rank =
  `(?:генерал${ending}(?:[-–](?:майор|лейтенант|полковник|аншеф|губернатор(?!))${ending})?|(?:гвардии\\s+)?(?:полковник|подполковник|майор|капитан|лейтенант|маршал|вице-адмирал|контр-адмирал|адмирал)${ending}|(?:государственн(?:ый|ого|ым|ому)\\s+)?советник${ending}\\s+(?:юстиции|таможенной службы|государственной гражданской службы)|академик${ending}|член${ending}-корреспондент${ending}(?:\\s+\\p{Lu}[\\p{L} ]{1,20})?|профессор${ending}|(?:доктор|кандидат)${ending}\\s+\\p{L}+\\s+наук)` +
  '(?:\\s+(?:армии|юстиции|полиции|милиции|авиации|флота|внутренней службы|таможенной службы|медицинской службы|пограничной службы|национальной безопасности|[123] ранга|I{1,3} ранга|[123] класса))*'
const atEnd = new RegExp(`(?:^|[\\s,])(${rank})\\s*,?\\s*$`, 'iu')
const isMilitary = /^(?!академик|профессор|доктор|кандидат|член)/iu
const courtesy =
  /(?:^|\s)(?:господин(?:а|ом|у)?|госпож(?:а|и|ой|у|е)|г-(?:н|на|ном|жа|жи|жой)|товарищ(?:а|ем)?|Его Превосходительств[оа])\s*$/iu

/** A post without the rank and the courtesy that stand between it and the name. */
export function splitRank(phrase: string): { post: string; rank: string | null } {
  let post = phrase.replace(courtesy, '')
  const match = atEnd.exec(post)
  let found: string | null = null
  // A title that is all there is stays the post.
  if (match && (match.index > 0 || isMilitary.test(match[1] ?? ''))) {
    found = match[1] ?? null
    post = post.slice(0, match.index)
  }
  return { post: post.replace(courtesy, '').replace(/[\s,–-]+$/, ''), rank: found }
}
