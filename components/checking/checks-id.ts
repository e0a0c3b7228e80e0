/** Where the panel of the checker is on the page. */
export const checksId = 'checks'
