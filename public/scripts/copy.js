// What a reader takes away from a release: its address, its text, a quotation, a citation; printing it, sharing it.
// The server sends the buttons hidden; each appears only where the browser can do it. The text is the title and
// whatever carries `data-copied`, as rich text and as plain text at once, with its source at the end.

/** What goes into the rich text; of any other element only its content does. */
const kept = new Set('H1 H2 H3 P UL OL LI BLOCKQUOTE TABLE THEAD TBODY TR TH TD STRONG EM A BR HR'.split(' '))
const keptAttributes = ['lang', 'start', 'colspan', 'rowspan']
const inline = new Set(['STRONG', 'EM', 'A', 'BR'])

for (const block of document.querySelectorAll('[data-reuse]'))
  if (block instanceof HTMLElement) prepare(block)

/** @param {HTMLElement} block */
function prepare(block) {
  const { title = '', source = '', marks = '', done = '', failed = '' } = block.dataset
  const status = block.querySelector('[role=status]')
  const clipboard = Boolean(navigator.clipboard)
  /** @type {Record<string, [boolean, () => Promise<void>]>} What each button does, and whether it can be done here. */
  const acts = {
    'copy-address': [clipboard, () => copyPlain(hrefOf('short-address'))],
    'copy-text': [clipboard && 'ClipboardItem' in window, () => copyText(source)],
    'copy-quote': [clipboard, () => copyPlain(quotation(marks))],
    'copy-citation': [clipboard, () => copyPlain(wordsOf(document.getElementById('citation')))],
  }
  for (const button of block.querySelectorAll('button[data-act]')) {
    if (!(button instanceof HTMLButtonElement)) continue
    const name = button.dataset.act ?? ''
    if (name === 'print') offer(button, () => window.print())
    else if (name === 'share') offerSharing(button, { title, url: hrefOf('short-address') })
    else if (acts[name]?.[0]) offerCopying(button, acts[name][1], { status, done, failed })
  }
}

/**
 * @param {HTMLButtonElement} button
 * @param {() => unknown} act
 */
function offer(button, act) {
  button.hidden = false
  // A press leaves the passage selected that is to be quoted.
  button.addEventListener('mousedown', (event) => event.preventDefault())
  button.addEventListener('click', act)
}

/**
 * @param {HTMLButtonElement} button
 * @param {ShareData} data
 */
function offerSharing(button, data) {
  if (!navigator.canShare?.(data)) return
  // Whoever thinks better of it has answered.
  offer(button, () => navigator.share(data).catch(() => {}))
}

/**
 * @param {HTMLButtonElement} button
 * @param {() => Promise<void>} copy
 * @param {{ status: Element | null, done: string, failed: string }} words
 */
function offerCopying(button, copy, { status, done, failed }) {
  const label = button.textContent
  let timer = 0
  offer(button, async () => {
    const said = await copy().then(
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

/** @param {string} id */
function hrefOf(id) {
  const link = document.getElementById(id)
  return link instanceof HTMLAnchorElement ? link.href : location.href
}

/** @param {Element | null} element */
const wordsOf = (element) => (element?.textContent ?? '').trim()

/** @param {string} text */
const copyPlain = (text) => navigator.clipboard.writeText(text.replaceAll('\u00a0', ' '))

/**
 * The quotation that stands on the page, with the passage that is selected in the text in place of its own.
 * @param {string} marks outer and inner quotation marks, two of each
 */
function quotation(marks) {
  const element = document.getElementById('quotation')?.cloneNode(true)
  if (!(element instanceof Element)) return ''
  const [open = '', close = '', innerOpen = '', innerClose = ''] = marks
  const selected = selectedPassage()
    .replaceAll(open, innerOpen)
    .replaceAll(close, innerClose)
    .replace(/(?<!\.)\.$/, '')
  const passage = element.querySelector('[data-passage]')
  if (passage && selected) passage.textContent = selected
  return wordsOf(element)
}

function selectedPassage() {
  const selection = getSelection()
  const inText = [selection?.anchorNode, selection?.focusNode].every((node) => {
    const element = node instanceof Element ? node : node?.parentElement
    return element?.closest('[data-copied]')
  })
  return inText
    ? String(selection)
        .replace(/\s*\n\s*/g, ' ')
        .trim()
    : ''
}

/**
 * Writes everything that is marked to the clipboard; rejects where the browser or its user refuses.
 * @param {string} source who published it, when and under which number; the address follows
 */
async function copyText(source) {
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
