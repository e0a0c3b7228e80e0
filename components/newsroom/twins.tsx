import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import { followAddress, isNarrowedAddress, twinsOf } from '@/lib/feeds/twins'

type Props = {
  locale: Locale
  /** The list's own address with what narrows it, such as `/ru/releases?topic=counter-narcotics`. */
  address: string
}

/** How to follow this very list, narrowed as it is: by e-mail, in a reader of feeds, in a calendar. */
export async function Twins({ locale, address }: Props) {
  const t = await getTranslations({ locale, namespace: 'feeds.twins' })
  const twins = twinsOf(address)
  const follow = followAddress(address)
  if (twins.length === 0) return null
  const links = [...(follow ? [{ format: 'email', href: follow, type: undefined }] : []), ...twins]
  const list = address.replace(/\?.*/, '').split('/').at(-1) ?? ''
  return (
    <nav aria-label={t('label')} className="text-meta text-muted print:hidden">
      <p>{t(isNarrowedAddress(address) ? 'narrowed' : 'all', { list })}</p>
      <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
        {links.map(({ format, href, type }) => (
          <li key={format}>
            <a href={href} type={type} className="inline-block leading-6">
              {t(format)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
