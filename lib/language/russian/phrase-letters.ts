/** ё is е and capitals are small where words are looked up. */
export const fold = (text: string) => text.toLowerCase().replaceAll('ё', 'е')

/** The form spelled as the text spells its word: capitals, and ё or е, stay as they stand there. */
export function spelledLike(original: string, form: string): string {
  const folded = [fold(original), fold(form)] as const
  let same = 0
  while (same < original.length && same < form.length && folded[0][same] === folded[1][same]) same++
  const rest = form.slice(same)
  const isShouted = original.length > 1 && original === original.toUpperCase()
  return original.slice(0, same) + (isShouted ? rest.toUpperCase() : rest)
}

/** Words of a list written as a template literal. */
export const wordsOf = (list: string) => list.trim().split(/\s+/)
