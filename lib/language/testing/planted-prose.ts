/**
 * Errors in sentences of running prose, written when all rules were done: one line, one error of its rule, `~` is a
 * non-breaking space, `¶` a line break.
 */
export const plantedProse = `
mixedScript В столице открылся учебный [[цeнтр]] для спасателей.
mixedScript Депутаты утвердили план [[pаботы]] комиссии на год.
mixedScript Председатель [[Сoвета]] поблагодарил экспертов.
romanLetters Состоялось [[ХVI]] заседание комитета начальников штабов.
romanLetters Участники [[ІІ]] форума приняли резолюцию.
romanNumber Завершилась [[XIIX]] сессия ассамблеи.
romanNumber Открылся [[XVIIII]] фестиваль военной песни.
gluedDate Делегация прибыла [[14марта]] и пробыла в городе два дня.
gluedDate Протокол подписан [[3 июня2026]] года.
gluedDate Форум состоится [[21апреля 2027]] года в Душанбе.
impossibleDate Приём заявок завершится [[31 ноября]] 2026 года.
impossibleDate Памятник открыли [[30 февраля]] при большом стечении народа.
impossibleDate Соглашение подписано [[32 мая]] 2025 года.
dateForm Встреча намечена на [[5 июнь]] 2027 года.
dateForm Учения пройдут [[05 июля]] 2027 года.
dateForm Выставка открылась 12 [[Октября]] 2026 года.
dateForm Договор вступил в силу [[7-го мая]] 2026 года.
weekday Заседание началось в [[понедельник]], 24 ноября 2026 года.
weekday Пресс-конференция пройдёт в [[среду]], 27 ноября 2026 года.
weekday Парад состоялся в [[пятницу]], 9 мая 2026 года.
relativeDate Министры договорились об этом ещё [[вчера]] вечером.
relativeDate Решение вступит в силу [[на следующей неделе]].
relativeDate [[Сегодня]] в Бишкеке подписан меморандум.
stateName Делегацию [[Белоруссии]] возглавил посол.
stateName Груз отправили в [[Киргизию]] самолётом.
stateName В учениях участвовали военные [[Республики Кыргызстан]].
stateName Дороги [[Молдавии]] открыты для грузовиков.
stateName Юристы [[Туркмении]] прислали замечания.
stateForm Посольство Республики [[Казахстана]] выразило соболезнования.
stateForm Граница с Республикой [[Таджикистаном]] открыта.
nameSpelling На вопросы ответил Игорь [[Зубав]].
nameSpelling Встречу провёл Станислав [[Олховский]].
nameSpelling Посол беседовал с Азаматом [[Токтаналиевым]].
nameForm Слово предоставили министру иностранных дел Ермеку [[Сарсенбаев]].
nameForm Вопросы задали секретарю Совета безопасности Азамату [[Токтоналиев]].
nameForm Гости беседовали с Генеральным секретарём [[Игоря Зубова]].
nameSpelling Врачей поблагодарили от имени Анны [[Кузьменком]].
phraseCase Заседание прошло под председательством [[министр]] обороны.
phraseCase По итогам [[встреча]] подписано соглашение.
phraseCase В ходе [[заседание]] выступили семь ораторов.
phraseCase С участием [[представители]] шести стран.
postNotHeld С докладом выступил [[министр внутренних дел Республики Армения]] Игорь Зубов.
postNotHeld Гостей встретил [[секретарь Совета безопасности Республики Беларусь]] Азамат Токтоналиев.
capitals Во встрече участвовал [[генеральный]] секретарь ОДКБ Игорь Зубов.
capitals Принято решение [[совета]] коллективной безопасности.
capitals Представители [[исполнительного]] комитета СНГ прибыли утром.
capitals Работу [[организации]] Договора о коллективной безопасности обсудили эксперты.
abbreviationCase Штаб [[Одкб]] опубликовал план учений.
abbreviationCase Представители [[снг]] посетили музей.
abbreviation Секретариат передал проект в [[ММПКЦ]] до конца недели.
abbreviation Отчёт подготовил [[КСППЦ]] в Минске.
agreement На выставке [[представлен]] фотографии из шести стран.
agreement Комиссия [[утвердил]] план работы на год.
agreement Совещание [[состоялся]] в здании университета.
agreement Делегации [[прибыла]] на вокзал поздно вечером.
agreement Рабочая группа [[решило]] продолжить переписку.
agreement В Ереване [[состоялось]] международная конференция.
agreement [[Очередная]] заседание пройдёт в мае.
agreement Конференция [[завершился]] принятием резолюции.
agreement Посол и атташе [[подписал]] протокол о намерениях.
counted В зале собрались 22 [[участников]] форума.
counted Подписано 5 [[протокола]] о намерениях.
counted Отчёты прислали 101 [[участников]] программы.
counted Школу окончили 34 [[офицеров]] связи.
ordinalEnding Делегаты собрались на [[12-ое]] заседание.
ordinalEnding Это уже [[5-ый]] конкурс за три года.
ordinalEnding Учения прошли на [[3-ем]] полигоне.
shortening Замечания поступили от шести стран, [[в т.ч.]] от Армении.
shortening Сессия пройдёт 5 мая [[с.г.]] в Алматы.
shortening Бюджет составил 12 [[млн.]] рублей.
shortening Выплаты получили семьи погибших [[и т.д.]] по списку.
range Сборы пройдут [[12-16]] мая 2027 года.
range Срок хранения составляет [[5 – 7]] лет.
range Программа рассчитана на [[2027-2031]] годы.
dash Душанбе [[-]] столица Таджикистана.
dash Решение принято единогласно [[—]] и это редкость.
dash Цель учений[[ –]]проверить связь.
quotes Газета [["Красная звезда"]] опубликовала репортаж.
quotes Учения [[“Рубеж”]] завершились парадом.
nestedQuotes Вышла статья «Ансамбль [[«Берёзка»]] в Минске».
unbalanced Полигон [[«]]Чебаркуль принял тысячу солдат.
unbalanced Совет [[(]]в полном составе одобрил план.
unbalanced Премию получил фильм Наш мир[[»]] из Бреста.
numbers На форум приехали [[12500]] гостей.
numbers Урожай вырос на [[3.5]] процента.
numbers Мост длиной [[450м]] открыли в мае.
numberSign Школа [[№]]17 приняла гостей из Гюмри.
numberSign Приказ [[N]] 45 подписан утром.
doubledWord Стороны обсудили [[план план]] совместных действий.
doubledWord Министр поблагодарил за [[за]] поддержку.
doubledWord Решение было [[было]] принято единогласно.
doubledPunctuation Совет одобрил план[[..]] Работа продолжается.
doubledPunctuation Эксперты прибыли из Бреста[[,,]] Гродно и Минска.
punctuationSpace Посол поблагодарил хозяев [[,]] и делегация уехала.
punctuationSpace Комиссия (в составе пяти человек[[)]]осмотрела мост.
punctuationSpace Прибыли делегации Армении[[,]]Беларуси и России.
brokenLine Министры подписали[[¶]]совместное заявление о дружбе.
brokenLine Выставка будет открыта[[¶]]до конца ноября.
doubledSpace Переговоры прошли[[  ]]в дружеской обстановке.
doubledSpace Совет утвердил[[   ]]смету на год.
sentenceStart Сессия закрылась. [[делегаты]] разъехались по домам.
sentenceStart Мост открыт! [[движение]] идёт по двум полосам.
nonBreakingSpace Посол прибыл 3~мая, а уехал 9[[ ]]мая.
yo Приём прошёл тепло, гости уехали [[ее]] поездом.
yo Самолёт принял груз, его [[провел]] опытный экипаж.
calque Переговоры пройдут [[согласно плана]] на год.
calque Занятия начались [[по приезду]] экспертов.
spelling Участники [[утвеждили]] порядок работы.
spelling Посол посетил [[преграничный]] посёлок.
spelling Совет заслушал [[инфармацию]] о паводке.
spelling Эксперты отметили [[эффективнось]] системы.
dangerousLink Смотрите запись: [[javascript:alert('x')]] до вечера.
draftLink Фотографии: [[https://press.example.org/desk/media/9]] для печати.
`

