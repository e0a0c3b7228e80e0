import { nameSet } from './name-set'

/** French surnames with the stress on a final -а, -я never decline (Розенталь, § 149; Зализняк). */
export const indeclinableFamilies = nameSet('Дюма Тома Дега Люка Ферма Гамарра Петипа Золя Скаля Труайя')

/**
 * Foreign surnames on -ин, -ов have -ом in the instrumental, where Russian and Turkic ones have -ым
 * (Розенталь, § 149: «Дарвином», «Чаплином», «Вирховом»).
 */
export const foreignPossessives = nameSet(`
  Дарвин Чаплин Франклин Болдуин Болдвин Гершвин Кальвин Гудвин Корбин Рабин Бегин Ривлин Остин Мартин Ирвин Годвин
  Колвин Девлин Лафлин Маклафлин Гриффин Пепин Бодин Гельдерлин Цеппелин Вельфлин Рейхлин Хэмлин Маккуин Ясин Яссин
  Амин Моин Мубин Матин Мохсин Шахин Метин Хедин Лундин Ходжкин Ларкин Перрин Гатлин Мерлин Олдрин Тобин Робин Роббин
  Кронин Беклин Ламартин Расин Маклин Конклин Бенджамин
  Калын Алтын Айдын Акын Мартын
  Бюлов Вирхов Флотов Гуцков Тресков Лютцов
`)

/** Parts that stand before a name and never change: «Бонч-Бруевич», «Тер-Петросян», «ибн Салман», «де Голль». */
export const invariableBefore = nameSet(`
  Бонч Тер Мелик Демут Грум Шолом Кара Тян Нар
  аль эль ль ас аш ад ат ар ан аз эд эс эт эр эн уль ур уд ул абд абдул абдель абу абуль бу умм
  ибн бен бин бинт бани ульд вельд
  ван вон фон фан дер ден тен тер цу цур им дем унд
  де ди да ду дю дель дела делла делле дельи дело дос дас ду ла ле ло лас лос и
  сан сант санта сен сент санкт мак мик о фиц мир хаджи конан
`)

/** Titles that stay before a hyphen: «Мирза-Ахмедов»; as words of their own they decline, «Мирзы Фатали». */
export const invariableBeforeHyphen = nameSet('мирза ага паша шейх сеид ходжа мулла')

/** Words after a father's name; with them it stays as it is: «Гейдар оглы», «Асылбек уулу», «Али-заде». */
export const invariableTails = nameSet('оглы оглу гызы кызы кизи уулу улы ули угли огли заде зода зада')

/** Titles grown into names: the last part declines and what stands before does not: «Чингиз-хана», «Мехмет-паши». */
export const titleTails = nameSet('хан бек бей шах паша ага оол мирза')
