export type TokenKind =
  | 'word'
  | 'abbreviation'
  | 'number'
  | 'latin'
  | 'quoted'
  | 'dash'
  | 'comma'
  | 'open'
  | 'close'
  | 'gap'
  | 'sign'

export type Token = { text: string; kind: TokenKind }

const pattern = new RegExp(
  [
    /«(?:[^«»]|«[^«»]*»)*»?|„[^“”]*[“”]?|“[^”]*”?|"[^"]*"?/,
    /(?:вр\.\s?)?и\.\s?о\.(?![а-яё])/,
    /[\p{L}\d]+(?:[-‑'’][\p{L}\d]+)*\.?/u,
    /\s+/,
    /[–—−]|-(?=\s)/,
    /./,
  ]
    .map(({ source }) => source)
    .join('|'),
  'giu',
)

/** Words, quotations as a whole, signs and gaps; joined they are the text again. */
export function tokensOf(text: string): Token[] {
  const isShouted = !/\p{Ll}/u.test(text) && /[А-ЯЁ]{7}/.test(text)
  return (text.match(pattern) ?? []).flatMap((part, index, parts) =>
    split(part, index === parts.length - 1, isShouted),
  )
}

/** A full stop belongs to a clipped word («зам.», «и.о.») and not to the last word of a text. */
function split(part: string, isLast: boolean, isShouted: boolean): Token[] {
  const isClipped = /[\p{L}\d]\.$/u.test(part) && !/\.\s?о\.$/i.test(part)
  if (isClipped && isLast) return [token(part.slice(0, -1), isShouted), { text: '.', kind: 'sign' }]
  return [token(part, isShouted)]
}

function token(text: string, isShouted: boolean): Token {
  return { text, kind: kindOf(text, isShouted) }
}

function kindOf(text: string, isShouted: boolean): TokenKind {
  if (/^[«„“"]/.test(text)) return 'quoted'
  if (/^\s+$/.test(text)) return 'gap'
  if (/^[–—−-]$/.test(text)) return 'dash'
  if (/^[,;]$/.test(text)) return 'comma'
  if (/^[([]$/.test(text)) return 'open'
  if (/^[)\]]$/.test(text)) return 'close'
  if (/\.$/.test(text) && text.length > 1) return 'abbreviation'
  if (/^\d+$|^[IVXLC]+$/.test(text)) return 'number'
  if (/^\d+[-‑][а-яё]{1,3}$/i.test(text)) return 'word'
  if (!/[\p{L}\d]/u.test(text)) return 'sign'
  if (!/[а-яё]$/i.test(text)) return /[а-яё]/i.test(text) ? 'abbreviation' : 'latin'
  return !isShouted && /^[А-ЯЁ\d].*[А-ЯЁ]{2}$|^[А-ЯЁ]{2}$/.test(text) ? 'abbreviation' : 'word'
}
