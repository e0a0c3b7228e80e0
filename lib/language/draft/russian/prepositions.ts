/** «во» before в or ф with another consonant: «во Владивостоке», «во встрече», «во Франкфурте»; also «во Львове». */
export const into = (word: string) =>
  /^[«"]?(?:[вф][бвгджзклмнпрстфхцчшщ]|льв|мно|вс)/iu.test(word) ? 'во' : 'в'

/** «об» before a vowel that is said without й: «об итогах», but «о ёлке», «о юбилее». */
export const about = (word: string) => (/^[«"]?[аиоуэ]/iu.test(word) ? 'об' : 'о')

/** «с», «со» before с, з, ш, ж, в with another consonant: «со спикером», «со Всемирной …»; «с Министром». */
export const withWhom = (word: string) =>
  /^[«"]?(?:[сзшж][бвгджзклмнпрстфхцчшщ]|в[бвгдзкпрст]|щ|мног|льв)/iu.test(word) ? 'со' : 'с'
