/** How the two ways to spell an English word are made the same; the keys of words, never shown. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{3})is(?=(?:e[sdr]?|ing|ations?|ers|ational)$)/u, 'iz'],
  [/(?<=\p{L}{2})ys(?=(?:e[sdr]?|ing)$)/u, 'yz'],
  [/^(?<head>lab|harb|col|neighb|hon|fav|arm|behavi|endeav|rum|vig)our/u, '$<head>or'],
  [/(?<=^(?:defen|offen|licen|preten))c(?=e)/u, 's'],
  [/^(?<head>cent|theat|lit|fib|met)re(?=s?$)/u, '$<head>er'],
  [/^programme/u, 'program'],
  [/(?<=[aeiou]l)l(?=(?:ed|ing|ers?)$)/u, ''],
  [/(?<=\p{L}{3})men$/u, 'man'],
]

/** A word as it is spelt in America: organisation, defence, labour, centre; and servicemen as one of them. */
export const inOneSpelling = (word: string): string =>
  spellings.reduce((spelt, [from, to]) => spelt.replace(from, to), word)

/**
 * What a word may be a form of by its ending alone: agreements, ratified, planned, carries. A stemmer takes emergency and
 * emergence, policy and police for one word; no ending that a word is inflected by makes the one of the other.
 */
export function lemmasOf(word: string): Set<string> {
  const spelt = inOneSpelling(word)
  const lemmas = new Set([spelt])
  const without = (ending: RegExp, ...others: string[]) => {
    const start = spelt.replace(ending, '')
    if (start === spelt || start.length < 2) return
    for (const other of others) lemmas.add(start + other)
    if (others.includes('e') && /(?<last>[^aeiouls])\k<last>$/u.test(start)) lemmas.add(start.slice(0, -1))
  }
  without(/(?<![siu])s$/u, '')
  without(/(?<=[sxzoh])es$/u, '')
  without(/ies$/u, 'y', 'ie')
  without(/ied$/u, 'y')
  without(/(?<!e)ed$/u, '', 'e')
  without(/ing$/u, '', 'e')
  return lemmas
}
