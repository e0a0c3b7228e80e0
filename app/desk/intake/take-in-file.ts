import { z } from 'zod'
import { authorise } from '@/lib/access/authorise'
import type { Ctx } from '@/lib/context'
import { takeInInput } from '@/lib/intake/input'
import { readFile } from '@/lib/intake/read-file'
import { takeIn } from '@/lib/intake/take-in'

export const fileInput = takeInInput
  .pick({ language: true, publishedOn: true, cuts: true })
  .extend({ file: z.instanceof(File) })

/** Takes in the text of a file; a page that says when it was published is dated by itself. */
export async function takeInFile(ctx: Ctx, { file, ...input }: z.output<typeof fileInput>) {
  authorise(ctx, 'record.create')
  const { text, publishedOn } = await readFile(file.name, Buffer.from(await file.arrayBuffer()))
  const fileName = file.name.slice(-200)
  return takeIn(ctx, { ...input, text, fileName, publishedOn: publishedOn || input.publishedOn })
}
