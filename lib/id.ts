// No vowels and no look-alikes: an id never spells a word and can be read out.
const alphabet = 'bcdfghjkmnpqrstvwxz23456789'

/** A random id of 16 characters (76 bits), in the browser too. */
export function newId(): string {
  let id = ''
  while (id.length < 16) {
    for (const byte of crypto.getRandomValues(new Uint8Array(16))) {
      if (byte < 243 && id.length < 16) id += alphabet[byte % alphabet.length]
    }
  }
  return id
}
