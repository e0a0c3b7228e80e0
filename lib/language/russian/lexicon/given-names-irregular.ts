import { nameSet } from './name-set'

/** French and Georgian men's names on -а, -я that never decline. */
export const indeclinableGiven = nameSet('Тома Люка Николя Франсуа Шота')

/** Ukrainian and Belarusian names on -о: «Петра» and «Петро», «Михайлы» and «Михайло» are both in use. */
export const ambiguousInO = nameSet(
  'Петро Павло Дмитро Михайло Данило Гаврило Кирило Самойло Левко Василько Юрко Сашко Стецько',
)

/** Women's names of the third declension: «Любови», «Любовью». */
export const thirdDeclensionNames = nameSet(
  'Любовь Нинель Юдифь Руфь Эсфирь Рахиль Агарь Адель Ассоль Суламифь',
)

/** Western women's names on -ль never decline: «с Мишель Бачелет». */
export const indeclinableInSoft = nameSet(
  'Мишель Николь Изабель Даниэль Габриэль Эмманюэль Мюриэль Ракель Сесиль Аннабель Кристель Мабель Рэйчель',
)

/** Names on a sibilant and -а with the stress before it, of men and women: «Мишей», «Милицей». */
export const stemStressedGiven = nameSet(`
  Миша Саша Паша Гриша Алёша Гоша Яша Лёша Тиша Наташа Маша Даша Ксюша Глаша Аркаша Серёжа Лаша Хадиджа Джорджа Синиша Любиша Небойша Славиша Будиша Радиша Станиша
  Милица Даница Верица Зорица Драгица Любица Радица Станица Снежица Перица Ивица Новица Маркица Даринца Зденица
`)
