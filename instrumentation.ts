import type { Instrumentation } from 'next'

/** Every error that Next caught while rendering or running an action goes to the log under its request id. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { report } = await import('@/lib/front/log')
  const id = request.headers['x-request-id']
  report(`${context.routeType} ${context.routePath}`, error, Array.isArray(id) ? id[0] : id)
}
