import { useFormatter } from 'next-intl'

/** A year, a month or a day in words. */
export function usePartialDate() {
  const format = useFormatter()
  return (date: string) => {
    if (date.length === 4) return date
    const month = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const
    return format.dateTime(new Date(date), date.length === 10 ? { ...month, day: 'numeric' } : month)
  }
}
