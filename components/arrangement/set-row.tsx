import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Moment } from '@/components/desk/moment'
import type { Standing } from '@/lib/arrangement/rules'

type Props = {
  standing: Standing
  from: string
  until: string
  zone: string
  setByName: string
  /** What ends it, where it is not over. */
  end?: ReactNode
  children: ReactNode
}

const rules: Record<Standing, string> = {
  now: 'border-success text-success',
  coming: 'border-brass text-brass-text',
  over: 'border-hairline text-muted',
}

/** Something that was set: how it stands, in words, from when to when, and by whom. */
export function SetRow({ standing, from, until, zone, setByName, end, children }: Props) {
  const t = useTranslations('arrange')
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-hairline border-b py-3 first:border-t">
      <div className="min-w-0 flex-1 basis-72 text-ui">
        <p className={`border-l-2 pl-2 font-medium text-meta ${rules[standing]}`}>
          {t(`standing.${standing}`)}
        </p>
        <div className="wrap-anywhere mt-1 font-medium">{children}</div>
        <p className="mt-1 text-meta text-muted">
          {t.rich('span', {
            from: () => <Moment at={from} zone={zone} />,
            until: () => <Moment at={until} zone={zone} />,
          })}
          {' · '}
          {setByName}
        </p>
      </div>
      {standing !== 'over' && end}
    </li>
  )
}
