import { respond } from '@/lib/api/respond'
import { cacheControl } from '@/lib/front/answer-headers'
import { report } from '@/lib/front/log'
import { newsroom } from '@/lib/web/newsroom'
import { siteUrl } from '@/lib/web/site-url'

export const dynamic = 'force-dynamic'

const answer = (request: Request) =>
  respond(request, {
    newsroom,
    siteUrl: siteUrl(),
    cacheControl,
    report: (error) => {
      const requestId = request.headers.get('x-request-id') ?? ''
      report('api', error, requestId)
      return requestId
    },
  })

export {
  answer as DELETE,
  answer as GET,
  answer as HEAD,
  answer as OPTIONS,
  answer as PATCH,
  answer as POST,
  answer as PUT,
}
