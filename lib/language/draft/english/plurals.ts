const irregular: Record<string, string> = { person: 'people', man: 'men', woman: 'women', child: 'children' }

/** The head before `of` in the plural; plurals stay. */
export function pluralOf(phrase: string): string {
  const [head = '', ...rest] = phrase.split(/(?= (?:of|for|on) )/)
  const word = head.split(' ').at(-1) ?? ''
  const before = head.slice(0, head.length - word.length)
  return before + (irregular[word] ?? regular(word)) + rest.join('')
}

function regular(word: string): string {
  if (/(?:personnel|staff|narcotics|people)$|[^s]s$/.test(word)) return word
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`
}

/** `Proceedings of the conference`, `Guidelines on …`, `Regulations`: whether the head of a title is a plural. */
export function isPluralTitle(title: string): boolean {
  const [head = ''] = title.trim().split(/(?= (?:of|for|on|to|between|in|by|with) )|[,:]/)
  return (
    /(?:^|[\s-])(?:\p{L}*[^sui\s]s|people|data|criteria)$/iu.test(head) && !/(?:news|series)$/i.test(head)
  )
}
