/** Cities: stem and class of the name, English, state, IANA zone; the more usual first. */
export const cityLines = `
Москв f | Moscow | RU | Europe/Moscow
Минск m | Minsk | BY | Europe/Minsk
Ереван m | Yerevan | AM | Asia/Yerevan
Астан f | Astana | KZ | Asia/Almaty
Бишкек m | Bishkek | KG | Asia/Bishkek
Душанбе x | Dushanbe | TJ | Asia/Dushanbe
Санкт-Петербург m | Saint Petersburg | RU | Europe/Moscow
Алма-Ат f | Almaty | KZ | Asia/Almaty
Чолпон-Ат f | Cholpon-Ata | KG | Asia/Bishkek
Казан fs | Kazan | RU | Europe/Moscow
Екатеринбург m | Yekaterinburg | RU | Asia/Yekaterinburg
Брест m | Brest | BY | Europe/Minsk
Гюмри x | Gyumri | AM | Asia/Yerevan
Худжанд m | Khujand | TJ | Asia/Dushanbe
Ош m | Osh | KG | Asia/Bishkek
Новосибирск m | Novosibirsk | RU | Asia/Novosibirsk
Караганд f | Karaganda | KZ | Asia/Almaty
Витебск m | Vitebsk | BY | Europe/Minsk
Сочи x | Sochi | RU | Europe/Moscow
Самар f | Samara | RU | Europe/Samara
Ташкент m | Tashkent | UZ | Asia/Tashkent
Пекин m | Beijing | CN | Asia/Shanghai
Белград m | Belgrade | RS | Europe/Belgrade
Тегеран m | Tehran | IR | Asia/Tehran
Улан-Батор m | Ulaanbaatar | MN | Asia/Ulaanbaatar
`

/** Roots and endings of the small places that training grounds and border posts lie at. */
export const placeRoots =
  `Берез Ольх Камен Сосн Дубр Гор Лес Полян Озер Реч Руч Холм Луг Степ Бор Красн Бел Черн Син
Зелен Медвед Волч Лис Заяч Орл Сокол Журавл Гус Лебяж Щук Окун Карас Лип Вяз Клен Ряб Калин Малин Смород Яблон
Вишн Слив Груш Орех Желуд Мох Клюк Брусн Черник Гриб Песч Глин Мел Сол Желез Медн Серебр Золот Алмаз Янтар Мрамор
Гранит Кремн Уголь Торф Дегтяр Бочар Кузнец Гончар Плотн Мельн Рыб Охот Пасеч Конюш Овч Коз Бык Жереб Петух Сорок
Ворон Грач Дрозд Синич Снегир Ястреб Филин Глухар Тетер Кулик Чайк Бобр Выдр Барсуч Ежов Белич Куниц Соболь`
    .split(/\s+/)
    .filter((root) => /[бвгдзклмнпрстфх]$/.test(root))

/** Ending of the stem and class; the last is the nominative where a vowel comes and goes: Сосновец, в Сосновце. */
export const placeEndings: [ending: string, kind: string, nominative?: string][] = [
  ['овк', 'fk'],
  ['овск', 'm'],
  ['ов', 'n'],
  ['инск', 'm'],
  ['инк', 'fk'],
  ['ин', 'n'],
  ['овц', 'mts', 'овец'],
]
