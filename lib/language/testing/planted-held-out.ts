/** Written after the rules, by somebody who did not look at them. The same notation as in the other tables. */
export const plantedHeldOut = `
impossibleDate Выборы назначены на [[30 февраля]] следующего периода.
impossibleDate Договор действует по [[31.06.2030]] включительно.
impossibleDate Курсы повышения квалификации откроются [[35 августа]].
gluedDate Сбор командиров начнётся [[8]]февраля на базе учебного центра.
gluedDate К 1 [[июля]]2027 года стороны представят доклады.
gluedDate Стратегия до [[2035]]года опубликована.
dateForm Форум откроется 12 [[сентябрь]] в Самарканде.
dateForm Срок подачи работ – до [[01]] марта.
dateForm Указ подписан 30 июня 2025 [[год]].
weekday В [[пятницу]], 18 ноября 2026 года, завершилась проверка.
weekday Парад состоится 9 мая 2027 года, в [[субботу]].
relativeDate [[Вчера]] завершился второй этап манёвров.
relativeDate Комиссия соберётся [[на этой неделе]].
relativeDate Об этом посол сообщил [[сегодня]] на брифинге.
shortening Посетили музей школьники, студенты, ветераны и [[т.д.]]
shortening Программа продлена до декабря [[с.г.]] по решению министров.
shortening Выделены средства, [[в т.ч.]] на закупку техники.
range Саммит пройдёт [[14-15]] октября в Ашхабаде.
range В [[2019-2023]] годах построено семь мостов.
range Отряд провёл в горах [[6 - 8]] недель.
dash Узбекистан [[-]] страна-наблюдатель.
dash Второй этап [[—]] совместные стрельбы.
dash Граница[[–]]линия соприкосновения двух культур.
quotes Учение [["]]Кобальт[["]] прошло под Бишкеком.
quotes Концерт ансамбля [[“]]Звезда[[”]] собрал полный зал.
nestedQuotes Вышла книга «История операции [[«Пролив»]] в документах».
unbalanced Комиссия [[(]]в составе семи человек завершила работу.
unbalanced Ансамбль [[«]]Звезда выступил на площади.
numbers На границе задержано [[10500]] человек.
numbers Рост товарооборота составил 7[[.]]8 процента.
numbers Доставлено [[20кг]] лекарств.
numberSign Больница [[№]]6 приняла пострадавших.
doubledWord Посол вручил вручил [[копии копии]] грамот.
doubledWord Парламент ратифицировал [[это это]] соглашение.
doubledSpace Маршал[[  ]]осмотрел экспозицию.
punctuationSpace Посол вручил грамоты [[,]] затем начался приём.
punctuationSpace Парламент принял закон[[.]]Он вступит в силу весной.
punctuationSpace Губернатор,[[мэр]] и послы открыли мост.
doubledPunctuation Манёвры завершены[[..]] Войска вернулись в казармы.
doubledPunctuation Парламент принял закон[[,,]] посол вручил грамоты.
brokenLine Парламентарии обсудили[[¶]]новую редакцию закона.
sentenceStart Мост открыт. [[движение]] началось утром.
nonBreakingSpace Посол прибыл 3~мая, а отбыл 5[[ ]]мая.
mixedScript Посольство [[Pоссии]] открыло выставку.
mixedScript Ветераны встретились [[c]] курсантами.
mixedScript Выставка открыта в [[Bишкеке]].
romanLetters Завершилась [[ХVII]] спартакиада военных училищ.
romanLetters В музее хранятся рукописи [[ХVIII]] столетия.
romanNumber Прошёл [[VIIII]] конгресс врачей.
yo Самолёт приземлился, [[вертолет]] остался на базе.
yo Всё решено: ещё один полк [[проведен]] маршем.
stateName Парламентарии [[Молдавии]] посетили выставку.
stateName Поезд прибыл из [[Белоруссии]] по расписанию.
stateName Парламент [[Республики Белоруссия]] принял закон.
stateName В горах [[Киргизии]] прошли стрельбы.
stateForm Посол Республики [[Узбекистана]] посетил музей.
stateForm Между Республикой [[Таджикистаном]] и соседями открыт мост.
capitals Манёвры посетил [[президент]] Кыргызской Республики.
capitals На площади собрались граждане Кыргызской [[республики]].
capitals Посол передал письмо министру [[Обороны]].
capitals Статья посвящена Организации Объединённых [[наций]].
capitals Журналистов принял [[генеральный]] секретарь ОДКБ.
abbreviationCase Наблюдатели [[Снг]] посетили участки.
abbreviation Парад принял начальник штаба [[КСОР]].
abbreviation Врачи [[МЦЗН]] приняли пациентов. Межгосударственный центр защиты населения (МЦЗН) работает с весны.
calque Согласно [[приказа]] полк поднят по тревоге.
calque По [[окончанию]] манёвров войска вернулись в казармы.
dangerousLink Откройте [[javascript:void(0)]] в новом окне.
draftLink Альбом доступен: [[https://press.example.org/desk/media/44]] до мая.
spelling Полк [[учавствовал]] в параде.
spelling Посол [[пасетил]] музей.
spelling Ветераны [[возлажили]] венки.
agreement В Ташкенте [[прошло]] церемония открытия моста.
agreement На площади [[состоялась]] концерт ансамблей.
agreement Парламентом [[одобрена]] законопроект и [[одобрен]] концепция.
agreement Визит [[завершилась]] подписанием меморандума.
agreement В манёврах [[приняли]] участие начальник штаба округа.
agreement Посол Виктор Громов [[посетила]] музей.
agreement Директор Ольга Громова [[провёл]] экскурсию.
counted В параде участвовали 14 [[делегации]].
counted В сборах приняли участие 31 [[участников]].
counted Открыто 3 [[организаций]] ветеранов.
ordinalEnding Награждены участники [[7-ого]] конкурса.
ordinalEnding Завершён [[4-ый]] этап гонки.
phraseCase Мост открыт при участии [[посол]] Армении.
phraseCase Парад прошёл под руководством [[начальник]] гарнизона.
phraseCase Ветераны встретились с [[Виктор Громов]] в музее.
phraseCase Колонна во главе с [[генерал-майор]] Громовым вышла на марш.
nameForm Выставку осмотрели вместе с послом Армении [[Виктор Громов]] и гости.
nameForm Грамоту вручили Виктору [[Громова]] на площади.
nameForm Экскурсию для Ольги [[Громова]] провели сотрудники.
nameSpelling Парад принял Генеральный секретарь ОДКБ Игорь [[Зубев]].
nameSpelling Гостям рассказали о Фирдавсе [[Рахмонзаде]] и его коллегах.
nameSpelling Экскурсию провела Анна [[Кузменко]].
impossibleDate Смотр перенесён с [[31 февраля]] на более поздний срок.
gluedDate Сборник вышел в [[2024]]году и переиздан.
dateForm Смотр пройдёт 3 [[апрель]] 2027 года.
relativeDate [[Завтра]] откроется книжная ярмарка.
range Детям [[7-10]] лет вход свободный.
dash Спорт [[-]] путь к дружбе народов.
quotes Поезд [["]]Дружба[["]] прибыл вовремя.
doubledWord Хор исполнил [[гимн гимн]] республики.
punctuationSpace Хор исполнил гимн [[,]] оркестр – марш.
doubledPunctuation Ярмарка открыта[[..]]
mixedScript Ярмарка прошла в [[Tашкенте]].
stateName Хор из [[Туркмении]] получил приз.
capitals Хор выступил перед [[президентом]] Республики Узбекистан.
agreement В парке [[состоялось]] книжная ярмарка.
agreement Подготовлен сборник, [[утверждён]] программа концерта.
counted Хор дал 5 [[встречи]] со зрителями.
ordinalEnding Хор стал лауреатом [[9-ого]] фестиваля.
phraseCase Письмо пришло от [[председатель]] жюри.
nameForm Приз вручили Олегу [[Громов]] и хору.
spelling Хор [[выступел]] в парке.
postNotHeld Музей посетил [[министр транспорта]] Ермек Сарсенбаев.
postNotHeld Парад принял [[начальник Генерального штаба]] Ваагн Тер-Погосян.
`
export const plantedHeldOutEnglish = `
impossibleDate The bridge will be opened on [[31 April]] 2027.
gluedDate The parade began on [[9]]May in the morning.
dateForm The exhibition was opened on [[June 7, 2026]] in Tashkent.
dateForm The envoy left on [[the 2nd of July]] at night.
weekday The museum was closed on [[Sunday]], 23 November 2026.
relativeDate The envoy arrived [[yesterday]] at noon.
stateName A train from [[Byelorussia]] arrived in the evening.
capitals The envoy met the [[secretary general]] of the Organisation.
articles The parliament of [[Kyrgyz Republic]] ratified the treaty.
articles The bridge is [[a]] example of cooperation.
articles The museum received [[an]] gift from the embassy.
british The [[theater]] hosted a concert of ensembles.
british The [[mobilization]] of reserves was rehearsed.
british The [[neighboring]] states sent observers.
ordinalEnding The [[23th]] festival was opened in Minsk.
agreement The delegates [[was]] shown the museum.
quotes The ensemble [["]]Star[["]] performed in the square.
dash The bridge [[-]] the longest in the region [[-]] was opened.
range The festival will run on [[3-9]] July.
numbers About [[45000]] people watched the parade.
doubledWord The envoy visited [[the the]] museum.
doubledSpace The envoy[[  ]]visited the museum.
punctuationSpace The parade ended at noon[[.]]The troops returned to barracks.
punctuationSpace The mayor[[ ,]] the envoy and the guests opened the bridge.
brokenLine The guests visited[[¶]]the new museum.
mixedScript The [[musеum]] was reopened.
calque On May 9[[, this year]], the parade was held.
calque Talks were held [[in a videoconference format]] in March.
`
