import { cityNamed } from '../russian/cities'

/** English names of cities by hand, as the United Nations and the cities themselves write them. */
const table = `
Ереван Yerevan, Гюмри Gyumri, Ванадзор Vanadzor, Цахкадзор Tsaghkadzor, Дилижан Dilijan, Джермук Jermuk, Капан Kapan,
Баку Baku, Гянджа Ganja, Шуша Shusha, Сумгаит Sumgait, Нахичевань Nakhchivan, Габала Gabala, Ханкенди Khankendi,
Минск Minsk, Брест Brest, Витебск Vitebsk, Гомель Gomel, Гродно Grodno, Могилёв Mogilev, Барановичи Baranovichi,
Бобруйск Bobruisk, Борисов Borisov, Полоцк Polotsk, Пинск Pinsk, Солигорск Soligorsk, Орша Orsha, Лида Lida,
Тбилиси Tbilisi, Батуми Batumi, Кутаиси Kutaisi, Бишкек Bishkek, Ош Osh, Чолпон-Ата Cholpon-Ata, Каракол Karakol,
Джалал-Абад Jalal-Abad, Нарын Naryn, Талас Talas, Баткен Batken, Токмок Tokmok, Балыкчи Balykchy, Кант Kant, Манас Manas,
Астана Astana, Алматы Almaty, Нур-Султан Nur-Sultan, Алма-Ата Alma-Ata, Шымкент Shymkent, Караганда Karaganda, Актау Aktau,
Актобе Aktobe, Атырау Atyrau, Костанай Kostanay, Кокшетау Kokshetau, Павлодар Pavlodar, Петропавловск Petropavlovsk,
Тараз Taraz, Туркестан Turkistan, Кызылорда Kyzylorda, Усть-Каменогорск Ust-Kamenogorsk, Семей Semey, Байконур Baikonur,
Бурабай Burabay, Хоргос Khorgos, Конаев Konaev, Кишинёв Chisinau, Тирасполь Tiraspol, Бельцы Balti, Комрат Comrat,
Душанбе Dushanbe, Худжанд Khujand, Бохтар Bokhtar, Куляб Kulob, Хорог Khorog, Гиссар Hissar, Рогун Rogun, Нурек Nurek,
Ашхабад Ashgabat, Аркадаг Arkadag, Туркменбаши Turkmenbashi, Мары Mary, Туркменабад Turkmenabat, Дашогуз Dashoguz,
Аваза Avaza, Балканабад Balkanabat, Киев Kyiv, Харьков Kharkiv, Одесса Odesa, Львов Lviv, Ташкент Tashkent,
Самарканд Samarkand, Бухара Bukhara, Хива Khiva, Фергана Fergana, Андижан Andijan, Наманган Namangan, Коканд Kokand,
Нукус Nukus, Термез Termez, Ургенч Urgench, Навои Navoi, Джизак Jizzakh, Карши Karshi, Рига Riga, Вильнюс Vilnius,
Каунас Kaunas, Таллин Tallinn, Нарва Narva, Тарту Tartu,
Москва Moscow, Санкт-Петербург Saint Petersburg, Сочи Sochi, Казань Kazan, Екатеринбург Yekaterinburg,
Новосибирск Novosibirsk, Нижний Новгород Nizhny Novgorod, Великий Новгород Veliky Novgorod, Ростов-на-Дону Rostov-on-Don,
Самара Samara, Уфа Ufa, Омск Omsk, Челябинск Chelyabinsk, Красноярск Krasnoyarsk, Воронеж Voronezh, Пермь Perm,
Волгоград Volgograd, Краснодар Krasnodar, Саратов Saratov, Тюмень Tyumen, Тольятти Tolyatti, Ижевск Izhevsk,
Барнаул Barnaul, Иркутск Irkutsk, Ульяновск Ulyanovsk, Хабаровск Khabarovsk, Ярославль Yaroslavl, Владивосток Vladivostok,
Махачкала Makhachkala, Томск Tomsk, Оренбург Orenburg, Рязань Ryazan, Астрахань Astrakhan, Пенза Penza, Тула Tula,
Калининград Kaliningrad, Курск Kursk, Ставрополь Stavropol, Улан-Удэ Ulan-Ude, Тверь Tver, Брянск Bryansk,
Белгород Belgorod, Владимир Vladimir, Чита Chita, Архангельск Arkhangelsk, Калуга Kaluga, Смоленск Smolensk, Псков Pskov,
Якутск Yakutsk, Владикавказ Vladikavkaz, Грозный Grozny, Мурманск Murmansk, Петрозаводск Petrozavodsk, Нальчик Nalchik,
Майкоп Maykop, Элиста Elista, Кисловодск Kislovodsk, Пятигорск Pyatigorsk, Дербент Derbent, Ханты-Мансийск Khanty-Mansiysk,
Севастополь Sevastopol, Симферополь Simferopol, Ялта Yalta, Обнинск Obninsk, Кронштадт Kronstadt, Жуковский Zhukovsky,
Кабул Kabul, Кандагар Kandahar, Герат Herat, Мазари-Шариф Mazar-i-Sharif, Пекин Beijing, Шанхай Shanghai, Циндао Qingdao,
Тяньцзинь Tianjin, Урумчи Urumqi, Сиань Xi’an, Харбин Harbin, Гуанчжоу Guangzhou, Шэньчжэнь Shenzhen, Ухань Wuhan,
Чэнду Chengdu, Нанкин Nanjing, Ханчжоу Hangzhou, Далянь Dalian, Сямэнь Xiamen, Чунцин Chongqing, Гонконг Hong Kong,
Нью-Дели New Delhi, Дели Delhi, Мумбаи Mumbai, Гоа Goa, Хайдарабад Hyderabad, Тегеран Tehran, Исфахан Isfahan,
Мешхед Mashhad, Тебриз Tabriz, Шираз Shiraz, Исламабад Islamabad, Карачи Karachi, Лахор Lahore, Пешавар Peshawar,
Улан-Батор Ulaanbaatar, Анкара Ankara, Стамбул Istanbul, Анталья Antalya, Белград Belgrade, Гавана Havana, Ханой Hanoi,
Хошимин Ho Chi Minh City, Токио Tokyo, Сеул Seoul, Пхеньян Pyongyang, Бангкок Bangkok, Джакарта Jakarta, Бали Bali,
Куала-Лумпур Kuala Lumpur, Сингапур Singapore, Манила Manila, Пномпень Phnom Penh, Вьентьян Vientiane, Дакка Dhaka,
Катманду Kathmandu, Коломбо Colombo, Багдад Baghdad, Дамаск Damascus, Бейрут Beirut, Амман Amman, Эр-Рияд Riyadh,
Джидда Jeddah, Доха Doha, Манама Manama, Маскат Muscat, Абу-Даби Abu Dhabi, Дубай Dubai, Эль-Кувейт Kuwait City,
Иерусалим Jerusalem, Тель-Авив Tel Aviv, Каир Cairo, Шарм-эш-Шейх Sharm el-Sheikh, Алжир Algiers, Тунис Tunis, Рабат Rabat,
Найроби Nairobi, Аддис-Абеба Addis Ababa, Претория Pretoria, Йоханнесбург Johannesburg, Кейптаун Cape Town, Хараре Harare,
Вена Vienna, Женева Geneva, Берн Bern, Цюрих Zurich, Лозанна Lausanne, Давос Davos, Париж Paris, Страсбург Strasbourg,
Ницца Nice, Лион Lyon, Лондон London, Берлин Berlin, Мюнхен Munich, Бонн Bonn, Гамбург Hamburg, Кёльн Cologne,
Франкфурт-на-Майне Frankfurt am Main, Брюссель Brussels, Гаага The Hague, Амстердам Amsterdam, Рим Rome, Милан Milan,
Венеция Venice, Неаполь Naples, Турин Turin, Мадрид Madrid, Барселона Barcelona, Лиссабон Lisbon, Афины Athens,
Салоники Thessaloniki, София Sofia, Бухарест Bucharest, Будапешт Budapest, Прага Prague, Братислава Bratislava,
Варшава Warsaw, Краков Krakow, Копенгаген Copenhagen, Стокгольм Stockholm, Осло Oslo, Хельсинки Helsinki, Дублин Dublin,
Рейкьявик Reykjavik, Любляна Ljubljana, Загреб Zagreb, Сараево Sarajevo, Подгорица Podgorica, Скопье Skopje, Тирана Tirana,
Никосия Nicosia, Валлетта Valletta, Люксембург Luxembourg, Нью-Йорк New York, Вашингтон Washington,
Сан-Франциско San Francisco, Лос-Анджелес Los Angeles, Оттава Ottawa, Монреаль Montreal, Мехико Mexico City,
Бразилиа Brasilia, Рио-де-Жанейро Rio de Janeiro, Сан-Паулу Sao Paulo, Буэнос-Айрес Buenos Aires, Каракас Caracas,
Лима Lima, Сантьяго Santiago, Богота Bogota, Кито Quito, Манагуа Managua, Канберра Canberra, Сидней Sydney
`

const english = new Map(
  table
    .split(/,\s*/)
    .map((entry) => /^\s*([А-ЯЁа-яё -]+) (.+?)\s*$/.exec(entry))
    .flatMap((match) => (match?.[1] && match[2] ? [[match[1], match[2]] as const] : [])),
)

/** The English name of a city of the table; undefined where only a machine could make one. */
export const cityInEnglish = (russian: string): string | undefined =>
  english.get(cityNamed(russian)?.name ?? russian)

/** Those that the table has, in Russian. */
export const citiesInEnglish = [...english.keys()]
