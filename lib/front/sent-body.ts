import type { IncomingMessage } from 'node:http'

/** More than any form of the reader's needs. */
const mostBytes = 16 * 1024

/**
 * The fields of a form that a request brings, in either of the codings that browsers and mail receivers use (HTML;
 * RFC 8058, 3.2); else the status that says what is wrong with it.
 */
export async function sentBody(req: IncomingMessage): Promise<FormData | 413 | 415> {
  if (Number(req.headers['content-length'] ?? 0) > mostBytes) return 413
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of req.iterator({ destroyOnReturn: false })) {
    size += chunk.length
    if (size > mostBytes) return 413
    chunks.push(chunk)
  }
  const headers = { 'content-type': req.headers['content-type'] ?? '' }
  try {
    return await new Response(Buffer.concat(chunks), { headers }).formData()
  } catch {
    // Another coding, or broken in this one.
    return 415
  }
}
