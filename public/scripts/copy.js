// «Copy the text» on a release: as rich text and as plain text at once, with its source at the end. The server sends
// the button hidden; it appears only where the browser can do it. What is copied is the title and whatever carries `data-copied`.

/** What goes into the rich text; of any other element only its content does. */
const kept = new Set('H1 H2 H3 P UL OL LI BLOCKQUOTE TABLE THEAD TBODY TR TH TD STRONG EM A BR HR'.split(' '))
const keptAttributes = ['lang', 'start', 'colspan', 'rowspan']
const inline = new Set(['STRONG', 'EM', 'A', 'BR'])

for (const button of document.querySelectorAll('button[data-source]')) {
  if (button instanceof HTMLButtonElement && navigator.clipboard && 'ClipboardItem' in window) prepare(button)
}

/** @param {HTMLButtonElement} button */
function prepare(button) {
  const status = button.nextElementSibling
  const label = button.textContent
  let timer = 0
  button.hidden = false
  button.addEventListener('click', async () => {
    const { source = '', done = '', failed = '' } = button.dataset
    const said = await copy(source).then(
      () => done,
      () => failed,
    )
    button.textContent = said
    if (status) status.textContent = said
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      button.textContent = label
      if (status) status.textContent = ''
    }, 4000)
  })
}

/**
 * Writes everything that is marked to the clipboard; rejects where the browser or its user refuses.
 * @param {string} source who published it and when; the address follows
 */
async function copy(source) {
  const canonical = document.querySelector('link[rel=canonical]')
  const address = canonical instanceof HTMLLinkElement ? canonical.href : location.href
  const parts = [...document.querySelectorAll('h1, [data-copied]')]
  const end = document.createElement('p')
  const link = document.createElement('a')
  link.href = link.textContent = address
  end.append(`${source}, `, link)
  const rich = document.createElement('div')
  rich.append(...parts.map(cleaned), end)
  const plain = [...rich.children].map(textOf).filter(Boolean).join('\n\n').replaceAll('\u00a0', ' ')
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': new Blob([rich.innerHTML], { type: 'text/html' }),
      'text/plain': new Blob([plain], { type: 'text/plain' }),
    }),
  ])
}

/**
 * A copy without classes and wrappers, its links in full.
 * @param {Node} node
 * @returns {Node}
 */
function cleaned(node) {
  if (!(node instanceof Element)) return document.createTextNode(node.textContent ?? '')
  const children = [...node.childNodes].map(cleaned)
  if (!kept.has(node.tagName)) {
    const fragment = document.createDocumentFragment()
    fragment.append(...children)
    return fragment
  }
  const copied = document.createElement(node.tagName)
  for (const name of keptAttributes) {
    const value = node.getAttribute(name)
    if (value) copied.setAttribute(name, value)
  }
  if (node instanceof HTMLAnchorElement) copied.setAttribute('href', node.href)
  copied.append(...children)
  return copied
}

/**
 * A line for each paragraph, item and row; tabs between the cells of a row.
 * @param {Element} element
 * @returns {string}
 */
function textOf(element) {
  const children = [...element.children]
  switch (element.tagName) {
    case 'BR':
      return '\n'
    case 'UL':
      return children.map((item) => `– ${textOf(item)}`).join('\n')
    case 'OL': {
      const first = Number(element.getAttribute('start') ?? 1)
      return children.map((item, index) => `${first + index}. ${textOf(item)}`).join('\n')
    }
    case 'TR':
      return children.map((cell) => textOf(cell).replaceAll('\n', ' ')).join('\t')
  }
  if (children.some(({ tagName }) => !inline.has(tagName))) return children.map(textOf).join('\n')
  return [...element.childNodes]
    .map((node) => (node instanceof Element ? textOf(node) : node.textContent))
    .join('')
}
