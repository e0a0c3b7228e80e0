import { type NextRequest, NextResponse } from 'next/server'

/**
 * Tells the desk which address was asked for, so that signing in can lead back to it: a layout does not know.
 * It decides nothing: who may see what is asked of the store at every page and action.
 */
export function proxy(request: NextRequest) {
  const headers = new Headers(request.headers)
  headers.set('x-desk-address', request.nextUrl.pathname + request.nextUrl.search)
  return NextResponse.next({ request: { headers } })
}

export const config = {
  matcher: [{ source: '/desk/:path*', missing: [{ type: 'header', key: 'next-action' }] }],
}
