import { describe, expect, test } from 'vitest'
import type { HouseStyle } from '../house-style'
import { languageRecord } from '../record'
import {
  bare,
  base,
  drafted,
  type Input,
  ivanova,
  ksb,
  nbsp,
  person,
  smid,
  zubov,
} from '../testing/draft-meeting'
import { draft } from './draft'
import { plain } from './text'

const committee = 'Комитета секретарей советов безопасности (КССБ)'
const by = 'под председательством министра внутренних дел Российской Федерации Игоря Зубова'

describe('the lead', () => {
  test.each<[string, Input, Partial<HouseStyle>, string]>([
    [
      'R2: chair before the verb',
      base,
      {},
      `24~ноября в Москве ${by} состоялось XXII~заседание ${committee}.`,
    ],
    [
      'chair after the verb',
      base,
      { chair: 'after_verb' },
      `24~ноября в Москве состоялось XXII~заседание ${committee} ${by}.`,
    ],
    [
      'R4: провёл',
      base,
      { chair: 'own_sentence' },
      `24~ноября в Москве состоялось XXII~заседание ${committee}. Заседание провёл министр внутренних дел Российской Федерации Игорь Зубов.`,
    ],
    [
      'R4: председательствовала',
      {
        ...base,
        chair: { person: ivanova, post: { ru: 'министр юстиции Республики Армения' }, state: 'AM' },
      },
      { chair: 'own_sentence', chairSentence: 'presided' },
      `24~ноября в Москве состоялось XXII~заседание ${committee}. На заседании председательствовала министр юстиции Республики Армения Мария Иванова.`,
    ],
    [
      'R3: only a side',
      { ...base, chair: { person: { family: '' }, post: {}, state: 'KZ' } },
      {},
      `24~ноября в Москве под председательством казахстанской стороны состоялось XXII~заседание ${committee}.`,
    ],
    [
      'the chair’s state beside a post that leaves it out',
      { ...base, chair: { person: ivanova, post: { ru: 'министр обороны' }, state: 'KG' } },
      {},
      `24~ноября в Москве под председательством министра обороны Кыргызской Республики Марии Ивановой состоялось XXII~заседание ${committee}.`,
    ],
    [
      'R1: planned',
      { ...bare, status: 'planned' },
      {},
      `24~ноября в Москве состоится XXII~заседание ${committee}.`,
    ],
    [
      'R5: digits with an ending',
      bare,
      { numbers: 'digits_with_ending' },
      `24~ноября в Москве состоялось 22-е~заседание ${committee}.`,
    ],
    [
      'R5: words',
      bare,
      { numbers: 'words', verb: 'passed' },
      `24~ноября в Москве прошло двадцать второе заседание ${committee}.`,
    ],
    [
      'R6: the year',
      bare,
      { yearInLead: true, numbers: 'digits' },
      `24~ноября 2026~года в Москве состоялось 22~заседание ${committee}.`,
    ],
    [
      'R6: a range by a dash',
      { ...bare, endsOn: '2026-11-26' },
      { range: 'dash' },
      `24–26~ноября в Москве состоялось XXII~заседание ${committee}.`,
    ],
    [
      'R6: over the new year',
      { ...bare, startsOn: '2026-12-30', endsOn: '2027-01-02' },
      { range: 'dash' },
      `30~декабря 2026~года~– 2~января 2027~года в Москве состоялось XXII~заседание ${committee}.`,
    ],
    [
      'R7: videoconference',
      { ...bare, place: {}, country: null, format: 'videoconference' },
      {},
      `24~ноября в режиме видеоконференцсвязи состоялось XXII~заседание ${committee}.`,
    ],
    [
      'R8: composition',
      { ...bare, composition: 'narrow_then_extended' },
      {},
      `24~ноября в Москве состоялось XXII~заседание ${committee} в узком и расширенном составах.`,
    ],
    [
      'R9: in a house',
      { ...bare, venue: { ru: 'Секретариат ОДКБ' } },
      {},
      `24~ноября в Москве в Секретариате ОДКБ состоялось XXII~заседание ${committee}.`,
    ],
    [
      'R9: at an academy',
      { ...bare, venue: { ru: 'Академия управления' } },
      {},
      `24~ноября в Москве на базе Академии управления состоялось XXII~заседание ${committee}.`,
    ],
    [
      'во before в with a consonant',
      { ...bare, place: { ru: 'Владивосток' } },
      {},
      `24~ноября во Владивостоке состоялось XXII~заседание ${committee}.`,
    ],
    [
      'a joint meeting',
      { ...bare, sessions: [{ body: ksb }, { body: smid }] },
      {},
      `24~ноября в Москве состоялось совместное заседание Комитета секретарей советов безопасности (КССБ) и Совета министров иностранных дел (СМИД).`,
    ],
    [
      'a round of consultations',
      { ...bare, kind: 'consultations', sessions: [{ body: smid, number: 3 }] },
      { numbers: 'words' },
      '24~ноября в Москве состоялся третий раунд консультаций Совета министров иностранных дел (СМИД).',
    ],
    [
      'a conference by its name',
      {
        ...bare,
        kind: 'conference',
        sessions: [],
        title: { ru: 'Международная конференция «Границы без наркотиков»' },
      },
      {},
      '24~ноября в Москве состоялась международная конференция «Границы без наркотиков».',
    ],
    [
      'R11: the secretary general',
      {
        ...bare,
        delegations: [
          {
            id: 's',
            label: { ru: 'Секретариат' },
            category: 'secretariat',
            rows: [person('s1', ivanova, 'Генеральный секретарь ОДКБ')],
          },
        ],
      },
      {},
      `24~ноября в Москве состоялось XXII~заседание ${committee}, в котором приняла участие Генеральный секретарь ОДКБ Мария Иванова.`,
    ],
    [
      'R12: with the participation of',
      {
        ...bare,
        delegations: [{ id: 'r', state: 'RU', rows: [person('r1', zubov, 'посол по особым поручениям')] }],
      },
      { participants: 'names_in_lead' },
      `24~ноября в Москве состоялось XXII~заседание ${committee} с участием посла по особым поручениям Игоря Зубова.`,
    ],
  ])('%s', (_, input, style, expected) => {
    expect(drafted(input, style).lead).toBe(nbsp(expected))
  })
})

test.each([
  ['2026-11-25', '24~ноября в Москве'],
  ['2027-01-10', '24~ноября 2026~года в Москве'],
])('a day of another year than that of issue says its year: issued on %s', (issuedOn, said) => {
  const { ru } = draft(languageRecord.parse(bare), {}, {}, issuedOn)
  expect(ru && plain(ru).lead).toContain(nbsp(said))
})

test('a lead that would be long leaves the secretariat to a sentence of its own', () => {
  const secretariat = {
    id: 's',
    label: { ru: 'Секретариат' },
    category: 'secretariat' as const,
    rows: [
      person('s1', zubov, 'советник Управления противодействия вызовам и угрозам Секретариата Организации'),
    ],
  }
  const name =
    'Координационный совет руководителей компетентных органов государств по противодействию незаконному обороту наркотиков'
  const of = (body: string): Input => ({
    ...base,
    chair: { person: ivanova, post: { ru: 'министр юстиции Республики Армения' }, state: 'AM' },
    sessions: [{ body: { name: { ru: body } }, number: 3 }],
    delegations: [secretariat],
  })
  expect(drafted(of(name)).lead).not.toContain('принял участие')
  expect(drafted(of(name)).paragraphs[0]).toMatch(/^Участие в заседании принял советник Управления/)
  expect(drafted(of('Совет министров обороны')).lead).toContain('в котором принял участие советник')
})
