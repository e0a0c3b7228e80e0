/** What a page is about, for machines (schema.org). Data, never run: nothing in it can end the element. */
export function StructuredData({ data }: { data: object }) {
  return <script type="application/ld+json">{JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
}
