/** The rest of Asia and the Middle East; the columns are those of `states-cis.ts`. */
export const asianStates = `
BH | Королевство~n =Бахрейн | Бахрейн | бахрейнский | the Kingdom of Bahrain | Bahrain |
BD | Народная Республика =Бангладеш | Бангладеш~x | бангладешский | the People’s Republic of Bangladesh | Bangladesh |
BN | Государство~n =Бруней-Даруссалам | Бруней | брунейский | Brunei Darussalam | Brunei Darussalam | +Бруней-Даруссалам
BT | Королевство~n =Бутан | Бутан | бутанский | the Kingdom of Bhutan | Bhutan |
VA | Святой~adj Престол | Ватикан | ватиканский | the Holy See | the Holy See |
CY | Республика =Кипр | Кипр | кипрский | the Republic of Cyprus | Cyprus |
ID | Республика =Индонезия | Индонезия | индонезийский | the Republic of Indonesia | Indonesia |
IL | Государство~n =Израиль | Израиль~m | израильский | the State of Israel | Israel |
IQ | Республика =Ирак | Ирак | иракский | the Republic of Iraq | Iraq |
JO | Иорданское Хашимитское Королевство~n | Иордания | иорданский | the Hashemite Kingdom of Jordan | Jordan |
JP | Япония | Япония | японский | Japan | Japan |
KH | Королевство~n =Камбоджа | Камбоджа | камбоджийский | the Kingdom of Cambodia | Cambodia | Кампучия
KP | Корейская Народно-Демократическая Республика | КНДР~x | северокорейский | the Democratic People’s Republic of Korea | the Democratic People’s Republic of Korea | +Северная Корея
KR | Республика =Корея | Республика =Корея | южнокорейский, корейский | the Republic of Korea | the Republic of Korea | +Южная Корея, +РК
KW | Государство~n =Кувейт | Кувейт | кувейтский | the State of Kuwait | Kuwait |
LA | Лаосская Народно-Демократическая Республика | Лаос | лаосский | the Lao People’s Democratic Republic | the Lao People’s Democratic Republic |
LB | Ливанская Республика | Ливан | ливанский | the Lebanese Republic | Lebanon |
LK | Демократическая Социалистическая Республика =Шри-Ланка | Шри-Ланка | шри-ланкийский, ланкийский | the Democratic Socialist Republic of Sri Lanka | Sri Lanka | Цейлон
MM | Республика =Союз Мьянма | Мьянма | мьянманский | the Republic of the Union of Myanmar | Myanmar | Бирма
MV | Мальдивская Республика | Мальдивы~pl | мальдивский | the Republic of Maldives | Maldives | Мальдивские Острова
MY | Малайзия | Малайзия | малайзийский | Malaysia | Malaysia |
NP | Федеративная Демократическая Республика =Непал | Непал | непальский | the Federal Democratic Republic of Nepal | Nepal |
OM | Султанат =Оман | Оман | оманский | the Sultanate of Oman | Oman |
PH | Республика =Филиппины | Филиппины~pl | филиппинский | the Republic of the Philippines | the Philippines |
PS | Государство~n =Палестина | Палестина | палестинский | the State of Palestine | Palestine |
SG | Республика =Сингапур | Сингапур | сингапурский | the Republic of Singapore | Singapore |
SY | Сирийская Арабская Республика | Сирия | сирийский | the Syrian Arab Republic | Syria | Республика Сирия, +САР
TH | Королевство~n =Таиланд | Таиланд | таиландский, тайский | the Kingdom of Thailand | Thailand | Тайланд
TL | Демократическая Республика =Тимор-Лешти | Тимор-Лешти~x | тиморский | the Democratic Republic of Timor-Leste | Timor-Leste | +Восточный Тимор
YE | Йеменская Республика | Йемен | йеменский | the Republic of Yemen | Yemen |
`
