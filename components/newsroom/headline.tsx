/** From this many characters on, a headline is set in 38 px instead of 44. */
const long = 70

/** The title of a page: the only `h1`, in a size that its length allows. Give it ten columns or more. */
export function Headline({ children, lang }: { children: string; lang?: string }) {
  return (
    <h1 lang={lang} className={children.length < long ? 'text-h1' : 'text-h1-long'}>
      {children}
    </h1>
  )
}
