import { headers } from 'next/headers'
import { parseView, type View, viewHeader } from '@/lib/accessibility/view'

/** How this reader has the pages: the front reads it from the cookie, and keeps a page for each view. */
export const readerView = async (): Promise<View> => parseView((await headers()).get(viewHeader))
