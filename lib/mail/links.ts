/** The pages of a subscription. Whoever has its token may ask for them: they stand in its letters and nowhere else. */
export const manageHref = (siteUrl: string, token: string) => `${siteUrl}/subscriptions/${token}`

export const confirmHref = (siteUrl: string, token: string) => `${manageHref(siteUrl, token)}/confirm`

/** A page with a button; what is posted to it by a program for mail ends the subscription at once (RFC 8058). */
export const unsubscribeHref = (siteUrl: string, token: string) => `${manageHref(siteUrl, token)}/unsubscribe`
