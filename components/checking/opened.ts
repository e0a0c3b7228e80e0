import type { PlacedFinding } from '@/lib/checking/placed-finding'

/** The finding whose window is open beside its word in the text, and whether the window takes the focus. */
export type Opened = { finding: PlacedFinding; how: 'pointer' | 'keyboard' } | undefined
