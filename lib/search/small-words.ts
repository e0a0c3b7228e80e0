/** Words that stand in every text and are not looked for beside others, folded. */
export const smallWords: ReadonlySet<string> = new Set(
  `в во на с со к ко о об обо от до из у и а но или по за для при над под не ни же ли бы что как это
  the of in on at a an and or to for with by from as is`
    .split(/\s+/)
    .filter(Boolean),
)
