import { hash, verify } from '@node-rs/argon2'

/** OWASP's smallest argon2id setting: 19 MiB, two passes, one lane. About 66 ms. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Of a random password that nobody kept: verified against when there is no account, for the same work. */
const nobodysHash =
  '$argon2id$v=19$m=19456,t=2,p=1$ZLCwI3STczYvDN9DszKLuQ$+8KW7SkLiiCtBijkxQsm5lFBUpi9pyQrayHBhJ+nZKM'

/** argon2id of the password as a PHC string. */
export const hashPassword = (password: string) => hash(password.normalize('NFC'), cost)

/** Whether the password is the one of this hash. Without a hash it does the same work and says no. */
export async function verifyPassword(passwordHash: string | null | undefined, password: string) {
  const matches = await verify(passwordHash ?? nobodysHash, password.normalize('NFC'))
  return matches && passwordHash != null
}
