import 'server-only'
import { cache } from 'react'
import { type Newsroom, newsroomOn } from '@/lib/publication/newsroom'
import { publicDb } from './public-db'
import { rendering } from './rendering'

/**
 * The handle of this request on the public store; the same one wherever the page asks. The front is told of it, and
 * keeps the page for as long as what it noted holds.
 */
export const newsroom = cache((): Newsroom => {
  const handle = newsroomOn(publicDb(), new Date())
  rendering().getStore()?.handles.push(handle)
  return handle
})
