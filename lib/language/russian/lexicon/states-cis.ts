/**
 * Neighbours: members, partners and observers of the organisations of the region.
 * Columns: code | official name | short name | adjective, others that are met | official English with its article |
 * short English | names that are outdated or wrong. How names are inflected is said in `place-words.ts`;
 * what follows = stays as it is.
 */
export const neighbouringStates = `
AM | Республика =Армения | Армения | армянский | the Republic of Armenia | Armenia |
AZ | Азербайджанская Республика | Азербайджан | азербайджанский | the Republic of Azerbaijan | Azerbaijan | Республика Азербайджан
BY | Республика =Беларусь | Беларусь | белорусский, беларусский | the Republic of Belarus | Belarus | Белоруссия, Республика Белоруссия, Белорусь
GE | Грузия | Грузия | грузинский | Georgia | Georgia | Республика Грузия
KG | Кыргызская Республика | Кыргызстан | кыргызский, киргизский, кыргызстанский, киргизстанский | the Kyrgyz Republic | Kyrgyzstan | Киргизия, Киргизская Республика, Киргизстан, Республика Кыргызстан, Республика Киргизия
KZ | Республика =Казахстан | Казахстан | казахстанский, казахский | the Republic of Kazakhstan | Kazakhstan | Казахия
MD | Республика =Молдова | Молдова | молдавский, молдовский | the Republic of Moldova | Moldova | Молдавия, Республика Молдавия
RU | Российская Федерация | Россия | российский | the Russian Federation | Russia | +РФ
TJ | Республика =Таджикистан | Таджикистан | таджикский, таджикистанский | the Republic of Tajikistan | Tajikistan | Таджикия
TM | Туркменистан | Туркменистан | туркменский, туркменистанский | Turkmenistan | Turkmenistan | Туркмения, Республика Туркменистан
UA | Украина | Украина | украинский | Ukraine | Ukraine | Республика Украина
UZ | Республика =Узбекистан | Узбекистан | узбекский, узбекистанский | the Republic of Uzbekistan | Uzbekistan | Узбекия
LV | Латвийская Республика | Латвия | латвийский, латышский | the Republic of Latvia | Latvia | Республика Латвия
LT | Литовская Республика | Литва | литовский | the Republic of Lithuania | Lithuania | Республика Литва
EE | Эстонская Республика | Эстония | эстонский | the Republic of Estonia | Estonia | Республика Эстония
CN | Китайская Народная Республика | Китай | китайский | the People’s Republic of China | China | Республика Китай, +КНР
IN | Республика Индия | Индия | индийский | the Republic of India | India |
IR | Исламская Республика =Иран | Иран | иранский | the Islamic Republic of Iran | Iran | +Республика =Иран, +ИРИ
PK | Исламская Республика =Пакистан | Пакистан | пакистанский | the Islamic Republic of Pakistan | Pakistan | +Республика =Пакистан
MN | Монголия | Монголия | монгольский | Mongolia | Mongolia | Республика Монголия, Монгольская Народная Республика
AF | Исламская Республика =Афганистан | Афганистан | афганский | the Islamic Republic of Afghanistan | Afghanistan | +Республика =Афганистан
RS | Республика =Сербия | Сербия | сербский | the Republic of Serbia | Serbia |
TR | Турецкая Республика | Турция | турецкий | the Republic of Türkiye | Türkiye | +Республика =Турция
CU | Республика =Куба | Куба | кубинский | the Republic of Cuba | Cuba |
VN | Социалистическая Республика =Вьетнам | Вьетнам | вьетнамский | the Socialist Republic of Viet Nam | Viet Nam | +Республика =Вьетнам, +СРВ
AE | Объединённые Арабские Эмираты~pl:Эмиратов | ОАЭ~x | эмиратский, эмиратовский | the United Arab Emirates | the United Arab Emirates |
SA | Королевство~n =Саудовская Аравия | Саудовская Аравия | саудовский, саудийский, саудоаравийский | the Kingdom of Saudi Arabia | Saudi Arabia | +КСА
QA | Государство~n =Катар | Катар | катарский | the State of Qatar | Qatar |
EG | Арабская Республика =Египет | Египет~Египт | египетский | the Arab Republic of Egypt | Egypt | +Республика =Египет, +АРЕ
`
