const posts = new Set(
  `minister president secretary chairman chairperson chairwoman chair head director ambassador commander chief adviser advisor
  representative speaker governor commissioner envoy coordinator counsellor counselor rector prosecutor judge deputy officer
  executive chancellor premier mayor general attorney inspector manager specialist expert member senator professor
  consul attaché attache delegate rapporteur auditor ombudsman comptroller assistant under-secretary`.split(
    /\s+/,
  ),
)
const noHeadAlone = new Set([
  'general',
  'executive',
  'attorney',
  'member',
  'professor',
  'assistant',
  'deputy',
])

/** Whether a word heads a post; «General» alone is a rank. */
export const isPostWord = (word: string) =>
  posts.has(word.toLowerCase()) && !noHeadAlone.has(word.toLowerCase())

const noNames = new Set(
  `the a an on in at of for by with and or but from to as it its this that these those he she they we you
  january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  republic federation kingdom union commonwealth organization organisation council committee commission ministry department service agency
  secretariat parliament assembly court government embassy office centre center bureau board group forum conference session meeting summit
  treaty charter protocol agreement memorandum declaration strategy plan programme program statement
  national security foreign affairs defence defense internal interior emergency situations economic development trade industry justice health
  collective states state member members united nations european eurasian asian asia europe central shanghai cooperation international
  acting first vice senior permanent special extraordinary plenipotentiary prime joint armed forces staff supreme high federal
  ministers heads participants parties representatives delegations delegation
  mr ms mrs dr his her excellency lieutenant colonel major captain admiral marshal army brigadier rear police
  earlier today yesterday during after following according russian belarusian kazakh armenian kyrgyz tajik chinese indian anti drug
  offices services agencies committees ministries departments councils general's prosecutor's investigative customs border guard
  north south east west great black caspian house palace hall university institute academy bank fund`.split(
    /\s+/,
  ),
)

/** Whether a capitalised word may be part of a person's name. */
export const isEnglishName = (word: string) =>
  !noNames.has(word.toLowerCase()) &&
  !posts.has(word.toLowerCase()) &&
  /\p{Ll}/u.test(word) &&
  !/\d/.test(word)
