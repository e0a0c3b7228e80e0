type Parameters = Record<string, string | number | undefined>

/** The address of a list with what narrows it; what says nothing (the first page) is left out. */
export function listAddress(path: string, parameters: Parameters): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) {
    if (value && !(name === 'page' && value === 1)) query.set(name, String(value))
  }
  return query.size > 0 ? `${path}?${query}` : path
}
