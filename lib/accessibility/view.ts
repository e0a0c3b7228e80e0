/**
 * How a reader may have the newsroom's pages; the first of each is the page as everybody has it. The colours are the
 * pairs that Russian sites offer by ГОСТ Р 52872-2019: black on white, white on black, dark blue on light blue.
 * A new value goes to the end: its place is in the readers' cookies.
 */
export const viewChoices = {
  text: ['normal', 'large', 'largest'],
  face: ['site', 'sans', 'serif'],
  colours: ['site', 'white', 'black', 'blue'],
  spacing: ['normal', 'wide'],
  images: ['shown', 'hidden'],
} as const

export type Choice = keyof typeof viewChoices
export type View = { readonly [name in Choice]: (typeof viewChoices)[name][number] }

const names = Object.keys(viewChoices) as Choice[]

/** A view of whatever was chosen; what is unknown is as everybody has it. */
export const viewOf = (chosen: (name: Choice) => string | null | undefined): View =>
  Object.fromEntries(
    names.map((name) => {
      const values: readonly string[] = viewChoices[name]
      const value = chosen(name)
      return [name, value && values.includes(value) ? value : values[0]]
    }),
  ) as View

export const plainView = viewOf(() => undefined)

/**
 * The one name of a view, in a cookie, in a header and among the keys of kept pages: the initial and the place of
 * each choice that differs from the plain page, in the order of the table, as in `t2.c1`; the plain page has ''.
 */
export const viewKey = (view: View): string =>
  names
    .map((name) => ({ name, place: (viewChoices[name] as readonly string[]).indexOf(view[name]) }))
    .filter(({ place }) => place > 0)
    .map(({ name, place }) => `${name[0]}${place}`)
    .join('.')

/** Every view there is. */
export const everyView: readonly View[] = names.reduce<View[]>(
  (views, name) => views.flatMap((view) => viewChoices[name].map((value) => ({ ...view, [name]: value }))),
  [plainView],
)

const viewsByKey = new Map(everyView.map((view) => [viewKey(view), view]))

/** The view of a key; of anything else the plain one. */
export const parseView = (key: string | null | undefined): View => viewsByKey.get(key ?? '') ?? plainView

export const viewCookie = 'view'
/** By this the front tells the key to the page. */
export const viewHeader = 'x-view'

const mark = `${viewCookie}=`

/**
 * The key of the view in a Cookie header: one of the finite number of keys, whatever the header says. It runs at
 * every request, so it looks for the name and reads nothing else.
 */
export function viewOfCookies(header: string | undefined): string {
  if (!header) return ''
  for (let at = header.indexOf(mark); at !== -1; at = header.indexOf(mark, at + mark.length)) {
    const before = header[at - 1]
    if (before !== undefined && before !== ' ' && before !== ';') continue
    const end = header.indexOf(';', at)
    const value = header.slice(at + mark.length, end === -1 ? undefined : end)
    return viewsByKey.has(value) ? value : ''
  }
  return ''
}

/** The choices that differ from the plain page, in the order of the table. */
export const chosenIn = (view: View): Choice[] => names.filter((name) => view[name] !== plainView[name])

/** What `<html>` says of a view to the stylesheet; nothing for the plain one. */
export function viewAttributes(view: View): Record<`data-${string}`, string> {
  const chosen = chosenIn(view)
  if (chosen.length === 0) return {}
  return {
    'data-view': viewKey(view),
    ...Object.fromEntries(chosen.map((name) => [`data-${name}`, view[name]])),
  }
}
