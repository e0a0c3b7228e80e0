import '../desk.css'
import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { DeskShell } from '@/components/desk/shell'
import { MenuGroup, MenuItem, MenuLink, MenuSeparator } from '@/components/ui/menu'
import { Toaster } from '@/components/ui/toaster'
import { SignOutItem } from '@/components/users/sign-out-item'
import { locales } from '@/db/locales'
import { organisationProfileOf } from '@/lib/directory/organisation-queries'
import { roleNames } from '@/lib/users/role-names'
import { requireCtx } from '@/lib/web/session'
import { icons } from '../icons'
import { deskSections } from './sections'
import { setLocaleAction } from './settings/actions'

export async function generateMetadata(): Promise<Metadata> {
  const product = (await getTranslations('desk'))('product')
  return {
    title: { template: `%s – ${product}`, default: product },
    robots: { index: false, follow: false },
    icons,
  }
}

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const ctx = await requireCtx()
  const { locale, name, roles } = ctx.actor
  const t = await getTranslations('desk')
  const role = await getTranslations('users.roles')
  const language = await getTranslations('users.languages')
  const { sections, administration } = deskSections(ctx)
  const item = (section: (typeof sections | typeof administration)[number]) => ({
    href: section.href,
    label: t(`nav.${section.name}`),
    count: 'count' in section ? section.count : undefined,
  })
  const names = organisationProfileOf(ctx.db)?.names
  const { newsroom: _newsroom, auth: _auth, ...messages } = await getMessages()
  return (
    <html lang={locale}>
      <body>
        <NextIntlClientProvider messages={messages}>
          <DeskShell
            nav={sections.map(item)}
            administration={administration.map(item)}
            organisation={(names?.[locale] ?? names?.[locales[0]])?.abbreviation ?? ''}
            newsroomHref={process.env.SIDE === 'desk' ? undefined : `/${locale}`}
            person={{ name, roles: roleNames(roles.map((each) => role(each))) }}
            personMenu={
              <>
                <MenuLink href="/desk/settings">{t('person.settings')}</MenuLink>
                <MenuGroup label={t('person.language')}>
                  {locales
                    .filter((other) => other !== locale)
                    .map((other) => (
                      <MenuItem key={other} onSelect={setLocaleAction.bind(null, { locale: other })}>
                        <span lang={other}>{language(other)}</span>
                      </MenuItem>
                    ))}
                </MenuGroup>
                <MenuSeparator />
                <SignOutItem>{t('person.signOut')}</SignOutItem>
              </>
            }
          >
            {children}
          </DeskShell>
          <Toaster />
        </NextIntlClientProvider>
      </body>
    </html>
  )
}
