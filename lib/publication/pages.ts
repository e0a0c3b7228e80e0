/** One page of a list that is longer than a screen. */
export type Page<Row> = { rows: Row[]; total: number; page: number; pages: number }

/** Pages of a list, read by `rows` from the store. A page beyond the last has no rows. */
export function pageOf<Row>(
  { total, page, size }: { total: number; page: number; size: number },
  rows: (range: { limit: number; offset: number }) => Row[],
): Page<Row> {
  const pages = Math.ceil(total / size)
  return { total, page, pages, rows: page <= pages ? rows({ limit: size, offset: (page - 1) * size }) : [] }
}
