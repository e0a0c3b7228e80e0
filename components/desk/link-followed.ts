/** The address of our own that a click leads to in this tab, if it does. */
export function linkFollowed(event: MouseEvent): string | undefined {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return undefined
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  if (!(link instanceof HTMLAnchorElement) || link.target === '_blank' || link.isContentEditable)
    return undefined
  const isHere = link.pathname === location.pathname && link.search === location.search
  return link.origin === location.origin && !isHere ? link.pathname + link.search + link.hash : undefined
}
