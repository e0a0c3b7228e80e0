import type { Target } from './target'

/**
 * What Next is asked for where a program asks for an address of the API: without the slash at its end, which Next
 * answers by a redirect that no program on another site may follow. What is no well-formed text is asked for letter by
 * letter: nothing is there, and the API itself says so.
 */
export function apiAddress({ pathname, search }: Omit<Target, 'isAsAsked'>): string {
  const path = pathname.replace(/\/+$/, '')
  return (isWellFormed(path) ? path : path.replaceAll('%', '%25')) + search
}

function isWellFormed(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
