import { notFound } from 'next/navigation'
import { requireCtx } from '@/lib/web/session'

/** Every address of the desk that is no page: the desk's own not-found page, for those who are signed in. */
export default async function UnknownDeskPage() {
  await requireCtx()
  notFound()
}
