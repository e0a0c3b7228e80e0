import type { Locale } from '@/db/locales'
import { dayInWords, zoneInWords } from '@/lib/i18n/format'
import type { MeetingContent } from '@/lib/meetings/content'
import type { Part } from '@/lib/richtext/document'

/** What only the author knows stands in brackets after an ellipsis; it cannot be submitted so (`unfilled`). */
const gap = (what: string) => `[…\u00a0${what}]`

/** Places in a text that nobody has filled in yet: «[… день и час]». A bare «[…]» is an omission in a quotation. */
export const unfilled = (text: string): string[] => text.match(/\[…\s[^\]]+\]/g) ?? []

type Facts = Pick<MeetingContent, 'startsOn' | 'startTime' | 'zone' | 'place' | 'venue' | 'format'>
type Given = { facts: Facts /** Where journalists apply. */; email: string }

/** The standing parts of a media advisory below what is drafted from the record: when and where, and what the media have to know. */
export const advisoryParts = (locale: Locale, given: Given): Part[] =>
  locale === 'ru' ? russian(given) : english(given)

const russianZones: Record<string, string> = {
  'Europe/Moscow': 'по\u00a0московскому времени',
  'Europe/Minsk': 'по\u00a0минскому времени',
  'Asia/Almaty': 'по\u00a0времени Алматы',
  'Asia/Bishkek': 'по\u00a0бишкекскому времени',
  'Asia/Dushanbe': 'по\u00a0душанбинскому времени',
  'Asia/Yerevan': 'по\u00a0ереванскому времени',
}

const russianFormats = {
  in_person: '',
  videoconference: 'Формат: видеоконференция.',
  hybrid: 'Формат: очно и\u00a0в\u00a0режиме видеоконференцсвязи.',
}

function russian({ facts, email }: Given): Part[] {
  const { startsOn, startTime, zone, format } = facts
  const clock = clockOf(zone, startsOn, 'ru', russianZones)
  const time = startTime ? `${startTime}\u00a0${clock}` : gap('время начала')
  const isOnline = format === 'videoconference'
  return [
    { h2: 'Когда и\u00a0где' },
    {
      ul: [
        `Начало: ${dayInWords(startsOn, 'ru')}, ${time}.`,
        ...whereIn('ru', facts, gap('адрес')).map((place) => `Место: ${place}.`),
        russianFormats[format],
      ].filter(Boolean),
    },
    { h2: 'Для\u00a0СМИ' },
    {
      ul: [
        `Аккредитация: заявки принимаются до\u00a0${gap('день и\u00a0час')} по\u00a0адресу ${email || gap('адрес')}.`,
        ...(isOnline ? [] : [`Регистрация прессы: ${gap('время и\u00a0вход')}.`]),
        ...(isOnline ? [] : [`Съёмка: ${gap('когда и\u00a0что можно снимать')}.`]),
        `Подход к\u00a0прессе: ${gap('время, место и\u00a0кто ответит на\u00a0вопросы')}.`,
        `Трансляция: ${gap('будет ли и\u00a0где её смотреть')}.`,
      ],
    },
  ]
}

const englishZones: Record<string, string> = {
  'Europe/Moscow': 'Moscow time',
  'Europe/Minsk': 'Minsk time',
  'Asia/Almaty': 'Almaty time',
  'Asia/Bishkek': 'Bishkek time',
  'Asia/Dushanbe': 'Dushanbe time',
  'Asia/Yerevan': 'Yerevan time',
}

const englishFormats = {
  in_person: '',
  videoconference: 'Format: videoconference.',
  hybrid: 'Format: in person and by videoconference.',
}

function english({ facts, email }: Given): Part[] {
  const { startsOn, startTime, zone, format } = facts
  const clock = clockOf(zone, startsOn, 'en', englishZones)
  const time = startTime ? `${startTime}\u00a0${clock}` : gap('starting time')
  const isOnline = format === 'videoconference'
  return [
    { h2: 'When and where' },
    {
      ul: [
        `Start: ${dayInWords(startsOn, 'en')}, ${time}.`,
        ...whereIn('en', facts, gap('address')).map((place) => `Place: ${place}.`),
        englishFormats[format],
      ].filter(Boolean),
    },
    { h2: 'For the media' },
    {
      ul: [
        `Accreditation: applications are accepted until ${gap('day and hour')} at ${email || gap('address')}.`,
        ...(isOnline ? [] : [`Press registration: ${gap('time and entrance')}.`]),
        ...(isOnline ? [] : [`Photo and video: ${gap('when, and what may be filmed')}.`]),
        `Questions from the press: ${gap('time, place and who will answer')}.`,
        `Live broadcast: ${gap('whether there will be one, and where to watch it')}.`,
      ],
    },
  ]
}

/**
 * Whose clock a time is by. Beside the name stands the offset by which the facts above the text and the calendars tell
 * it; Moscow has a name there too.
 */
function clockOf(zone: string, date: string, locale: Locale, names: Record<string, string>): string {
  const named = names[zone]
  if (named && zone === 'Europe/Moscow') return named
  const offset = `(${zoneInWords(zone, date, locale)})`
  return named ? `${named} ${offset}` : offset
}

/** Nobody has to be told where a videoconference is. */
function whereIn(locale: Locale, { place, venue, format }: Facts, unknown: string): string[] {
  const known = [place[locale], venue[locale]].filter(Boolean).join(', ')
  if (known) return [known]
  return format === 'videoconference' ? [] : [unknown]
}
