import 'server-only'
import { cache } from 'react'
import { type Newsroom, newsroomOn } from '@/lib/publication/newsroom'
import { publicDb } from './public-db'

/** The handle of this request on the public store; the same one wherever the page asks. */
export const newsroom = cache((): Newsroom => newsroomOn(publicDb(), new Date()))
