import { feedRoute } from '@/lib/web/feed-route'

export const dynamic = 'force-dynamic'

export const GET = feedRoute('corrections', 'json')
