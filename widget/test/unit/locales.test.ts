import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bundleOf } from '../../src/i18n/text'
import { ACTIONS } from '../../src/keys/keymap'
import { CATEGORIES, LANGUAGES } from '../../src/protocol/gen'

const root = join(import.meta.dirname, '../../../locales')
const sources = join(import.meta.dirname, '../../src')

/** Key → the names of its placeables, sorted. */
function messages(lang: string, file: string): Map<string, string> {
  const text = readFileSync(join(root, lang, file), 'utf8')
  const found = new Map<string, string>()
  let key = ''
  for (const line of text.split('\n')) {
    const start = /^([a-zA-Z][\w-]*) =/.exec(line)
    if (start?.[1] !== undefined) key = start[1]
    if (line.startsWith('#') || key === '') continue
    const names = [...line.matchAll(/\$(\w+)/g)].map((match) => match[1] ?? '')
    const before = found.get(key)?.split(' ') ?? []
    found.set(key, [...new Set([...before, ...names])].filter(Boolean).sort().join(' '))
  }
  return found
}

const languages = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())
const ftl = (lang: string) => readdirSync(join(root, lang)).filter((file) => file.endsWith('.ftl'))
const files = ftl('ja')
const pairs = languages.flatMap(({ name }) => ftl(name).map((file) => [name, file] as const))

test.each(pairs)('%s/%s has the keys and placeables of the Japanese', (lang, file) => {
  expect(files).toContain(file)
  expect([...messages(lang, file)].sort()).toEqual([...messages('ja', file)].sort())
})

test.each(pairs)('%s/%s is Fluent without a mistake', (lang, file) => {
  const bundle = bundleOf(lang as 'ja', [readFileSync(join(root, lang, file), 'utf8')])
  const missing = [...messages(lang, file).keys()].filter((key) => !bundle.getMessage(key)?.value)
  expect(missing).toEqual([])
})

test('every key that a page names is there', () => {
  const known = new Set(files.flatMap((file) => [...messages('ja', file).keys()]))
  const prefixes = [...new Set([...known].map((key) => key.split('-')[0]))].join('|')
  const literal = new RegExp(`['"\`]((?:${prefixes})-[\\w-]+)['"\`]`, 'g')
  const code = readdirSync(sources, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.tsx'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  const named = code.flatMap((text) => [...text.matchAll(literal)].map((match) => match[1] ?? ''))
  expect(named.length).toBeGreaterThan(100)
  const ids = new Set([
    'call-title',
    'offer-title',
    'status-title',
    'wrap-up-title',
    'record-title',
    'tiles-title',
    'answers-title',
  ])
  expect(named.filter((key) => !known.has(key) && !ids.has(key))).toEqual([])
})

test('every language, every category and every key has a name', () => {
  const known = messages('ja', 'common.ftl')
  expect(LANGUAGES.filter(({ tag }) => !known.has(`language-${tag}`))).toEqual([])
  expect(CATEGORIES.filter((code) => !known.has(`category-${code}`))).toEqual([])
  expect(Object.keys(ACTIONS).filter((action) => !known.has(`key-${action}`))).toEqual([])
})
