/** Robots may read every page; results of searches without end, and the desk, are not for them. */
export const robots = (siteUrl: string) =>
  [
    'User-agent: *',
    'Disallow: /*/search',
    'Disallow: /desk',
    'Disallow: /sign-in',
    'Disallow: /invitation',
    'Disallow: /api/',
    '',
    `Sitemap: ${siteUrl}/sitemap.xml`,
    '',
  ].join('\n')
