import { report } from '@/lib/front/log'
import { loadSpelling } from '@/lib/language/spelling'

/**
 * Reads the dictionaries if nobody has yet, so that a text is held to the same rules after a restart as before it. What
 * cannot be read is told in the log; the text is checked by whatever is there.
 */
export const spellingReady = () => loadSpelling((error) => report('the dictionaries of spelling', error))
