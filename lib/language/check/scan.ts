/**
 * The signs of a text: words with their hyphens, numbers, words with digits («11-й», «24ноября»), single marks, and
 * addresses, in which no rule of the language applies. Repetitions are bounded, so that no text takes long.
 */
const zones = 'ru|org|com|net|int|by|kz|kg|tj|uz|md|info|eu|su|рф|example|test'
const address = [
  String.raw`(?:https?|ftp|file|mailto|tel|javascript|vbscript|data|blob):(?=[^\s«»"“”<>]{2})[^\s«»"“”<>]{1,2000}`,
  String.raw`www\.[^\s«»"“”<>]{1,300}`,
  String.raw`[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}`,
  String.raw`[A-Za-z0-9а-я-]{1,63}(?:\.[A-Za-z0-9а-я-]{1,63}){0,3}\.(?:${zones})(?![\p{L}\d])(?:/[^\s«»"“”<>]{0,300})?`,
].join('|')
const word = String.raw`[\p{L}\p{M}\d]+(?:[-‑’'](?=[\p{L}\d])[\p{L}\p{M}\d]+){0,8}`
const sign = new RegExp(`(${address})|(${word})|[^\\s]`, 'gu')

export type Kind = 'word' | 'number' | 'mixed' | 'mark' | 'address'
export type Sign = { kind: Kind; start: number; end: number; text: string }

export function* scan(text: string): Generator<Sign> {
  for (const match of text.matchAll(sign)) {
    const [whole, anAddress, aWord] = match
    if (anAddress !== undefined) yield addressOf(anAddress, match.index)
    else if (aWord !== undefined) yield* words(aWord, match.index)
    else yield { kind: 'mark', start: match.index, end: match.index + whole.length, text: whole }
  }
}

/** A full stop or a comma at the end belongs to the sentence. */
function addressOf(text: string, start: number): Sign {
  const own = text.replace(/[.,;:!?)]{1,8}$/, '')
  return { kind: 'address', start, end: start + own.length, text: own }
}

/** Numbers joined by hyphens are a range or a code: each is a sign of its own. */
function* words(text: string, start: number): Generator<Sign> {
  if (!/^\d+(?:[-‑]\d+)+$/.test(text)) {
    yield { kind: kindOf(text), start, end: start + text.length, text }
    return
  }
  for (const match of text.matchAll(/\d+|[-‑]/g)) {
    const at = start + match.index
    yield {
      kind: /\d/.test(match[0]) ? 'number' : 'mark',
      start: at,
      end: at + match[0].length,
      text: match[0],
    }
  }
}

function kindOf(text: string): Kind {
  if (!/\d/.test(text)) return 'word'
  return /^\d+$/.test(text) ? 'number' : 'mixed'
}
