import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/desk/page-header'
import { NewReleaseForm } from '@/components/releases/new-release-form'
import { isLocale, locales } from '@/db/locales'
import { may } from '@/lib/access/authorise'
import type { MeetingContent } from '@/lib/meetings/content'
import type { ReleaseContent } from '@/lib/releases/content'
import { boilerplatesOf, contactsOf, forTranslation } from '@/lib/releases/queries'
import { aboutMeeting } from '@/lib/releases/rules'
import { textIn } from '@/lib/text-by-locale'
import { requireCtx } from '@/lib/web/session'
import { recordView } from '@/lib/workflow/record-queries'
import { createAction } from '../../records/actions'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('releases'))('new.title') }
}

export default async function NewReleasePage({ searchParams }: Props) {
  const ctx = await requireCtx()
  if (!may(ctx, 'record.create')) notFound()
  const { from, language, meeting: about } = await searchParams
  const original =
    typeof from === 'string' ? (recordView<ReleaseContent>(ctx, 'release', from) ?? notFound()) : undefined
  const meeting =
    typeof about === 'string' ? (recordView<MeetingContent>(ctx, 'meeting', about) ?? notFound()) : undefined
  const begun = original
    ? forTranslation(original)
    : meeting && { about: aboutMeeting(meeting.record.id, meeting.content) }
  const t = await getTranslations('releases.new')
  const untitled = (await getTranslations('records'))('untitled')
  const others = locales.filter((locale) => locale !== original?.record.language)
  return (
    <>
      <PageHeader
        title={original ? t('translationTitle') : t('title')}
        up={{ href: '/desk/releases', label: (await getTranslations('desk.nav'))('releases') }}
        status={
          (original && t('translationOf', { title: original.content.title })) ||
          (meeting &&
            t('aboutMeeting', { title: textIn(meeting.content.title, ctx.actor.locale) || untitled }))
        }
      />
      <NewReleaseForm
        languages={others}
        language={isLocale(language) && others.includes(language) ? language : others[0]}
        content={begun ?? {}}
        contacts={contactsOf(ctx)}
        boilerplates={boilerplatesOf(ctx)}
        create={createAction}
      />
    </>
  )
}
