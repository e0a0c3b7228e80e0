import type { LanguageRecord } from '../../record'
import { genderOf } from '../../russian/phrases'
import { listedItems, type Run, type Sentence, sentence } from '../compose'
import type { Pen } from '../pen'
import { participle, plural } from './agreement'
import type { Event } from './event'
import { withLowerCase } from './lower-case'

const closings = { results: 'По итогам', end: 'По окончании', completion: 'По завершении' }

/** «По итогам заседания подписан протокол», «подписаны …» (R24) */
export function documentsSentence(pen: Pen, record: LanguageRecord, { noun }: Event): Sentence | undefined {
  const documents = record.documents.filter(({ name }) => name.ru.trim() !== '' && !isDraft(name.ru))
  const [first] = documents
  if (!first) return undefined
  const found = genderOf(first.name.ru)
  const isOne = documents.length === 1
  const closing = `${closings[pen.style.closing]} ${noun.forms.gen}`
  const list = listedItems(documents.map(({ id, name }): Run => [documentName(id, name.ru)]))
  const planned = record.status === 'planned'
  if (isOne && !found)
    return sentence(
      'documents',
      closing,
      planned ? 'будет подписан документ' : 'подписан документ',
      quoted(list),
    )
  const agreed = isOne && found ? found : plural
  const verb = participle('подписан', agreed)
  return sentence('documents', closing, planned && (agreed.isPlural ? 'будут' : 'будет'), verb, list)
}

/** Nobody signs a draft. */
const isDraft = (name: string) => /^проект/iu.test(name.trim())

/** «Подготовлен проект стратегии», «Подготовлены проект … и проект …» */
export function draftsSentence({ documents, status }: LanguageRecord): Sentence | undefined {
  const drafts = documents.filter(({ name }) => isDraft(name.ru))
  const [first] = drafts
  if (!first || status === 'planned') return undefined
  const agreed = drafts.length === 1 ? (genderOf(first.name.ru) ?? plural) : plural
  const list = listedItems(drafts.map(({ id, name }): Run => [documentName(id, name.ru)]))
  return sentence('drafts', participle('подготовлен', agreed), list)
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
