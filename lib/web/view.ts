import 'server-only'
import { headers } from 'next/headers'
import { cache } from 'react'
import { parseView, type View } from '@/lib/accessibility/view'

/** How this reader has the pages; the front reads it from the cookie and keeps a page for each. */
export const requestView = cache(async (): Promise<View> => parseView((await headers()).get('x-view')))
