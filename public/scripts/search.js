// What the newsroom has for the words in its search field, as one types: a combobox with a listbox, by the ARIA
// Authoring Practices. The address and the words are data attributes of the form, which is complete without this.

/** What the server suggests; kind and date as the reader reads them. @typedef {{ kind: string, title: string, href: string, date: string }} Suggestion */

/** Milliseconds without a key before the server is asked, and the least number of characters. */
const pause = 150
const least = 2

for (const form of document.querySelectorAll('form[data-suggestions]')) {
  const field = form.querySelector('input[type=search]')
  if (form instanceof HTMLFormElement && field instanceof HTMLInputElement) suggestFor(form, field)
}

/**
 * @param {HTMLFormElement} form
 * @param {HTMLInputElement} field
 */
function suggestFor(form, field) {
  const { suggestions: address, label, found, none = '' } = form.dataset
  const list = element('div', { id: `${field.id}-list`, role: 'listbox', 'aria-label': label, hidden: '' })
  const status = element('p', { role: 'status', class: 'sr-only' })
  /** @type {HTMLAnchorElement[]} */
  let options = []
  /** What the options answer. */
  let answered = ''
  /** The option that Enter would follow; -1 while that is the field's own search. */
  let active = -1
  let request = new AbortController()
  let timer = 0

  set(field, { role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list', 'aria-expanded': 'false' })

  const typed = () => field.value.trim()

  function open() {
    list.hidden = false
    set(field, { 'aria-expanded': 'true', 'aria-controls': list.id })
  }

  function close() {
    activate(-1)
    list.hidden = true
    field.setAttribute('aria-expanded', 'false')
  }

  /** @param {number} index */
  function activate(index) {
    options[active]?.setAttribute('aria-selected', 'false')
    active = index
    const option = options[active]
    if (!option) return field.removeAttribute('aria-activedescendant')
    option.setAttribute('aria-selected', 'true')
    option.scrollIntoView({ block: 'nearest' })
    field.setAttribute('aria-activedescendant', option.id)
  }

  /** @param {Suggestion[]} suggestions */
  function show(suggestions) {
    close()
    options = suggestions.map(({ kind, title, href, date }, index) => {
      const id = `${list.id}-${index}`
      const option = element('a', { id, role: 'option', href, tabindex: '-1', 'aria-selected': 'false' })
      option.append(title, ' ', element('small', {}, [kind, date].filter(Boolean).join(', ')))
      return option
    })
    list.replaceChildren(...options)
    status.textContent = options.length > 0 ? `${found} ${options.length}` : none
    if (options.length > 0 && document.activeElement === field) open()
  }

  async function ask() {
    request.abort()
    request = new AbortController()
    const { signal } = request
    const text = typed()
    if (text === answered && options.length > 0) return open()
    close()
    if (text.length < least) return
    try {
      const answer = await fetch(`${address}?q=${encodeURIComponent(text)}`, { signal })
      if (!answer.ok) return
      const suggestions = await answer.json()
      answered = text
      show(suggestions)
    } catch {
      // A newer question took the place of this one, or nobody answers: the field goes on as a plain one.
    }
  }

  function askSoon() {
    clearTimeout(timer)
    timer = window.setTimeout(ask, pause)
  }

  /** The field is one more place in the round, between the last option and the first. @param {number} step */
  function move(step) {
    if (list.hidden) open()
    const places = options.length + 1
    activate(((active + 1 + step + places) % places) - 1)
  }

  function leave() {
    clearTimeout(timer)
    request.abort()
    close()
  }

  field.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) askSoon()
  })
  field.addEventListener('compositionend', askSoon)
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step && options.length > 0 && typed() === answered) move(step)
    else if (event.key === 'Enter' && active >= 0) options[active]?.click()
    else if (event.key === 'Escape' && !list.hidden) close()
    else return
    event.preventDefault()
  })
  field.addEventListener('blur', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && list.contains(relatedTarget))) leave()
  })
  // A press on an option leaves the focus in the field, by mouse and by finger; its click follows the link.
  list.addEventListener('mousedown', (event) => event.preventDefault())
  form.addEventListener('submit', leave)
  // Whoever comes back to this page finds it as it was, but not the list open over it.
  addEventListener('pagehide', leave)

  // Not before the field is used: in development React first compares the form with what the server sent.
  field.addEventListener('focus', () => form.append(list, status), { once: true })
  if (document.activeElement === field) form.append(list, status)
}

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Record<string, string | undefined>} attributes
 * @param {string} [text]
 */
function element(name, attributes, text) {
  const made = document.createElement(name)
  set(made, attributes)
  if (text) made.textContent = text
  return made
}

/**
 * @param {Element} target
 * @param {Record<string, string | undefined>} attributes
 */
function set(target, attributes) {
  for (const [name, value] of Object.entries(attributes)) target.setAttribute(name, value ?? '')
}
