/** Thrown where a document is not built as Word builds one. */
export class UnsafeDocument extends Error {}
