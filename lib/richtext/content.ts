import { z } from 'zod'
import { id } from '@/lib/fields'
import { trespasses } from '@/lib/richtext/limits'
import { isAllowedHref } from '@/lib/richtext/links'

/**
 * The text of a release as ProseMirror's JSON, which is the truth: nothing but these nodes, marks and attributes.
 * Every block carries an id that is unique in the document and survives paste, split and copy.
 * Issues are reported on the field itself, not deep inside it; their messages are keys under `validation`.
 */
const mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({
    type: z.literal('link'),
    attrs: z.strictObject({ href: z.string().refine(isAllowedHref, 'richText.link') }),
  }),
])

const marks = z
  .array(mark)
  .min(1)
  .max(3)
  .refine((list) => new Set(list.map(({ type }) => type)).size === list.length)
  .optional()

// Feeds are XML, which has no place for control characters and halves of surrogate pairs.
const unprintable = /[\p{Surrogate}\ufffe\uffff]|(?![\t\n])\p{Cc}/u

const text = z.strictObject({
  type: z.literal('text'),
  text: z
    .string()
    .min(1)
    .refine((value) => !unprintable.test(value), 'richText.characters'),
  marks,
})
const hardBreak = z.strictObject({ type: z.literal('hardBreak'), marks })
const inline = z.discriminatedUnion('type', [text, hardBreak])
const inlines = z.array(inline).min(1).optional()

const block = z.strictObject({ id })
const paragraph = z.strictObject({ type: z.literal('paragraph'), attrs: block, content: inlines })
const heading = z.strictObject({
  type: z.literal('heading'),
  attrs: block.extend({ level: z.union([z.literal(2), z.literal(3)]) }),
  content: inlines,
})

const bulletList = z.strictObject({
  type: z.literal('bulletList'),
  attrs: block,
  get content(): z.ZodType<ListItem[]> {
    return z.array(listItem).min(1)
  },
})
const orderedList = z.strictObject({
  type: z.literal('orderedList'),
  attrs: block.extend({ start: z.int().min(0).max(9999) }),
  get content(): z.ZodType<ListItem[]> {
    return z.array(listItem).min(1)
  },
})
/** What list items, quotes and table cells are made of. */
const flow = z.array(z.discriminatedUnion('type', [paragraph, bulletList, orderedList])).min(1)
const listItem = z.strictObject({
  type: z.literal('listItem'),
  attrs: block,
  content: flow.refine((blocks) => blocks[0]?.type === 'paragraph'),
})
const blockquote = z.strictObject({ type: z.literal('blockquote'), attrs: block, content: flow })

const cell = block.extend({ colspan: z.int().min(1).max(50), rowspan: z.int().min(1).max(500) })
const tableCell = z.strictObject({ type: z.literal('tableCell'), attrs: cell, content: flow })
const tableHeader = z.strictObject({ type: z.literal('tableHeader'), attrs: cell, content: flow })
const tableRow = z.strictObject({
  type: z.literal('tableRow'),
  attrs: block,
  /** Absent where cells from above reach through the whole row. */
  content: z
    .array(z.discriminatedUnion('type', [tableCell, tableHeader]))
    .min(1)
    .max(50, 'richText.table')
    .optional(),
})
const table = z.strictObject({
  type: z.literal('table'),
  attrs: block,
  content: z.array(tableRow).min(1).max(500, 'richText.table'),
})
const horizontalRule = z.strictObject({ type: z.literal('horizontalRule') })

const document = z.strictObject({
  type: z.literal('doc'),
  content: z
    .array(
      z.discriminatedUnion('type', [
        paragraph,
        heading,
        bulletList,
        orderedList,
        blockquote,
        table,
        horizontalRule,
      ]),
    )
    .min(1),
})

export type ListItem = { type: 'listItem'; attrs: { id: string }; content: Flow[] }
export type Flow = z.output<typeof paragraph | typeof bulletList | typeof orderedList>
export type Mark = z.output<typeof mark>
export type Inline = z.output<typeof inline>
export type Table = z.output<typeof table>
export type RichText = z.output<typeof document>
export type Block = RichText['content'][number]

/** A rich text. Its size is measured before zod sees it, because zod recurses and a deep document ends the process. */
export const richText = z.custom<RichText>().superRefine((value, context) => {
  const trespass = trespasses(value)
  if (trespass) return context.addIssue({ code: 'custom', message: trespass })
  const { error } = document.safeParse(value)
  if (!error) return
  const told = error.issues.find(({ message }) => message.startsWith('richText.'))
  const issue = told ?? error.issues[0]
  context.addIssue({
    code: 'custom',
    message: told?.message ?? 'richText.structure',
    params: { at: issue?.path.join('.') },
  })
})

/** The id of the paragraph in every empty document; it counts as none and is replaced at the first change. */
export const placeholderId = 'emptyparagraph00'

/** A document of one empty paragraph. */
export const emptyRichText: RichText = {
  type: 'doc',
  content: [{ type: 'paragraph', attrs: { id: placeholderId } }],
}
