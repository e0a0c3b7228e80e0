import { listed } from '../../russian/phrase-lexicon'
import { pluralForms } from '../../russian/phrase-noun-plural'

/** What operations count, with the form after five. */
const countables = new Map(
  `тонна:тонн килограмм:килограммов грамм:граммов центнер:центнеров литр:литров штука:штук единица:единиц человек:человек
  гектар:гектаров патрон:патронов дело:дел факт:фактов преступление:преступлений правонарушение:правонарушений
  сотрудник:сотрудников гражданин:граждан лицо:лиц наряд:нарядов пост:постов автомобиль:автомобилей средство:средств
  доза:доз таблетка:таблеток растение:растений куст:кустов ствол:стволов снаряд:снарядов граната:гранат мина:мин
  рубль:рублей доллар:долларов паспорт:паспортов лаборатория:лабораторий тайник:тайников объект:объектов
  военнослужащий:военнослужащих пограничник:пограничников мигрант:мигрантов иностранец:иностранцев сайт:сайтов
  канал:каналов счёт:счетов кошелёк:кошельков партия:партий пачка:пачек сигарета:сигарет упаковка:упаковок
  подозреваемый:подозреваемых нарушитель:нарушителей участник:участников спасатель:спасателей полицейский:полицейских
  машина:машин судно:судов вагон:вагонов поезд:поездов контейнер:контейнеров склад:складов группа:групп
  экипаж:экипажей вертолёт:вертолётов самолёт:самолётов собака:собак помещение:помещений здание:зданий
  организация:организаций предприятие:предприятий ресурс:ресурсов адрес:адресов нарушение:нарушений
  протокол:протоколов материал:материалов эпизод:эпизодов канистра:канистр ампула:ампул метр:метров километр:километров
  мероприятие:мероприятий гражданка:гражданок женщина:женщин подросток:подростков ребёнок:детей экземпляр:экземпляров
  ссылка:ссылок страница:страниц аккаунт:аккаунтов притон:притонов плантация:плантаций устройство:устройств`
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
)

/** The genitive after five: «сотрудников», «уголовных дел», «единиц огнестрельного оружия»; unknown nouns are undefined. */
export function countedGenitive(phrase: string): string | undefined {
  const words = phrase.split(' ')
  const at = words.findIndex((word) => genitivePlural(word) !== undefined)
  const head = genitivePlural(words[at] ?? '')
  const adjectives = words.slice(0, Math.max(at, 0)).map(adjective)
  if (!head || adjectives.includes(undefined)) return undefined
  return [...adjectives, head, ...words.slice(at + 1)].join(' ')
}

function genitivePlural(word: string): string | undefined {
  const known = countables.get(word)
  if (known) return known
  const singular = listed(word).find(({ isPlural, noun }) => !isPlural && !noun.isIndeclinable)
  return singular && (singular.noun.genitivePlural ?? pluralForms(singular.noun).gen)
}

/** -ый, -ая, -ое → -ых; -ий, -ее and stems in к, г, х and hissing sounds → -их. */
function adjective(word: string): string | undefined {
  const [, stem, ending] = word.match(/^(\p{Ll}{2,})(ый|ий|ой|ая|яя|ое|ее)$/u) ?? []
  if (!stem) return undefined
  return stem + (/[кгхжшчщ]$/.test(stem) || /[ия]/.test(ending?.[0] ?? '') || ending === 'ее' ? 'их' : 'ых')
}
