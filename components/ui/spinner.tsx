/** Work under way, for the eye; what is going on is said in words beside it. */
export function Spinner() {
  return (
    <span
      aria-hidden="true"
      className="inline-block size-3 animate-spin rounded-full border-2 border-current border-r-transparent"
    />
  )
}
