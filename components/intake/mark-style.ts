import type { Mark } from './lit-text'

/** How a place is underlined: the line itself differs, so that colour is not the only sign. */
export const markStyle: Record<Mark, string> = {
  what: 'decoration-double decoration-ink decoration-1',
  whenWhere: 'decoration-dotted decoration-brass-text decoration-2',
  who: 'decoration-solid decoration-link decoration-2',
  party: 'decoration-dashed decoration-success decoration-2',
  substance: 'decoration-solid decoration-muted decoration-1',
  unplaced: 'decoration-wavy decoration-warning decoration-1',
}
