/** Something that was set from one instant to another, and perhaps ended before. UTC. */
export type Span = { id: string; setAt: string; from: string; until: string; endedAt: string | null }

/** How it stands at an instant. */
export type Standing = 'coming' | 'now' | 'over'

export function standingAt({ from, until }: Pick<Span, 'from' | 'until'>, now: string): Standing {
  if (now < from) return 'coming'
  return now < until ? 'now' : 'over'
}

export const overlap = (a: Pick<Span, 'from' | 'until'>, b: Pick<Span, 'from' | 'until'>) =>
  a.from < b.until && b.from < a.until

/** The spans that come to be, first to last, each until it is ended: what was ended before it began never is. */
export const actualSpans = <Row extends Span>(rows: readonly Row[]): Row[] =>
  rows
    .map((row) => (row.endedAt && row.endedAt < row.until ? { ...row, until: row.endedAt } : row))
    .filter(({ from, until }) => from < until)
    .sort((a, b) => inOrder(a.from, b.from) || inOrder(a.id, b.id))

/**
 * The same where one holds at a time: what was set later takes the place of what was set earlier from its beginning
 * on, and what was replaced does not come back.
 */
export function oneAtATime<Row extends Span>(rows: readonly Row[]): Row[] {
  const actual = actualSpans(rows)
  return actual
    .map((row) => {
      const replacing = actual.filter((other) => isLater(other, row) && overlap(other, row))
      const until = [row.until, ...replacing.map(({ from }) => from)].sort()[0] ?? row.until
      return { ...row, until }
    })
    .filter(({ from, until }) => from < until)
}

const isLater = (a: Span, b: Span) => inOrder(a.setAt, b.setAt) > 0 || (a.setAt === b.setAt && a.id > b.id)

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
