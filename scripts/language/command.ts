import type { LanguageDirectory } from '@/lib/language/directory'

/** What a subcommand is given beside its lines. */
export type Surroundings = { directory: () => LanguageDirectory }

/** Makes ready what all lines need, and gives what answers one: a line's JSON goes in, an answer comes out. */
export type Command = (surroundings: Surroundings) => Promise<(input: unknown) => unknown>
