import type { APIRequestContext } from '@playwright/test'

/** The paths of the files that the index of the sitemap names. */
export async function sitemapPaths(request: APIRequestContext): Promise<string[]> {
  const index = await (await request.get('/sitemap.xml')).text()
  return [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(String(match[1])).pathname)
}
