import type { ReactNode } from 'react'

/** A part of the form under a rule and a heading. */
export function FormSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="flex min-w-0 flex-col gap-4">
      <legend className="mb-3 w-full border-hairline border-t pt-4 font-semibold font-serif text-lead">
        {title}
      </legend>
      {children}
    </fieldset>
  )
}
