/** Africa; the columns are those of `states-cis.ts`. */
export const africanStates = `
AO | Республика =Ангола | Ангола | ангольский | the Republic of Angola | Angola |
BF | Буркина-Фасо | Буркина-Фасо | буркинийский | Burkina Faso | Burkina Faso |
BI | Республика =Бурунди | Бурунди | бурундийский | the Republic of Burundi | Burundi |
BJ | Республика =Бенин | Бенин | бенинский | the Republic of Benin | Benin |
BW | Республика =Ботсвана | Ботсвана | ботсванский | the Republic of Botswana | Botswana |
CD | Демократическая Республика =Конго | Демократическая Республика =Конго | конголезский | the Democratic Republic of the Congo | the Democratic Republic of the Congo | Заир, +ДР Конго, +ДРК
CF | Центральноафриканская Республика | Центральноафриканская Республика | центральноафриканский | the Central African Republic | the Central African Republic | +ЦАР
CG | Республика =Конго | Конго | конголезский | the Republic of the Congo | the Congo |
CI | Республика =Кот-д’Ивуар | Кот-д’Ивуар | ивуарийский | the Republic of Côte d’Ivoire | Côte d’Ivoire | Берег =Слоновой Кости
CM | Республика =Камерун | Камерун | камерунский | the Republic of Cameroon | Cameroon |
CV | Республика =Кабо-Верде | Кабо-Верде | кабо-вердианский | the Republic of Cabo Verde | Cabo Verde | Острова Зелёного Мыса
DJ | Республика =Джибути | Джибути | джибутийский | the Republic of Djibouti | Djibouti |
DZ | Алжирская Народная Демократическая Республика | Алжир | алжирский | the People’s Democratic Republic of Algeria | Algeria |
ER | Государство~n =Эритрея | Эритрея | эритрейский | the State of Eritrea | Eritrea |
ET | Федеративная Демократическая Республика =Эфиопия | Эфиопия | эфиопский | the Federal Democratic Republic of Ethiopia | Ethiopia |
GA | Габонская Республика | Габон | габонский | the Gabonese Republic | Gabon |
GH | Республика =Гана | Гана | ганский | the Republic of Ghana | Ghana |
GM | Республика =Гамбия | Гамбия | гамбийский | the Republic of the Gambia | the Gambia |
GN | Гвинейская Республика | Гвинея | гвинейский | the Republic of Guinea | Guinea |
GQ | Республика =Экваториальная Гвинея | Экваториальная Гвинея | экватогвинейский | the Republic of Equatorial Guinea | Equatorial Guinea |
GW | Республика =Гвинея-Бисау | Гвинея=-Бисау | гвинейский | the Republic of Guinea-Bissau | Guinea-Bissau |
KE | Республика =Кения | Кения | кенийский | the Republic of Kenya | Kenya |
KM | Союз =Коморских Островов | Коморские Острова~pl:Островов | коморский | the Union of the Comoros | the Comoros |
LR | Республика =Либерия | Либерия | либерийский | the Republic of Liberia | Liberia |
LS | Королевство~n =Лесото | Лесото | лесотский | the Kingdom of Lesotho | Lesotho |
LY | Государство~n =Ливия | Ливия | ливийский | the State of Libya | Libya |
MA | Королевство~n =Марокко | Марокко | марокканский | the Kingdom of Morocco | Morocco |
MG | Республика =Мадагаскар | Мадагаскар | мадагаскарский | the Republic of Madagascar | Madagascar |
ML | Республика =Мали | Мали | малийский | the Republic of Mali | Mali |
MR | Исламская Республика =Мавритания | Мавритания | мавританский | the Islamic Republic of Mauritania | Mauritania |
MU | Республика =Маврикий | Маврикий~m | маврикийский | the Republic of Mauritius | Mauritius |
MW | Республика =Малави | Малави | малавийский | the Republic of Malawi | Malawi |
MZ | Республика =Мозамбик | Мозамбик | мозамбикский | the Republic of Mozambique | Mozambique |
NA | Республика =Намибия | Намибия | намибийский | the Republic of Namibia | Namibia |
NE | Республика =Нигер | Нигер | нигерский | the Republic of the Niger | the Niger |
NG | Федеративная Республика =Нигерия | Нигерия | нигерийский | the Federal Republic of Nigeria | Nigeria |
RW | Руандийская Республика | Руанда | руандийский | the Republic of Rwanda | Rwanda | Республика Руанда
SC | Республика =Сейшельские Острова | Сейшельские Острова~pl:Островов | сейшельский | the Republic of Seychelles | Seychelles |
SD | Республика =Судан | Судан | суданский | the Republic of the Sudan | the Sudan |
SL | Республика =Сьерра-Леоне | Сьерра-Леоне | сьерра-леонский | the Republic of Sierra Leone | Sierra Leone |
SN | Республика =Сенегал | Сенегал | сенегальский | the Republic of Senegal | Senegal |
SO | Федеративная Республика =Сомали | Сомали | сомалийский | the Federal Republic of Somalia | Somalia |
SS | Республика =Южный Судан | Южный Судан | южносуданский | the Republic of South Sudan | South Sudan |
ST | Демократическая Республика =Сан-Томе и Принсипи | Сан-Томе и~x Принсипи | сан-томейский | the Democratic Republic of Sao Tome and Principe | Sao Tome and Principe |
SZ | Королевство~n =Эсватини | Эсватини | эсватинский | the Kingdom of Eswatini | Eswatini | Свазиленд
TD | Республика =Чад | Чад | чадский | the Republic of Chad | Chad |
TG | Тоголезская Республика | Того | тоголезский | the Togolese Republic | Togo |
TN | Тунисская Республика | Тунис | тунисский | the Republic of Tunisia | Tunisia |
TZ | Объединённая Республика =Танзания | Танзания | танзанийский | the United Republic of Tanzania | Tanzania |
UG | Республика =Уганда | Уганда | угандийский | the Republic of Uganda | Uganda |
ZA | Южно-Африканская Республика | ЮАР~x | южноафриканский | the Republic of South Africa | South Africa |
ZM | Республика =Замбия | Замбия | замбийский | the Republic of Zambia | Zambia |
ZW | Республика =Зимбабве | Зимбабве | зимбабвийский | the Republic of Zimbabwe | Zimbabwe |
`
