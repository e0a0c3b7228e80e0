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
