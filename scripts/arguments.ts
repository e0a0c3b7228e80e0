import { resolve } from 'node:path'

/** A path as the caller meant it: npm changes into the project's folder and remembers where it was called. */
export const callersPath = (path: string) => resolve(process.env.INIT_CWD ?? process.cwd(), path)
