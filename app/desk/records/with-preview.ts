import type { Ctx } from '@/lib/context'
import type { Newsroom } from '@/lib/publication/newsroom'
import { previewNewsroom } from '@/lib/publication/preview'

/**
 * Reads something from a newsroom in which just this edition is public. It is gone afterwards, so what is rendered must
 * have been read here. Undefined where the actor may not read the edition.
 */
export async function withPreview<Value>(
  ctx: Ctx,
  editionId: string,
  read: (newsroom: Newsroom) => Promise<Value>,
): Promise<Value | undefined> {
  const preview = previewNewsroom(ctx, editionId)
  if (!preview) return undefined
  try {
    return await read(preview.newsroom)
  } finally {
    preview.close()
  }
}
