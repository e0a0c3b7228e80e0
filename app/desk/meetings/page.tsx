import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { meetingKinds } from '@/lib/meetings/content'
import { ListScreen } from '../records/list-screen'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.nav'))('meetings') }
}

export default async function MeetingsPage({ searchParams }: Props) {
  const t = await getTranslations('meetings.values.kind')
  const kinds = meetingKinds.map((value) => ({ value, label: t(value) }))
  return <ListScreen kind="meeting" searchParams={searchParams} kinds={kinds} />
}