export const plantedProseEnglish = `
british The members of the [[organization]] approved the budget.
british The [[center]] will open in [[color]] next spring.
british The peacekeepers were [[honored]] at a ceremony.
spelling The ministers [[recieved]] the report on Friday.
spelling The [[goverment]] of Armenia sent a letter.
spelling Experts discussed the [[enviroment]] of the region.
spelling The [[seperate]] agreement will be signed in May.
articles The delegation of [[Russian Federation]] arrived on time.
articles Representatives of [[Kyrgyz Republic]] took the floor.
articles [[The Armenia]] will host the next session.
stateName The envoy of [[Byelorussia]] spoke first.
stateName The border with [[Kirghizia]] remained open.
agreement The ministers [[was]] satisfied with the result.
agreement The council [[were held]] in Minsk in May.
weekday The session opened on [[Monday]], 24 November 2026.
impossibleDate Applications close on [[31 September]] 2026.
quotes The exercise [["Rubezh"]] ended with a parade.
doubledWord The sides agreed on [[the the]] plan of work.
punctuationSpace The envoys from Baku [[,]] Tbilisi and Minsk came.
ordinalEnding The [[22th]] session was held in Astana.
ordinalEnding The [[3th]] round took place in Yerevan.
numbers More than [[12 500]] people took part.
relativeDate The protocol was signed [[yesterday]] in Minsk.
calque The meeting was held [[in the video conference format]] in May.
range The exercises will be held on [[5-7]] May 2027.
dash The exercise was short [[-]] it took an hour.
romanNumber The [[XIIX]] session closed on Friday.
doubledSpace The council approved[[  ]]the plan of work.
postNotHeld The toast was given by [[Minister of Defence of the Republic of Armenia]] Igor Zubov.
nameSpelling The meeting was opened by Stanislav [[Olhovsky]].
abbreviationCase The [[Csto]] Secretariat published the plan.
sentenceStart The session closed. [[delegates]] went home.
`
