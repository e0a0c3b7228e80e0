/** Europe; the columns are those of `states-cis.ts`. */
export const europeanStates = `
AL | Республика =Албания | Албания | албанский | the Republic of Albania | Albania |
AD | Княжество~n =Андорра | Андорра | андоррский | the Principality of Andorra | Andorra |
AT | Австрийская Республика | Австрия | австрийский | the Republic of Austria | Austria | Республика Австрия
BA | Босния и~x Герцеговина | Босния и~x Герцеговина | боснийский | Bosnia and Herzegovina | Bosnia and Herzegovina |
BE | Королевство~n =Бельгия | Бельгия | бельгийский | the Kingdom of Belgium | Belgium |
BG | Республика =Болгария | Болгария | болгарский | the Republic of Bulgaria | Bulgaria |
CH | Швейцарская Конфедерация | Швейцария | швейцарский | the Swiss Confederation | Switzerland |
CZ | Чешская Республика | Чехия | чешский | the Czech Republic | Czechia | Республика Чехия
DE | Федеративная Республика =Германия | Германия | германский, немецкий | the Federal Republic of Germany | Germany | +ФРГ
DK | Королевство~n =Дания | Дания | датский | the Kingdom of Denmark | Denmark |
ES | Королевство~n =Испания | Испания | испанский | the Kingdom of Spain | Spain |
FI | Финляндская Республика | Финляндия | финляндский, финский | the Republic of Finland | Finland | Республика Финляндия
FR | Французская Республика | Франция | французский | the French Republic | France |
GB | Соединённое Королевство~n =Великобритании и Северной Ирландии | Великобритания | британский | the United Kingdom of Great Britain and Northern Ireland | the United Kingdom |
GR | Греческая Республика | Греция | греческий | the Hellenic Republic | Greece |
HR | Республика =Хорватия | Хорватия | хорватский | the Republic of Croatia | Croatia |
HU | Венгрия | Венгрия | венгерский | Hungary | Hungary | Венгерская Республика
IE | Ирландия | Ирландия | ирландский | Ireland | Ireland | Республика Ирландия
IS | Республика =Исландия | Исландия | исландский | the Republic of Iceland | Iceland |
IT | Итальянская Республика | Италия | итальянский | the Italian Republic | Italy |
LI | Княжество~n =Лихтенштейн | Лихтенштейн | лихтенштейнский | the Principality of Liechtenstein | Liechtenstein |
LU | Великое Герцогство~n =Люксембург | Люксембург | люксембургский | the Grand Duchy of Luxembourg | Luxembourg |
MC | Княжество~n =Монако | Монако | монакский | the Principality of Monaco | Monaco |
ME | Черногория | Черногория | черногорский | Montenegro | Montenegro |
MK | Республика =Северная Македония | Северная Македония | северомакедонский, македонский | the Republic of North Macedonia | North Macedonia | +Македония, Республика Македония
MT | Республика =Мальта | Мальта | мальтийский | the Republic of Malta | Malta |
NL | Королевство~n =Нидерландов | Нидерланды~pl:Нидерландов | нидерландский, голландский | the Kingdom of the Netherlands | the Netherlands | Голландия
NO | Королевство~n =Норвегия | Норвегия | норвежский | the Kingdom of Norway | Norway |
PL | Республика =Польша | Польша | польский | the Republic of Poland | Poland | Польская Республика
PT | Португальская Республика | Португалия | португальский | the Portuguese Republic | Portugal |
RO | Румыния | Румыния | румынский | Romania | Romania |
SE | Королевство~n =Швеция | Швеция | шведский | the Kingdom of Sweden | Sweden |
SI | Республика =Словения | Словения | словенский | the Republic of Slovenia | Slovenia |
SK | Словацкая Республика | Словакия | словацкий | the Slovak Republic | Slovakia |
SM | Республика =Сан-Марино | Сан-Марино | сан-маринский | the Republic of San Marino | San Marino |
`
