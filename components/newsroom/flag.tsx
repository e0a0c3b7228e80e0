/** A state's flag, 16 px wide. `alt` is '' where the name stands beside it. */
export function Flag({ code, alt = '' }: { code: string; alt?: string }) {
  return (
    <img
      src={`/flags/${code.toLowerCase()}`}
      alt={alt}
      width={16}
      height={12}
      loading="lazy"
      className="inline-block h-3 w-4 flex-none border border-hairline object-cover align-baseline"
    />
  )
}
