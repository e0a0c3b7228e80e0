import type { Actor } from '@/lib/context'
import { publishEditions } from '@/lib/workflow/publish'
import { reviseRecord } from '@/lib/workflow/revise'
import { saveEdition } from '@/lib/workflow/save'
import { withdrawRecord } from '@/lib/workflow/withdraw'
import { editionOf, type Made, type Office } from './office'
import { ctxOf } from './people'

/** The moves of a record as the people of an office make them, with inputs filled in where a test does not care. */
export function movesIn(office: Office) {
  const as = (actor: Actor) => ctxOf(office.db, actor)
  const hashOf = ({ editionId }: Made) => editionOf(office, editionId).head.hash
  const headingOf = ({ editionId }: Made) => editionOf(office, editionId).edition.heading.ru

  /** Publishes approved editions; the address of the first can be chosen. */
  const publish = (made: Made[], slug = '') => {
    const editions = made.map((each, index) => ({
      editionId: each.editionId,
      hash: hashOf(each),
      slug: index === 0 ? slug : '',
    }))
    return publishEditions(as(office.pavel), { editions })
  }

  const withdraw = ({ recordId }: Made, more: object = {}) =>
    withdrawRecord(as(office.pavel), { recordId, notice: { ru: 'Отозвано.', en: 'Withdrawn.' }, ...more })

  const revise = ({ recordId }: Made): Made => ({
    recordId,
    ...reviseRecord(as(office.anna), { recordId }),
  })

  /** Saves the text as it is with these fields changed. */
  const save = (actor: Actor, { editionId }: Made, change: object = {}, more: object = {}) => {
    const { edition, head } = editionOf(office, editionId)
    const content = { ...JSON.parse(head.content), ...change }
    return saveEdition(as(actor), { editionId, lockVersion: edition.lockVersion, content, ...more })
  }

  /** Opens a new edition of what is or was public, in which nothing changed in sense. */
  const newEdition = (made: Made, change: object = {}): Made => {
    const next = revise(made)
    save(office.anna, next, change, { change: 'typography' })
    return next
  }

  return { as, hashOf, headingOf, publish, withdraw, revise, save, newEdition }
}
