import type { Case } from '../russian/forms'

/** Of what the record a span says something. */
export type Entity =
  | 'meeting'
  | 'body'
  | 'person'
  | 'state'
  | 'delegation'
  | 'place'
  | 'date'
  | 'number'
  | 'agenda'
  | 'decision'
  | 'document'
  | 'next'
  | 'operation'

/** Where in the record the words come from, and in which case they stand. */
export type Provenance = { entity: Entity; id: string; field: string; case?: Case }

/**
 * Words of a draft. The id is that of its sentence, a slash, and its place there; it survives redrafting. `unsure` is
 * the id of a question that an editor has to answer before the words may be published.
 */
export type Span = { id: string; text: string; from?: Provenance; unsure?: string }

export type Text = { title: Span[]; lead: Span[]; paragraphs: Span[][] }

/** What the engine cannot know by itself; `where` are the spans that hang on the answer. */
export type Unsure = { id: string; text: string; question: string; options: string[]; where: string[] }

export type Draft = { ru?: Text; en?: Text; unsure: Unsure[] }

const plainLine = (spans: readonly Span[]) => spans.map(({ text }) => text).join('')

/** The text without its provenance, as the command line prints it. */
export const plain = ({ title, lead, paragraphs }: Text) => ({
  title: plainLine(title),
  lead: plainLine(lead),
  paragraphs: paragraphs.map(plainLine),
})
