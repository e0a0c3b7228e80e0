import fc from 'fast-check'
import { parse } from 'parse5'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { finishPage } from './finish'

type Node = {
  nodeName: string
  attrs?: { name: string; value: string }[]
  childNodes?: Node[]
  value?: string
}

/** Every node of a page as a browser reads it. */
const nodesOf = (node: Node): Node[] => [node, ...(node.childNodes ?? []).flatMap(nodesOf)]
const pageOf = (html: string) => nodesOf(parse(html) as unknown as Node)
const attribute = (node: Node, name: string) => node.attrs?.find((each) => each.name === name)?.value

const framework = [
  '<script src="/_next/static/chunks/a.js" async=""></script>',
  '<script src="/_next/static/chunks/b.js" noModule=""></script>',
  '<script id="_R_">(globalThis["TURBOPACK"] || []).push({"a":"</p>"})</script>',
  '<script>self.__next_f.push([1,"1:\\"$Sreact.fragment\\"\\n"])</script>',
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/c.js"/>',
  '<link rel="modulepreload" href="/_next/static/chunks/d.js"/>',
  '<meta name="next-size-adjust" content=""/>',
  '<div hidden=""><!--$--><!--/$--></div>',
  '<!--$?--><!--/$-->',
  '<!-- -->',
]
const ours = [
  '<script type="application/ld+json">{"name":"\\u003cscript>"}</script>',
  '<script type="module" src="/scripts/search.js?v=0123abcd"></script>',
  '<link rel="stylesheet" href="/_next/static/chunks/a.css"/>',
  '<link rel="preload" href="/_next/static/media/a.woff2" as="font" type="font/woff2" crossorigin="anonymous"/>',
  '<p>Заседание &lt;script&gt;alert(1)&lt;/script&gt;</p>',
  '<div hidden="">Скрыто</div>',
]

test('nothing of the framework stays, and nothing of ours goes', () => {
  const parts = fc.array(fc.constantFrom(...framework, ...ours), { maxLength: 30 })
  fc.assert(
    fc.property(parts, (body) => {
      const finished = finishPage(`<!DOCTYPE html><html><head></head><body>${body.join('')}</body></html>`)
      const kept = body.filter((part) => ours.includes(part)).join('')
      expect(finished).toBe(`<!DOCTYPE html><html><head></head><body>${kept}</body></html>`)
    }),
  )
})

test('whatever text a page has, it comes through', () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom('<script>', '</script>', '<!--$-->', '<!-- -->', 'src="/_next/', '<template>'),
  )
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const body = renderToStaticMarkup(
        createElement('body', null, ...texts.map((each) => createElement('p', { title: each }, each))),
      )
      expect(finishPage(body)).toBe(body)
    }),
  )
})

test('a browser finds no script but ours, and no comment', () => {
  const nodes = pageOf(finishPage(`<html><body>${[...framework, ...ours].join('')}</body></html>`))
  const scripts = nodes.filter(({ nodeName }) => nodeName === 'script')
  expect(scripts.map((script) => [attribute(script, 'type'), attribute(script, 'src')])).toEqual([
    ['application/ld+json', undefined],
    ['module', '/scripts/search.js?v=0123abcd'],
  ])
  expect(nodes.some(({ nodeName }) => nodeName === '#comment')).toBe(false)
})

test.each(['<template id="B:0"></template>', '<div hidden="" id="S:0">later</div>'])(
  'a page that would only be whole by script is refused: %s',
  (part) => {
    expect(() => finishPage(`<body>${part}</body>`)).toThrow('waits for a script')
  },
)
