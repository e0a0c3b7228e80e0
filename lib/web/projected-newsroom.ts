import 'server-only'
import { cache } from 'react'
import { type Newsroom, newsroomOn } from '@/lib/publication/newsroom'
import { projectedDb } from './projection'
import { rendering } from './rendering'

/**
 * The handle of this request for the pages about somebody's mail: they are of the desk's side, where the public store is
 * read as it was projected last, in a process that has no newsroom too.
 */
export const projectedNewsroom = cache((): Newsroom => {
  const db = projectedDb()
  if (!db) throw new Error('Nothing was projected yet.')
  const handle = newsroomOn(db, new Date())
  rendering().getStore()?.handles.push(handle)
  return handle
})
