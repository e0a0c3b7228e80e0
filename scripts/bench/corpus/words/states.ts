/** Code, official name in dictionary forms, short name (stem, class, nominative where it is irregular), English. */
export const stateLines = `
AM | республика =Армения | Армени fi | Republic of Armenia | Armenia
BY | республика =Беларусь | Беларус fs | Republic of Belarus | Belarus
KZ | республика =Казахстан | Казахстан m | Republic of Kazakhstan | Kazakhstan
KG | кыргызский республика | Кыргызстан m | Kyrgyz Republic | Kyrgyzstan
RU | российский федерация | Росси fi | Russian Federation | Russia
TJ | республика =Таджикистан | Таджикистан m | Republic of Tajikistan | Tajikistan
UZ | республика =Узбекистан | Узбекистан m | Republic of Uzbekistan | Uzbekistan
CN | китайский народный республика | Кита mjj | People’s Republic of China | China
IR | исламский республика =Иран | Иран m | Islamic Republic of Iran | Iran
PK | исламский республика =Пакистан | Пакистан m | Islamic Republic of Pakistan | Pakistan
IN | республика =Индия | Инди fi | Republic of India | India
MN | республика =Монголия | Монголи fi | Mongolia | Mongolia
RS | республика =Сербия | Серби fi | Republic of Serbia | Serbia
AZ | азербайджанский республика | Азербайджан m | Republic of Azerbaijan | Azerbaijan
MD | республика =Молдова | Молдов f | Republic of Moldova | Moldova
VN | социалистический республика =Вьетнам | Вьетнам m | Socialist Republic of Viet Nam | Viet Nam
BR | федеративный республика =Бразилия | Бразили fi | Federative Republic of Brazil | Brazil
CU | республика =Куба | Куб f | Republic of Cuba | Cuba
EG | арабский республика =Египет | Египт m Египет | Arab Republic of Egypt | Egypt
ID | республика =Индонезия | Индонези fi | Republic of Indonesia | Indonesia
VE | боливарианский республика =Венесуэла | Венесуэл f | Bolivarian Republic of Venezuela | Venezuela
SY | сирийский арабский республика | Сири fi | Syrian Arab Republic | Syria
KH | королевство =Камбоджа | Камбодж fch | Kingdom of Cambodia | Cambodia
AF | республика =Афганистан | Афганистан m | Afghanistan | Afghanistan
LA | народный республика =Лаос | Лаос m | Lao People’s Republic | Laos
`
export const memberCodes = ['AM', 'BY', 'KZ', 'KG', 'RU', 'TJ']
