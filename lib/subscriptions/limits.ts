const hour = 3600_000
const day = 24 * hour

/** How long the question in a mail may be answered; then the address is erased. */
export const confirmableFor = 48 * hour
/** How long the address of an ended subscription is kept, for who asks why they were written to. */
export const addressKeptFor = 30 * day
/** Nobody is asked again sooner about the same subscription, however often the form is sent. */
export const askedAgainAfter = hour
/** Questions that one mailbox gets in a day at most, whoever sends the form. */
export const mostQuestions = 5
export const questionsCountedFor = day
/** How often the form is taken from one client address; a whole office may share it. */
export const mostTries = 20
export const triesCountedFor = hour
