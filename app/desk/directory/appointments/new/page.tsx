import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/desk/page-header'
import { Sheet } from '@/components/desk/sheet'
import { AppointmentForm } from '@/components/directory/appointment-form'
import { entryPath } from '@/components/directory/paths'
import { may } from '@/lib/access/authorise'
import { optionsOf } from '@/lib/directory/find-queries'
import { requireCtx } from '@/lib/web/session'
import { appointAction, findEntriesAction } from '../../actions'
import { oneParam, type SearchParams } from '../../search-params'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('directory.appointment'))('new') }
}

export default async function NewAppointmentPage({ searchParams }: { searchParams: SearchParams }) {
  const ctx = await requireCtx()
  if (!may(ctx, 'directory.change')) notFound()
  const t = await getTranslations('directory')
  const query = await searchParams
  const people = optionsOf(ctx, 'person', [oneParam(query.person)])
  const posts = optionsOf(ctx, 'post', [oneParam(query.post)])
  const [person] = people
  const [post] = posts
  const up = person
    ? { href: entryPath('person', person.id), label: person.label }
    : post
      ? { href: entryPath('post', post.id), label: post.label }
      : { href: '/desk/directory', label: t('title') }
  return (
    <>
      <PageHeader title={t('appointment.new')} up={up} />
      <Sheet>
        <AppointmentForm
          stored={{
            personId: person?.id ?? '',
            postId: post?.id ?? '',
            kind: 'full',
            from: '',
            to: '',
            despiteHolder: false,
          }}
          target={{ create: appointAction }}
          people={people}
          posts={posts}
          find={findEntriesAction}
          back={up.href}
        />
      </Sheet>
    </>
  )
}
