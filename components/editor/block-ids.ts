import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { isBlockId, repairIds } from '@/components/editor/repair-ids'
import { blockTypes } from '@/lib/richtext/blocks'

/**
 * Keeps the ids of blocks while the text is edited: a new block gets one in the same step, a copy gets one of
 * its own, and what was split, moved or cut and pasted keeps the one it had.
 */
export const BlockIds = Extension.create({
  name: 'blockIds',

  addGlobalAttributes() {
    const id = {
      default: null,
      keepOnSplit: false,
      parseHTML: (element: HTMLElement) => {
        const own = element.getAttribute('data-id')
        return isBlockId(own) ? own : null
      },
      renderHTML: ({ id }: Record<string, unknown>) => (id ? { 'data-id': id } : {}),
    }
    return [{ types: [...blockTypes], attributes: { id } }]
  },

  addProseMirrorPlugins() {
    return [new Plugin({ appendTransaction: repairIds })]
  },
})
