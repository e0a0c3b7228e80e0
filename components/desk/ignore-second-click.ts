/** The longest pause between two clicks that a system takes for a double click. */
const pause = 1000

/**
 * From here on, for as long as a double click can last, the second click of one does nothing: it was meant for what the
 * first one hit, and by now another button may stand there.
 */
export function ignoreSecondClick(page: EventTarget = document) {
  const ignore = (event: Event) => {
    if (!('detail' in event) || event.detail !== 2) return
    event.preventDefault()
    event.stopPropagation()
  }
  page.addEventListener('click', ignore, { capture: true })
  setTimeout(() => page.removeEventListener('click', ignore, { capture: true }), pause)
}
