import type { NextRequest } from 'next/server'
import { authHandler } from '@/lib/web/session'

type Context = { params: Promise<{ nextauth: string[] }> }

/** What of next-auth is used. Its page addresses lead to our own pages; everything else of it does not exist. */
const served = {
  GET: ['csrf', 'signin', 'signout', 'error', 'verify-request'],
  POST: ['callback', 'signout'],
}

const serve = (method: keyof typeof served) => async (request: NextRequest, context: Context) => {
  const { nextauth } = await context.params
  if (!served[method].includes(nextauth[0] ?? '')) return new Response(null, { status: 404 })
  const response: Response = await authHandler(request, context)
  // A wrong password is an answer to the form, not a failed request for the browser's console to report.
  return response.status === 401 ? new Response(response.body, { headers: response.headers }) : response
}

export const GET = serve('GET')
export const POST = serve('POST')
