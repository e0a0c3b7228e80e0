import { type Forms, formsOf, unchanging } from './case'

export type Sex = 'male' | 'female'

/** A given name in its cases, by its nominative: Иван, Андрей, Игорь, Никита, Илья; Анна, Мария, Ольга. */
export function givenName(name: string, sex: Sex): Forms {
  const stem = name.slice(0, -1)
  if (name.endsWith('ия')) return formsOf(stem, ['я', 'и', 'и', 'ю', 'ей', 'и'])
  if (name.endsWith('я')) return formsOf(stem, ['я', 'и', 'е', 'ю', 'ей', 'е'])
  if (name.endsWith('а')) {
    const genitive = /[гкхжшщч]а$/.test(name) ? 'и' : 'ы'
    return formsOf(stem, ['а', genitive, 'е', 'у', 'ой', 'е'])
  }
  if (sex === 'female' || /[еёиоуыэю]$/.test(name)) return unchanging(name)
  const oblique = { Пётр: 'Петр', Павел: 'Павл', Лев: 'Льв' }[name]
  if (oblique) return { ...formsOf(oblique, ['', 'а', 'у', 'а', 'ом', 'е']), nom: name }
  if (name.endsWith('ий')) return formsOf(stem, ['й', 'я', 'ю', 'я', 'ем', 'и'])
  if (name.endsWith('й')) return formsOf(stem, ['й', 'я', 'ю', 'я', 'ем', 'е'])
  if (name.endsWith('ь')) return formsOf(stem, ['ь', 'я', 'ю', 'я', 'ем', 'е'])
  return formsOf(name, ['', 'а', 'у', 'а', 'ом', 'е'])
}

/** A patronymic in its cases, of the father's name: Иванович, Андреевна, Игоревич, Никитична, Ильич. */
export function patronymic(father: string, sex: Sex): Forms {
  const special: Record<string, [string, string]> = {
    Никита: ['Никитич', 'Никитичн'],
    Илья: ['Ильич', 'Ильиничн'],
    Лев: ['Львович', 'Львовн'],
    Павел: ['Павлович', 'Павловн'],
    Пётр: ['Петрович', 'Петровн'],
    Михаил: ['Михайлович', 'Михайловн'],
  }
  const [male, female] = special[father] ?? regular(father)
  return sex === 'male'
    ? formsOf(male, ['', 'а', 'у', 'а', 'ем', 'е'])
    : formsOf(female, ['а', 'ы', 'е', 'у', 'ой', 'е'])
}

function regular(father: string): [string, string] {
  const stem = father.slice(0, -1)
  if (father.endsWith('ий')) {
    const base = `${father.slice(0, -2)}ь`
    return [`${base}евич`, `${base}евн`]
  }
  if (/[йь]$/.test(father)) return [`${stem}евич`, `${stem}евн`]
  return [`${father}ович`, `${father}овн`]
}

/** A family name in its cases, by its masculine nominative: Зубов, Садыкова, Полянский, Саргсян, Ковальчук, Шевченко. */
export function familyName(name: string, sex: Sex): Forms {
  const isMale = sex === 'male'
  if (/(ов|ев|ёв|ин|ын)$/.test(name)) {
    return isMale
      ? formsOf(name, ['', 'а', 'у', 'а', 'ым', 'е'])
      : formsOf(name, ['а', 'ой', 'ой', 'у', 'ой', 'ой'])
  }
  if (/[сц]кий$/.test(name)) {
    const stem = name.slice(0, -2)
    return isMale
      ? formsOf(stem, ['ий', 'ого', 'ому', 'ого', 'им', 'ом'])
      : formsOf(stem, ['ая', 'ой', 'ой', 'ую', 'ой', 'ой'])
  }
  // Of the rest a woman's name stands still, and so does any in a vowel.
  if (!isMale || /[оеёиуаяыэю]$/.test(name)) return unchanging(name)
  if (name.endsWith('ь')) return formsOf(name.slice(0, -1), ['ь', 'я', 'ю', 'я', 'ем', 'е'])
  if (name.endsWith('й')) return formsOf(name.slice(0, -1), ['й', 'я', 'ю', 'я', 'ем', 'е'])
  const instrumental = /[жшчщц]$/.test(name) ? 'ем' : 'ом'
  return formsOf(name, ['', 'а', 'у', 'а', instrumental, 'е'])
}
