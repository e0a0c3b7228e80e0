/** Organisations by the abbreviations under which the same council of different organisations is told apart. */
const owners: [abbreviation: string, pattern: RegExp][] = [
  ['ОДКБ', /ОДКБ|Организаци\p{L} Договора о коллективной безопасности|CSTO|Collective Security Treaty/iu],
  [
    'СНГ',
    /(?<!\p{L})СНГ(?!\p{L})|Содружеств\p{L} Независимых Государств|\bCIS\b|Commonwealth of Independent/iu,
  ],
  [
    'ШОС',
    /(?<!\p{L})ШОС(?!\p{L})|Шанхайск\p{L}+ организаци\p{L}+ сотрудничества|\bSCO\b|Shanghai Cooperation/iu,
  ],
  ['ЕАЭС', /ЕАЭС|Евразийск\p{L}+ экономическ\p{L}+ союз|\bEAEU\b|Eurasian Economic/iu],
  ['ООН', /(?<!\p{L})ООН(?!\p{L})|Организаци\p{L} Объедин[её]нных Наций|\bUN\b|United Nations/iu],
  ['ОБСЕ', /(?<!\p{L})ОБСЕ(?!\p{L})|\bOSCE\b/iu],
]

/** To which organisation words belong, if they say so. */
export const ownerIn = (text: string): string | undefined =>
  owners.find(([, pattern]) => pattern.test(text))?.[0]
