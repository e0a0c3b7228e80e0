/** English adjectives of states, by state (ISO 3166-1 alpha-2): `the Kyrgyz capital`, `the Iranian side`. */
const table = `
AM Armenian, AZ Azerbaijani, AZ Azerbaijan, BY Belarusian, KZ Kazakh, KZ Kazakhstani, KG Kyrgyz, MD Moldovan, RU Russian, TJ Tajik,
TM Turkmen, UZ Uzbek, GE Georgian, AF Afghan, CN Chinese, IN Indian, IR Iranian, PK Pakistani, MN Mongolian, TR Turkish,
RS Serbian, VN Vietnamese, KR Korean, JP Japanese, SY Syrian, IQ Iraqi, SA Saudi, AE Emirati, QA Qatari, EG Egyptian,
CU Cuban, VE Venezuelan, BR Brazilian, US American, GB British, FR French, DE German, IT Italian, AT Austrian, BE Belgian,
HU Hungarian, SK Slovak, CZ Czech, PL Polish, FI Finnish, LA Lao, MM Myanmar, TH Thai, ID Indonesian, MY Malaysian,
ET Ethiopian, ZA South-African, IL Israeli, UA Ukrainian, NP Nepalese, LK Sri-Lankan, BD Bangladeshi
`

const byAdjective = new Map(
  table
    .trim()
    .split(/,\s*/)
    .map((entry) => [entry.slice(3).toLowerCase(), entry.slice(0, 2)] as const),
)

/** The state of an English adjective; undefined where it is none of the table. */
export const stateOfDemonym = (word: string): string | undefined => byAdjective.get(word.toLowerCase())
