import { ninjsListRoute } from '@/lib/web/ninjs-route'

export const dynamic = 'force-dynamic'

export const GET = ninjsListRoute('releases')
