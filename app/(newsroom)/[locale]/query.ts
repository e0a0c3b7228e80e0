export type SearchParams = Promise<Record<string, string | string[] | undefined>>

/** The parameters that a page knows, each once; others and empty ones are ignored. */
export async function queryOf<Name extends string>(
  searchParams: SearchParams,
  ...names: Name[]
): Promise<{ [name in Name]?: string }> {
  const given = await searchParams
  const known: { [name in Name]?: string } = {}
  for (const name of names) {
    const value = [given[name]].flat()[0]
    if (value) known[name] = value
  }
  return known
}

/** A page of a list, counted from 1; what is no number is the first. */
export const pageNumber = (text = '1') => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1)
