import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { releaseKinds } from '@/lib/releases/content'
import { ListScreen } from '../records/list-screen'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.nav'))('releases') }
}

export default async function ReleasesPage({ searchParams }: Props) {
  const t = await getTranslations('releases.values.kind')
  const kinds = releaseKinds.map((value) => ({ value, label: t(value) }))
  return <ListScreen kind="release" searchParams={searchParams} kinds={kinds} />
}
