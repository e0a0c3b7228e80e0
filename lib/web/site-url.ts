/** The address at which readers find the site, without a slash at its end; set at boot from the configuration. */
export const siteUrl = () => process.env.SITE_URL ?? 'http://localhost:3000'
