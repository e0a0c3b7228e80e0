import { beforeEach, expect, test } from 'vitest'
import { Refusal } from '@/lib/refusal'
import { aList, aMeeting, anOffice, editionOf, type Made, type Office } from '@/lib/testing/office'
import { ctxOf } from '@/lib/testing/people'
import { saveEdition } from '@/lib/workflow/save'
import { submitEdition } from '@/lib/workflow/submit'
import { ignoreFinding } from './commands'

let office: Office
beforeEach(() => {
  office = anOffice()
})

const anna = () => ctxOf(office.db, office.anna)

/** Hands it over; gives what is refused: the field, the words, the rule. */
function told({ editionId }: Made) {
  const { lockVersion } = editionOf(office, editionId).edition
  try {
    submitEdition(anna(), { editionId, lockVersion })
    return []
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return error.reasons.slice(1).map(({ field, values, said }) => [field, values?.words, said?.rule?.key])
  }
}

const item = (id: string, ru: string, en = 'On the strategy') => ({
  id,
  text: { ru, en },
  visibility: 'public',
})

test('a meeting with an error in an item or a document is not taken into review, in either language', () => {
  const made = aMeeting(office, {
    content: {
      agenda: [item('bbbbbbbbbbbbbbb2', 'о ходе выполнения стратегии в Белоруссии', 'On the the strategy')],
      documents: [{ id: 'bbbbbbbbbbbbbbb4', name: { ru: 'План на 31 июня', en: 'Plan' } }],
    },
  })
  expect(told(made)).toEqual([
    ['agenda.0.text.ru', 'Белоруссии', 'language.rules.stateName'],
    ['documents.0.name.ru', '31 июня', 'language.rules.impossibleDate'],
    ['agenda.0.text.en', 'the the', 'language.rules.doubledWord'],
  ])
  const ignore = (rule: 'stateName' | 'impossibleDate' | 'doubledWord', text: string) =>
    ignoreFinding(anna(), { recordId: made.recordId, rule, text, reason: 'Так в протоколе' })
  ignore('stateName', 'Белоруссии')
  ignore('impossibleDate', '31 июня')
  ignore('doubledWord', 'the the')
  expect(told(made)).toEqual([])
})

test('a language that the meeting is not complete in is not read', () => {
  const agenda = [item('bbbbbbbbbbbbbbb2', 'О стратегии', 'On the the strategy')]
  expect(told(aMeeting(office, { content: { agenda, languages: ['ru'] } }))).toEqual([])
})

test('an item of an agenda is no sentence, and explains no abbreviation', () => {
  const agenda = [item('bbbbbbbbbbbbbbb2', 'ход выполнения плана АТЦ'), item('bbbbbbbbbbbbbbb3', 'разное')]
  expect(told(aMeeting(office, { content: { agenda } }))).toEqual([])
})

test('names and posts that were typed into a list are read; what the directory says is its own affair', () => {
  const meeting = aMeeting(office)
  const list = aList(office, meeting.recordId)
  const { edition, head } = editionOf(office, list.editionId)
  const content = JSON.parse(head.content)
  const [, typed] = content.delegations[0].rows
  // The first letter of the name is a Latin one.
  typed.name.ru = 'Apам Саргсян'
  typed.post.ru = 'Советник "Центра"'
  saveEdition(anna(), { editionId: list.editionId, lockVersion: edition.lockVersion, content })
  expect(told(list)).toEqual([
    ['delegations.0.rows.1.name.ru', 'Apам', 'language.rules.mixedScript'],
    ['delegations.0.rows.1.post.ru', '"', 'language.rules.quotes'],
    ['delegations.0.rows.1.post.ru', '"', 'language.rules.quotes'],
  ])
})
