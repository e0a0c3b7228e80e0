import type { Locale } from '@/db/locales'
import type { ReleaseContent } from '@/lib/releases/content'
import { document } from '@/lib/richtext/document'
import { randomOf } from '../random'
import { releaseContentOf } from '../text/release-content'
import type { Story } from '../text/story'
import type { Desk } from './desk'
import { before, type Writing, writeEdition } from './editions'
import { type Live, newRecord, publish, withdraw } from './publishing'

/** Publishes a story, or its translation. */
export function publishRelease(desk: Desk, story: Story, locale: Locale, at: string): Live {
  const [live] = publish(desk, at, [releaseWriting(desk, story, locale, at)])
  return live as Live
}

/** Begins a release that is not public yet. */
export function beginRelease(
  desk: Desk,
  story: Story,
  at: string,
  status: 'draft' | 'in_review' | 'approved',
) {
  writeEdition(desk, releaseWriting(desk, story, 'ru', at), status)
}

function releaseWriting(desk: Desk, story: Story, locale: Locale, at: string): Writing {
  const content = releaseContentOf(desk.world, story, locale, at)
  const id = locale === 'ru' ? story.id : randomOf(desk.world.seed, 'translation', story.index).id()
  const own = { id, kind: 'release' as const, language: locale }
  const record = newRecord(desk, { ...own, createdBy: desk.people().author, createdAt: before(at, 180) })
  return { record, content, asOf: at.slice(0, 10), heading: { [locale]: content.title }, filedUnder: at, at }
}

const notes = [
  { ru: 'Уточнено число участников.', en: 'The number of participants was corrected.' },
  { ru: 'Дополнены сведения о принятых решениях.', en: 'Details of the decisions were added.' },
  { ru: 'Исправлена должность одного из выступавших.', en: 'The post of one of the speakers was corrected.' },
]
const additions: Record<Locale, string> = {
  ru: 'Сведения приводятся по уточнённым данным Секретариата.',
  en: 'The figures are given as corrected by the Secretariat.',
}

/** Publishes a correction with its note; now and then it takes another address. */
export function correctRelease(desk: Desk, { writing, editionId }: Live, at: string): Live {
  const locale = writing.record.language ?? 'ru'
  const note = desk.random.pick(notes)
  const content = writing.content as ReleaseContent
  const added = document([{ p: additions[locale] }], desk.random.id).content
  const corrected = { ...content, body: { ...content.body, content: [...content.body.content, ...added] } }
  const change = { change: 'noted' as const, note: { [locale]: note[locale] } }
  const next = { ...writing, ...change, content: corrected, at, basedOnId: editionId, publicNumber: 2 }
  const [live] = publish(desk, at, [next], { moved: desk.random.chance(0.4) })
  return live as Live
}

export function withdrawRelease(desk: Desk, live: Live, at: string) {
  withdraw(desk, at, [live], {
    ru: 'Сообщение отозвано: сведения в нём не подтвердились.',
    en: 'The release was withdrawn: what it said was not confirmed.',
  })
}
