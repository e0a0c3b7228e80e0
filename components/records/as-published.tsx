import type { ReactNode } from 'react'

/** Puts the newsroom's own page of a record on the sheet of the desk: in one column, whatever the width of the screen. */
export function AsPublished({ children }: { children: ReactNode }) {
  return (
    <div className="[&_article>*]:col-span-full [&_article>aside]:mt-10 [&_article]:grid-cols-1 [&_h1]:text-h2">
      {children}
    </div>
  )
}
