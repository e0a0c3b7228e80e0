import { feedRoute } from '@/lib/web/feed-route'

export const dynamic = 'force-dynamic'

/** Where the feed of releases was first: who follows it there goes on. It names its present address itself. */
export const GET = feedRoute('releases', 'atom')
