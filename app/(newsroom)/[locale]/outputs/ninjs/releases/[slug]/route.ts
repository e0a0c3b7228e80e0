import { releaseNinjs } from '@/lib/exports/release-ninjs'
import { releaseView } from '@/lib/releases/published'
import { ninjsItemRoute } from '@/lib/web/ninjs-route'

export const dynamic = 'force-dynamic'

export const GET = ninjsItemRoute(releaseView, releaseNinjs)
