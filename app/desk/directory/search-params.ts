export type SearchParams = Promise<{ [name: string]: string | string[] | undefined }>

/** A parameter of the address as one text, '' when it is absent. */
export const oneParam = (value: string | string[] | undefined) =>
  (Array.isArray(value) ? value[0] : value)?.trim() ?? ''

/** A page number from the address. */
export const pageParam = (value: string | string[] | undefined) =>
  Math.max(1, Number.parseInt(oneParam(value), 10) || 1)
