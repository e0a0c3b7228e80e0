import { useFormatter } from 'next-intl'

/** An instant as a person of the organisation's zone says it. */
export function Moment({ at, zone, seconds }: { at: string; zone: string; seconds?: boolean }) {
  const format = useFormatter()
  const style = { dateStyle: 'medium', timeStyle: seconds ? 'medium' : 'short', timeZone: zone } as const
  return (
    <time dateTime={at} className="whitespace-nowrap">
      {format.dateTime(new Date(at), style)}
    </time>
  )
}
