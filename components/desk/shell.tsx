import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { FontPreloads } from '@/components/ui/font-preloads'
import { DeskNav, type NavItem } from './nav'
import { PersonMenu } from './person-menu'

type Props = {
  /** What the person may open, in the order of the rail. */
  nav: readonly NavItem[]
  /** Below a rule: what only some see (users, audit). */
  administration?: readonly NavItem[]
  /** Whose newsroom this is: the abbreviation. */
  organisation: string
  /** The public site, where it is served. */
  newsroomHref?: string
  person: { name: string; roles: string }
  /** The lines of the person's menu: `MenuItem`, `MenuLink`, `MenuGroup`. */
  personMenu: ReactNode
  /** What the whole desk should know now, at the right of the top line. */
  status?: ReactNode
  children: ReactNode
}

/** The frame of the desk: top line, rail at the left (a menu where it is narrow), the page. */
export function DeskShell({
  nav,
  administration = [],
  organisation,
  newsroomHref,
  person,
  personMenu,
  status,
  children,
}: Props) {
  const t = useTranslations('desk')
  const common = useTranslations('common')
  return (
    <div className="flex min-h-dvh flex-col">
      {/* Whatever language the desk itself is in, it shows Russian texts. */}
      <FontPreloads locale="ru" />
      <a href="#main" className="skip-link">
        {common('skipToContent')}
      </a>
      <DeskNav
        items={nav}
        administration={administration}
        brand={
          <>
            <span className="font-semibold font-serif">{t('product')}</span>
            <span className="pl-2 text-meta max-sm:hidden">{organisation}</span>
          </>
        }
        top={
          <>
            {status}
            {newsroomHref && (
              <a href={newsroomHref} className="text-white max-sm:hidden">
                {t('newsroom')}
              </a>
            )}
            <PersonMenu name={person.name} roles={person.roles}>
              {personMenu}
            </PersonMenu>
          </>
        }
      >
        <main id="main" tabIndex={-1} className="min-w-0 flex-1 px-4 pt-6 pb-16 lg:px-6">
          {children}
        </main>
      </DeskNav>
    </div>
  )
}
