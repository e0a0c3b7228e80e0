/** Robots may read every page; results of searches without end, settings of the view, and the desk are not for them. */
export const robots = (siteUrl: string) =>
  [
    'User-agent: *',
    'Disallow: /*/search?',
    'Disallow: /*/search/',
    'Disallow: /*/view',
    'Disallow: /desk',
    'Disallow: /sign-in',
    'Disallow: /invitation',
    'Disallow: /api/',
    '',
    `Sitemap: ${siteUrl}/sitemap.xml`,
    '',
  ].join('\n')
