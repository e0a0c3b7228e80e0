/**
 * Scripts of the framework and its data for them; what it leaves in the head and the body for these alone. React
 * escapes `<` in text and attributes, so a tag that is found is a tag; a script ends at the first end tag.
 */
const framework = new RegExp(
  [
    /<script\b(?![^>]*\btype="application\/ld\+json")(?![^>]*\bsrc="\/scripts\/)[^>]*>[\s\S]*?<\/script\s*>/,
    /<link\b(?=[^>]*\brel="(?:preload|modulepreload)")(?=[^>]*\b(?:as="script"|href="[^"]*\.js"))[^>]*>/,
    /<meta name="next-size-adjust"[^>]*>/,
    /<div hidden="">(?:<!--[^>]*-->)*<\/div>/,
    /<!--(?:\/?[$&?!].*?| ?)-->/,
    / data-precedence="[^"]*"/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
)

/** What the framework sends first and fills by script later: such a page is not whole. */
const unfinished = /<template\b|<div hidden="" id="S:/

/**
 * A page as it leaves the house: without the client runtime, its data and its marks. Data for machines
 * (`application/ld+json`) and scripts of our own stay.
 * @throws where a part of the page would only come by script
 */
export function finishPage(html: string): string {
  if (unfinished.test(html)) throw new Error('A page of the newsroom waits for a script to be whole.')
  return html.replace(framework, '')
}
