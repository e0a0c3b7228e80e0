import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** Every rule of WCAG 2.2 A and AA, and the good practices beside. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds on the page, by some rules or by all, one line a place. */
export async function findings(page: Page, runOnly: string[] = tags): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // Without this axe also describes every place that is right, which takes it twice the time.
    .options({ runOnly, resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
  )
}
