/** The value below or at which this share of the samples lies, by nearest rank; NaN of none. */
export function percentile(samples: readonly number[], share: number): number {
  if (samples.length === 0) return Number.NaN
  const sorted = [...samples].sort((a, b) => a - b)
  const rank = Math.max(1, Math.ceil(share * sorted.length))
  return sorted[rank - 1] ?? Number.NaN
}

export const median = (samples: readonly number[]) => percentile(samples, 0.5)
