/** What a file of text may be encoded in where nothing says it, the likeliest first. */
const cyrillic = ['windows-1251', 'koi8-r', 'ibm866'] as const

/**
 * The text of a file of plain text or HTML: by its mark of byte order, by the coding it names, as UTF-8 where it is
 * that, else in the Cyrillic coding in which it reads as Russian. undefined where the bytes are no text.
 */
export function decodeText(bytes: Uint8Array, named?: string): string | undefined {
  const marked = byMark(bytes)
  if (marked) return decoded(bytes, marked)
  const wide = wideWithoutMark(bytes)
  if (wide) return decoded(bytes, wide)
  // No text in a coding of single bytes has a zero, and hardly any other control character.
  if (isBinary(bytes.subarray(0, 100_000))) return undefined
  return (
    decoded(bytes, 'utf-8') ??
    damaged(bytes) ??
    (named && named !== 'utf-8' ? decoded(bytes, named) : undefined) ??
    guessed(bytes)
  )
}

function decoded(bytes: Uint8Array, coding: string): string | undefined {
  try {
    return new TextDecoder(coding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** UTF-8 in which a few bytes are spoilt: in any other coding hardly two bytes in a row would be a letter of it. */
function damaged(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('utf-8').decode(bytes)
  const letters = text.match(/[\u0080-\ufffc]/g)?.length ?? 0
  const spoilt = text.match(/\ufffd/g)?.length ?? 0
  return spoilt * 20 < letters ? text : undefined
}

function byMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

/** UTF-16 without a mark: in Russian the higher byte of most letters is 4, in English it is 0, and spaces have 0 as well. */
function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const start = bytes.subarray(0, 4000)
  if (start.length < 4 || bytes.length % 2 === 1) return undefined
  let even = 0
  let odd = 0
  for (const [i, byte] of start.entries()) {
    if (byte !== 0 && byte !== 4) continue
    if (i % 2 === 0) even += 1
    else odd += 1
  }
  const most = start.length / 2
  if (odd > most * 0.8 && even < most * 0.2) return 'utf-16le'
  if (even > most * 0.8 && odd < most * 0.2) return 'utf-16be'
  return undefined
}

function isBinary(bytes: Uint8Array): boolean {
  let controls = 0
  for (const byte of bytes) {
    if (byte === 0) return true
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 0x1a) controls += 1
  }
  return controls > bytes.length / 100
}

/** The coding in which most letters are small Russian ones: in a wrong one they are capitals, boxes and signs. */
function guessed(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 50_000)
  const [best] = cyrillic
    .map((coding) => ({ coding, likeness: likeness(decoded(sample, coding) ?? '') }))
    .sort((a, b) => b.likeness - a.likeness)
  return best && decoded(bytes, best.coding)
}

function likeness(text: string): number {
  const small = text.match(/[а-яё]/g)?.length ?? 0
  const common = text.match(/[оеаинтсрвл]/g)?.length ?? 0
  const odd =
    text.match(/[а-яё][А-ЯЁ]|[\u2500-\u25ff]|[А-Яа-яЁё][^\sА-Яа-яЁё.,:;!?»«"')(\-–—0-9A-Za-z]/g)?.length ?? 0
  return small + common - 3 * odd
}
