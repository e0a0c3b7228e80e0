/**
 * The same bytes in memory of their own. What `Buffer.from(text)` and zlib return may be a part of a block of 64 KiB,
 * all of which stays for as long as the part does.
 */
export function inOwnMemory(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.length)
  bytes.copy(copy)
  return copy
}
