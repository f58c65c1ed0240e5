import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const widget = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(widget, path), 'utf8')

/** Every custom property of a sheet. */
function properties(css: string): Map<string, string> {
  return new Map([...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]))
}

const primitives = properties(read('node_modules/@digital-go-jp/design-tokens/dist/tokens.css'))
const tokens = properties(read('src/styles/tokens.css'))

/** Red, green and blue of a token in one of the two schemes, 0 to 255. */
function colour(token: string, scheme: 'light' | 'dark'): number[] {
  const pair = /^light-dark\((.+),\s*(.+)\)$/.exec(tokens.get(token) ?? '')
  const value = pair?.[scheme === 'light' ? 1 : 2] ?? ''
  const primitive = /^var\((.+)\)$/.exec(value)?.[1]
  const hex = primitive === undefined ? value : (primitives.get(primitive) ?? '')
  const full = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1)
  expect(full, `${token} is a pair of colours`).toMatch(/^[0-9a-f]{6}$/i)
  return [0, 2, 4].map((at) => Number.parseInt(full.slice(at, at + 2), 16))
}

/** WCAG 2.2: relative luminance and contrast. */
function luminance(rgb: number[]): number {
  const [r = 0, g = 0, b = 0] = rgb.map((channel) => {
    const c = channel / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string, scheme: 'light' | 'dark'): number {
  const [light = 0, dark = 0] = [luminance(colour(a, scheme)), luminance(colour(b, scheme))].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

const surfaces = ['--page', '--card', '--sunk']
const pale = ['--key-soft', '--good-soft', '--warn-soft', '--bad-soft']

/** Text and what it stands on. */
const text = [
  ...[...surfaces, ...pale].map((ground) => ['--ink', ground]),
  ...[...surfaces, '--key-soft'].flatMap((ground) => [
    ['--soft', ground],
    ['--key', ground],
  ]),
  ...surfaces.flatMap((ground) => ['--good', '--warn', '--bad'].map((ink) => [ink, ground])),
  ...['good', 'warn', 'bad'].map((kind) => [`--${kind}`, `--${kind}-soft`]),
  ['--on-key', '--key'],
  ['--on-key', '--key-hover'],
  ['--on-bad', '--bad'],
]

/** What one has to see to use the page: edges of fields, bars, the focus. */
const parts = [
  ...surfaces.flatMap((ground) => ['--edge', '--key', '--good', '--bad', '--focus'].map((part) => [part, ground])),
  ['--edge', '--key-soft'],
  ['--good', '--line'],
  ['--key', '--line'],
  ['--focus', '--focus-ring'],
]

const schemes = ['light', 'dark'] as const
const both = (pairs: (string | undefined)[][]) =>
  pairs.flatMap(([a = '', b = '']) => schemes.map((scheme) => [a, b, scheme] as const))

test.each(both(text))('text in %s can be read on %s in the %s scheme', (ink, ground, scheme) => {
  expect(contrast(ink, ground, scheme)).toBeGreaterThanOrEqual(4.5)
})

test.each(both(parts))('%s can be told from %s in the %s scheme', (part, ground, scheme) => {
  expect(contrast(part, ground, scheme)).toBeGreaterThanOrEqual(3)
})

test('no sheet but the tokens names a colour', () => {
  const sheets = ['base', 'staff', 'panels', 'console', 'dashboard', 'call']
  const named = sheets.filter((sheet) => /#[0-9a-f]{3,8}\b(?![^{]*\{)/i.test(read(`src/styles/${sheet}.css`)))
  expect(named).toEqual([])
})
