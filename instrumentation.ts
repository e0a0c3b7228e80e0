import type { Instrumentation } from 'next'
import { report } from '@/lib/front/log'

/** Every error that Next caught while rendering or running an action goes to the log under its request id. */
export const onRequestError: Instrumentation.onRequestError = (error, request, context) => {
  const id = request.headers['x-request-id']
  report(`${context.routeType} ${context.routePath}`, error, Array.isArray(id) ? id[0] : id)
}
