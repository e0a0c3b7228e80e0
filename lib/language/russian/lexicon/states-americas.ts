/** The Americas and Oceania; the columns are those of `states-cis.ts`. */
export const americanStates = `
AG | Антигуа~x и~x Барбуда | Антигуа~x и~x Барбуда | антигуанский | Antigua and Barbuda | Antigua and Barbuda |
AR | Аргентинская Республика | Аргентина | аргентинский | the Argentine Republic | Argentina |
BB | Барбадос | Барбадос | барбадосский | Barbados | Barbados |
BO | Многонациональное Государство~n =Боливия | Боливия | боливийский | the Plurinational State of Bolivia | Bolivia |
BR | Федеративная Республика =Бразилия | Бразилия | бразильский | the Federative Republic of Brazil | Brazil |
BS | Содружество~n =Багамских Островов | Багамские Острова~pl:Островов | багамский | the Commonwealth of the Bahamas | the Bahamas |
BZ | Белиз | Белиз | белизский | Belize | Belize |
CA | Канада | Канада | канадский | Canada | Canada |
CL | Республика =Чили | Чили | чилийский | the Republic of Chile | Chile |
CO | Республика =Колумбия | Колумбия | колумбийский | the Republic of Colombia | Colombia |
CR | Республика =Коста-Рика | Коста-Рика | коста-риканский | the Republic of Costa Rica | Costa Rica |
DM | Содружество~n =Доминики | Доминика | доминикский | the Commonwealth of Dominica | Dominica |
DO | Доминиканская Республика | Доминиканская Республика | доминиканский | the Dominican Republic | the Dominican Republic |
EC | Республика =Эквадор | Эквадор | эквадорский | the Republic of Ecuador | Ecuador |
GD | Гренада | Гренада | гренадский | Grenada | Grenada |
GT | Республика =Гватемала | Гватемала | гватемальский | the Republic of Guatemala | Guatemala |
GY | Кооперативная Республика =Гайана | Гайана | гайанский | the Co-operative Republic of Guyana | Guyana |
HN | Республика =Гондурас | Гондурас | гондурасский | the Republic of Honduras | Honduras |
HT | Республика =Гаити | Гаити | гаитянский | the Republic of Haiti | Haiti |
JM | Ямайка | Ямайка | ямайский | Jamaica | Jamaica |
KN | Федерация =Сент-Китс и Невис | Сент-Китс и~x Невис | сент-китский | the Federation of Saint Kitts and Nevis | Saint Kitts and Nevis |
LC | Сент-Люсия | Сент-Люсия | сент-люсийский | Saint Lucia | Saint Lucia |
MX | Мексиканские Соединённые Штаты~pl:Штатов | Мексика | мексиканский | the United Mexican States | Mexico |
NI | Республика =Никарагуа | Никарагуа~x | никарагуанский | the Republic of Nicaragua | Nicaragua |
PA | Республика =Панама | Панама | панамский | the Republic of Panama | Panama |
PE | Республика =Перу | Перу | перуанский | the Republic of Peru | Peru |
PY | Республика =Парагвай | Парагвай | парагвайский | the Republic of Paraguay | Paraguay |
SR | Республика =Суринам | Суринам | суринамский | the Republic of Suriname | Suriname |
SV | Республика =Эль-Сальвадор | Эль-Сальвадор | сальвадорский | the Republic of El Salvador | El Salvador | +Сальвадор
TT | Республика =Тринидад и Тобаго | Тринидад и~x Тобаго | тринидадский | the Republic of Trinidad and Tobago | Trinidad and Tobago |
US | Соединённые Штаты~pl:Штатов =Америки | США~x | американский | the United States of America | the United States | +Соединённые Штаты
UY | Восточная Республика =Уругвай | Уругвай | уругвайский | the Eastern Republic of Uruguay | Uruguay |
VC | Сент-Винсент и~x Гренадины~pl | Сент-Винсент и~x Гренадины~pl | сент-винсентский | Saint Vincent and the Grenadines | Saint Vincent and the Grenadines |
VE | Боливарианская Республика =Венесуэла | Венесуэла | венесуэльский | the Bolivarian Republic of Venezuela | Venezuela |
AU | Австралийский Союз | Австралия | австралийский | the Commonwealth of Australia | Australia |
FJ | Республика =Фиджи | Фиджи | фиджийский | the Republic of Fiji | Fiji |
FM | Федеративные Штаты~pl:Штатов =Микронезии | Микронезия | микронезийский | the Federated States of Micronesia | Micronesia |
KI | Республика =Кирибати | Кирибати | кирибатийский | the Republic of Kiribati | Kiribati |
MH | Республика =Маршалловы Острова | Маршалловы~adj Острова~pl:Островов | маршалльский | the Republic of the Marshall Islands | the Marshall Islands |
NR | Республика =Науру | Науру | науруанский | the Republic of Nauru | Nauru |
NZ | Новая Зеландия | Новая Зеландия | новозеландский | New Zealand | New Zealand |
PG | Независимое Государство~n =Папуа – Новая Гвинея | Папуа~x –~x Новая Гвинея | папуасский | the Independent State of Papua New Guinea | Papua New Guinea | +Папуа-Новая Гвинея
PW | Республика =Палау | Палау | палауский | the Republic of Palau | Palau |
SB | Соломоновы~adj Острова~pl:Островов | Соломоновы~adj Острова~pl:Островов | соломонский | Solomon Islands | Solomon Islands |
TO | Королевство~n =Тонга | Тонга~x | тонганский | the Kingdom of Tonga | Tonga |
TV | Тувалу | Тувалу | тувалуанский | Tuvalu | Tuvalu |
VU | Республика =Вануату | Вануату | вануатский | the Republic of Vanuatu | Vanuatu |
WS | Независимое Государство~n =Самоа | Самоа~x | самоанский | the Independent State of Samoa | Samoa | Западное Самоа
`
