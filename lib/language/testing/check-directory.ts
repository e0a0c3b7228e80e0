import { languageDirectory } from '@/lib/language/directory'

const person = (
  id: string,
  gender: 'm' | 'f',
  given: string,
  family: string,
  en: string,
  posts: [ru: string, from: string, to: string, en?: string][],
) => ({
  id,
  gender,
  given,
  family,
  en,
  posts: posts.map(([ru, from, to, en = '']) => ({ title: { ru, en }, from, to })),
})

/** Nobody of these is anybody. */
export const checkDirectory = languageDirectory.parse({
  people: [
    person('1', 'm', 'Игорь', 'Зубов', 'Igor Zubov', [
      [
        'Министр обороны Республики Казахстан',
        '2019-02-01',
        '2024-08-31',
        'Minister of Defence of the Republic of Kazakhstan',
      ],
      ['Генеральный секретарь ОДКБ', '2024-09-01', '', 'CSTO Secretary General'],
    ]),
    person('2', 'm', 'Ермек', 'Сарсенбаев', 'Yermek Sarsenbayev', [
      ['Министр иностранных дел Республики Казахстан', '2023-05', ''],
    ]),
    person('3', 'm', 'Азамат', 'Токтоналиев', 'Azamat Toktonaliev', [
      ['Секретарь Совета безопасности Кыргызской Республики', '2022', ''],
    ]),
    person('4', 'f', 'Анна', 'Кузьменко', 'Anna Kuzmenko', [
      ['заместитель Министра здравоохранения Республики Беларусь', '2025', ''],
    ]),
    person('5', 'm', 'Ваагн', 'Тер-Погосян', 'Vahagn Ter-Poghosyan', [
      ['начальник Генерального штаба Вооружённых сил Республики Армения', '2021', '2025-12-31'],
    ]),
    person('6', 'm', 'Фирдавс', 'Рахмонзода', 'Firdavs Rahmonzoda', [
      ['директор Агентства по контролю за наркотиками при Президенте Республики Таджикистан', '2020', ''],
    ]),
    person('7', 'm', 'Станислав', 'Ольховский', 'Stanislav Olkhovsky', [
      ['заместитель Генерального секретаря ОДКБ', '2023', '', 'Deputy Secretary General of the CSTO'],
    ]),
    person('8', 'f', 'Мария', 'Воскресенская', 'Maria Voskresenskaya', [
      ['пресс-секретарь ОДКБ', '2024', ''],
    ]),
  ],
  bodies: [
    {
      id: 'b1',
      kind: 'international_organisation',
      name: {
        ru: 'Организация Договора о коллективной безопасности',
        en: 'Collective Security Treaty Organization',
      },
      abbreviation: { ru: 'ОДКБ', en: 'CSTO' },
    },
    {
      id: 'b2',
      kind: 'working_group',
      name: { ru: 'Рабочая группа по вопросам информационной политики', en: '' },
      abbreviation: { ru: 'РГИП', en: '' },
    },
  ],
  members: ['AM', 'BY', 'KZ', 'KG', 'RU', 'TJ'],
})
