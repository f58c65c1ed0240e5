// What a browser has to load, measured in dist/: JSON, sizes in bytes; fails when something is over its budget.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const dist = join(import.meta.dirname, '../dist')

/** Gzipped bytes: JavaScript of a page's first load; the whole file for other sites. */
const BUDGET = {
  'widget/v1/sansha-call.js': 20_000,
  'call.html': 60_000,
  'agent.html': 60_000,
  'interpreter.html': 60_000,
  'manager.html': 80_000,
}

const names = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
  .sort()

const files = Object.fromEntries(
  names.map((name) => {
    const bytes = readFileSync(join(dist, name))
    return [name, { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length }]
  }),
)

/** What a page names, of one kind; that is all it loads before it can be used. */
function firstLoad(page, kind) {
  const html = readFileSync(join(dist, page), 'utf8')
  const wanted = [...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].map((match) => match[1]).filter((name) => name.endsWith(kind))
  return wanted.reduce((sum, name) => sum + (files[name]?.gzip ?? 0), 0)
}

const pages = Object.fromEntries(
  names
    .filter((name) => name.endsWith('.html'))
    .map((name) => [name, { js_gzip: firstLoad(name, '.js'), css_gzip: firstLoad(name, '.css') }]),
)
const over = Object.entries(BUDGET)
  .map(([name, budget]) => ({ name, budget, gzip: pages[name]?.js_gzip ?? files[name]?.gzip ?? Number.POSITIVE_INFINITY }))
  .filter(({ budget, gzip }) => gzip > budget)
console.log(JSON.stringify({ files, pages, budget: BUDGET, over }, null, 1))
process.exitCode = over.length === 0 ? 0 : 1
