/** A field of a record that a draft has printed, and what reading gave for it. */
export type ReadBack = { field: string; printed: string; read: string }

export const folded = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/\s?[–—]\s?/g, '–')
    .trim()
