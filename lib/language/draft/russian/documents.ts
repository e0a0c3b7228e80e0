import type { LanguageRecord } from '../../record'
import { genderOf } from '../../russian/phrases'
import { listedItems, type Run, type Sentence, sentence } from '../compose'
import type { Pen } from '../pen'
import { isSigned } from '../signing'
import { isToldOf } from '../told-already'
import { participle, plural } from './agreement'
import type { Event } from './event'
import { withLowerCase } from './lower-case'

const closings = { results: 'По итогам', end: 'По окончании', completion: 'По завершении' }

/** «По итогам заседания подписан протокол», «подписаны …» (R24); what nobody has signed has been prepared. */
export function documentSentences(pen: Pen, record: LanguageRecord, { noun }: Event): Sentence[] {
  const documents = record.documents.filter(({ name }) => name.ru.trim() !== '')
  const signed = documents.filter(isSigned)
  // Of a meeting to come nobody knows what it will be about that is not signed.
  const prepared =
    record.status === 'planned'
      ? []
      : documents.filter((each) => !signed.includes(each) && !isToldOf(record, each.name))
  const closing = `${closings[pen.style.closing]} ${noun.forms.gen}`
  return [
    broughtForth('documents', closing, 'подписан', signed, record),
    broughtForth('prepared', signed.length > 0 ? 'Также' : closing, 'подготовлен', prepared, record),
  ].filter((each) => each !== undefined)
}

function broughtForth(
  key: string,
  opening: string,
  verb: string,
  documents: LanguageRecord['documents'],
  { status }: LanguageRecord,
): Sentence | undefined {
  const [first] = documents
  if (!first) return undefined
  const found = genderOf(first.name.ru)
  const isOne = documents.length === 1
  const list = listedItems(documents.map(({ id, name }): Run => [documentName(id, name.ru)]))
  const planned = status === 'planned'
  if (isOne && !found) return sentence(key, opening, planned && 'будет', `${verb} документ`, quoted(list))
  const agreed = isOne && found ? found : plural
  const will = planned && (agreed.isPlural ? 'будут' : 'будет')
  return sentence(key, opening, will, participle(verb, agreed), list)
}

const quoted = (list: Run): Run => {
  const isQuoted = list[0]?.text.startsWith('«')
  return isQuoted ? list : [{ text: '«' }, ...list, { text: '»' }]
}

/** A protocol is a common noun; treaties and declarations keep the capital of their title. */
function documentName(id: string, name: string) {
  const text = name.trim().replace(/\.$/, '')
  const isCommon =
    /^(?:Итогов\p{L}+ )?(?:Протокол|План|Перечень|Проект|Решени[ея]|Программа|Порядок|Отчёт)(?=\s|$)/iu.test(
      text,
    )
  return {
    text: isCommon ? withLowerCase(text) : text,
    from: { entity: 'document', id, field: 'name' } as const,
  }
}
