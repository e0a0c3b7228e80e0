import type { Page } from './page'
import { wordsOf } from './page'
import type { SentenceOf } from './participants'
import { type Field, found } from './shape'

const settled = {
  ru: /(?:^|[ ,"])(?:утвержден|одобрен|согласован|принят|заслушан|поддержан|продлен|признан|определен|перенесен|отклонен|доработан|снят|отложен|возвращен|учтен|уточнен)[аоы]?(?=[ .,]|$)/u,
  en: /\b(?:was|were|has been|have been) (?:approved|agreed|endorsed|adopted|heard|extended|supported|noted|accepted|postponed|rejected|finalised|taken note of)\b|(?:^|: )(?:agreed|approved|considered|noted)\b/,
}
const isOther = {
  ru: /(?:^|[ ,])(?:подписан|рассмотрен|обсужден)[аоы]?(?=[ ,.:]|$)|решено|решил|принят[оы] решени|участие|повестк|буд(?:ет|ут)(?!\p{L})|состоял|прошл?[аоие]|председател/u,
  en: /signed|decided|considered|discussed|will |took part|was held|were held|chaired/,
}

/** «План согласован с уточнениями сторон»: what came of an item is told by a whole sentence. */
export function outcomeSentences(page: Page, sentences: readonly SentenceOf[]): Field<string>[] {
  return sentences.flatMap(({ span }) => {
    const lower = page.lower.slice(...span)
    if (!settled[page.language].test(lower) || isOther[page.language].test(lower) || lower.length > 300)
      return []
    return [found(wordsOf(page, span).replace(/[.;]$/, ''), span)]
  })
}
