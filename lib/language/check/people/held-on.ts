import type { DirectoryPerson } from '@/lib/language/directory'

/** Whether a post was held on that day; its dates may be months or years. */
export const isHeld = ({ from, to }: DirectoryPerson['posts'][number], day: string) =>
  from <= day.slice(0, from.length) && (to === '' || day.slice(0, to.length) <= to)
