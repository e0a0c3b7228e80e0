import { Mark } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { isAllowedHref, isExternalHref } from '@/lib/richtext/links'

/**
 * A link that keeps its address and nothing else, and only an address that the schema allows.
 * Pasting an address over selected text links the text. Nothing becomes a link by itself while typing.
 */
export const LinkMark = Mark.create({
  name: 'link',
  priority: 1000,
  inclusive: false,
  keepOnSplit: false,

  addAttributes() {
    return { href: { default: null } }
  },

  parseHTML() {
    return [
      {
        tag: 'a[href]',
        getAttrs: (element) => (isAllowedHref(element.getAttribute('href') ?? '') ? null : false),
      },
    ]
  },

  renderHTML({ HTMLAttributes: { href } }) {
    return isAllowedHref(String(href)) ? ['a', { href }, 0] : ['span', 0]
  },

  addProseMirrorPlugins() {
    const linkSelection = (href: string) => this.editor.commands.setMark(this.name, { href })
    return [
      new Plugin({
        props: {
          handlePaste: (view, event) => {
            const href = event.clipboardData?.getData('text/plain').trim() ?? ''
            if (view.state.selection.empty || !isExternalHref(href) || !isAllowedHref(href)) return false
            return linkSelection(href)
          },
        },
      }),
    ]
  },
})
