/**
 * Robots may read every page; results of searches without end, forms filled in beforehand, settings of the view, and
 * the desk are not for them.
 */
export const robots = (siteUrl: string) =>
  [
    'User-agent: *',
    'Disallow: /*/search?',
    'Disallow: /*/search/',
    'Disallow: /*/view',
    'Disallow: /desk',
    'Disallow: /sign-in',
    'Disallow: /invitation',
    'Disallow: /api/auth/',
    'Disallow: /subscriptions/',
    'Disallow: /*/follow?',
    '',
    `Sitemap: ${siteUrl}/sitemap.xml`,
    `Sitemap: ${siteUrl}/news-sitemap.xml`,
    '',
  ].join('\n')
