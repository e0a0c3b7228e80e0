import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ListScreen } from '../records/list-screen'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.nav'))('attendance') }
}

export default function AttendancePage({ searchParams }: Props) {
  return <ListScreen kind="attendance" searchParams={searchParams} />
}
