import type { BreadcrumbList, WithContext } from 'schema-dts'

export type Step = { href: string; label: string }

/** The way from home to a page, the page itself at its end, as schema.org has it. */
export const breadcrumbData = (steps: readonly Step[], siteUrl: string): WithContext<BreadcrumbList> => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ href, label }, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name: label,
    item: siteUrl + href,
  })),
})
