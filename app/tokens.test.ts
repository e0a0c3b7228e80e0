import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8')

function coloursOf(css: string) {
  const pairs = [...css.matchAll(/--color-([a-z-]+): (#[0-9a-f]{6})/g)]
  return Object.fromEntries(pairs.map(([, name, value]) => [name, value])) as Record<string, string>
}

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(hex: string) {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const light = coloursOf(read('./tokens.css'))
const dark = { ...light, ...coloursOf(read('./tokens-dark.css')) }

const text = ['ink', 'muted', 'link', 'visited', 'brass-text', 'danger', 'success', 'warning', 'embargo']
const marks = ['field', 'focus']
const grounds = ['sheet', 'paper']

describe.each([
  ['by day', light],
  ['in the dark', dark],
])('colours %s', (_, colours) => {
  const on = (names: string[]) => names.flatMap((name) => grounds.map((ground) => [name, ground] as const))

  test.each(on(text))('%s is read on %s', (name, ground) => {
    expect(contrast(colours[name]!, colours[ground]!)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(on(marks))('%s is seen on %s', (name, ground) => {
    expect(contrast(colours[name]!, colours[ground]!)).toBeGreaterThanOrEqual(3)
  })

  test('white is read on navy', () => {
    expect(contrast(colours.white!, colours.navy!)).toBeGreaterThanOrEqual(4.5)
  })

  test('the ground is read on a button that is pointed at', () => {
    expect(contrast(colours.sheet!, colours.danger!)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colours.sheet!, colours.link!)).toBeGreaterThanOrEqual(4.5)
  })
})

test('the dark form changes colours only that the light one has', () => {
  expect(Object.keys(light)).toEqual(
    expect.arrayContaining(Object.keys(coloursOf(read('./tokens-dark.css')))),
  )
})

describe.each(['site', 'white', 'black', 'blue'])('a reader with the colours "%s"', (name) => {
  const view = read('./tokens-view.css')
  const rule = name === 'site' ? 'html[data-view]' : `[data-colours="${name}"]`
  const own = coloursOf(view.slice(view.indexOf(rule)).split('}')[0] ?? '')
  const colours = { ...light, ...own }

  test('has them', () => expect(Object.keys(own).length).toBeGreaterThan(4))

  test.each(text)('reads %s at 7 to 1 and more', (each) => {
    for (const ground of grounds) expect(contrast(colours[each]!, colours[ground]!)).toBeGreaterThanOrEqual(7)
  })

  test('reads what stands on navy and on the button at 7 to 1 and more', () => {
    expect(contrast(colours.white!, colours.navy!)).toBeGreaterThanOrEqual(7)
    expect(contrast(colours.sheet!, colours.ink!)).toBeGreaterThanOrEqual(7)
  })

  test.each(marks)('sees %s', (each) => {
    for (const ground of grounds) expect(contrast(colours[each]!, colours[ground]!)).toBeGreaterThanOrEqual(3)
  })

  test('sees where the focus is on navy too, by the ring or by the gap', () => {
    const seen = ['focus', 'focus-gap'].map((each) => contrast(colours[each]!, colours.navy!))
    expect(Math.max(...seen)).toBeGreaterThanOrEqual(3)
  })

  test('changes no colour that the house does not have', () => {
    expect(Object.keys(light)).toEqual(expect.arrayContaining(Object.keys(own)))
  })
})
