import { locales } from '@/db/locales'

/**
 * Robots may read every page; results of searches without end, forms filled in beforehand, settings of the view, and
 * the desk are not for them. A path is a beginning (RFC 9309, 2.2.2) and `*` goes across slashes, so each stands with
 * its language: a `view` in any place would be the release `views-on-security`, too.
 */
export const robots = (siteUrl: string) =>
  [
    'User-agent: *',
    ...locales.flatMap((locale) => [
      `Disallow: /${locale}/search?`,
      `Disallow: /${locale}/search/`,
      `Disallow: /${locale}/view$`,
      `Disallow: /${locale}/view?`,
      `Disallow: /${locale}/follow?`,
    ]),
    'Disallow: /desk',
    'Disallow: /sign-in',
    'Disallow: /invitation',
    'Disallow: /api/auth/',
    'Disallow: /subscriptions/',
    '',
    `Sitemap: ${siteUrl}/sitemap.xml`,
    `Sitemap: ${siteUrl}/news-sitemap.xml`,
    '',
  ].join('\n')
