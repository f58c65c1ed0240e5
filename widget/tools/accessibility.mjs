// npm run accessibility: looks at every page, in light and dark, with axe, and writes what it finds to src/accessibility/result.json.
// No dates and no times: the same pages give the same file.

import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { house } from '../test/browser/house.mjs'
import { chrome, person } from '../test/browser/people.mjs'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const FILE = join(import.meta.dirname, '../src/accessibility/result.json')
const require = createRequire(import.meta.url)
const JAPANESE = require('axe-core/locales/ja.json').rules
/** Nothing here is a measure of time: a busy machine may take its own. */
const PATIENCE_MS = 120_000
const PHONE = { width: 390, height: 844 }
/** The demo's interpreter who speaks Vietnamese. */
const VIETNAMESE = encodeURIComponent('グエン ティ ラン')

/** Walks through the pages in one scheme; `look` is called wherever there is something to look at. */
async function walk(browser, http, scheme, look) {
  const at = async (path, options = {}) => {
    const who = await person(browser, http + path, { colorScheme: scheme, ...options })
    who.page.setDefaultTimeout(PATIENCE_MS)
    return who
  }
  const caller = (path, locale) => at(path, { viewport: PHONE, locale })
  const first = await caller('/call', 'vi-VN')
  await first.sees('[data-id=languages]')
  await look('call_languages', first)
  const urdu = await caller('/call?lang=ur', 'ur-PK')
  await urdu.sees('[data-do=call]')
  await look('call_urdu', urdu)
  const stranger = await at('/agent')
  await stranger.sees('.sign-in')
  await look('agent_sign_in', stranger)
  await talk(at, await caller('/call?lang=vi', 'vi-VN'), look)
  await office(await at('/demo/admin'), look)
  const reader = await at('/accessibility')
  await reader.sees('[data-id=result]')
  await look('accessibility', reader)
}

async function talk(at, caller, look) {
  const manager = await at('/demo/manager')
  await manager.sees('.tiles')
  const operator = await at('/demo/agent')
  const interpreter = await at(`/demo/interpreter?as=${VIETNAMESE}`)
  for (const agent of [operator, interpreter]) {
    await agent.press('ready')
    await agent.sees('.state-ready')
  }
  await look('agent_waiting', operator)
  await look('interpreter_waiting', interpreter)
  await caller.sees('[data-do=call]')
  await look('call_before', caller)
  await caller.press('call')
  await Promise.all([operator.press('accept'), interpreter.press('accept')])
  await Promise.all([caller, operator, interpreter].map((one) => one.sees('[data-phase=talking]')))
  await look('call_talking', caller)
  await look('agent_talking', operator)
  await look('interpreter_talking', interpreter)
  await look('manager', manager)
  await caller.press('end')
  for (const one of [caller, operator, interpreter, manager]) await one.context.close()
}

async function office(admin, look) {
  await admin.sees('tr[data-name]')
  await look('admin_people', admin)
  await admin.press('open_add')
  await admin.press('add_language')
  await look('admin_person', admin)
  await admin.page.keyboard.press('Escape')
  for (const [part, sign] of [
    ['calendar', '[data-id=now]'],
    ['sessions', 'tr[data-name]'],
    ['changes', '#admin-changes'],
  ]) {
    await admin.page.click(`.parts [data-id=${part}]`)
    await admin.sees(sign)
    await look(`admin_${part}`, admin)
  }
}

const ids = (found) => found.map(({ id }) => id).sort()

async function check(scheme, note) {
  const [demo, browser] = [await house(), await chrome()]
  try {
    await walk(browser, demo.http, scheme, async (view, who) => {
      const found = await new AxeBuilder({ page: who.page }).withTags(TAGS).analyze()
      note(view, scheme, found)
      console.log(`${view} (${scheme}): ${found.passes.length} rules passed`)
      for (const violation of found.violations) {
        console.log(`${view} (${scheme}) breaks ${violation.id}: ${violation.nodes[0]?.html}`)
      }
    })
  } finally {
    await browser.close()
    await demo.stop()
  }
}

const views = []
const rules = {}
const note = (view, scheme, found) => {
  const { passes, violations, incomplete } = found
  views.push({ view, scheme, passed: passes.length, violations: ids(violations), incomplete: ids(incomplete) })
  for (const [outcome, of] of Object.entries({ passed: passes, violations, incomplete })) {
    for (const { id, help } of of) {
      rules[id] ??= { en: help, ja: JAPANESE[id]?.help ?? help, passed: 0, violations: 0, incomplete: 0 }
      rules[id][outcome] += 1
    }
  }
}
for (const scheme of ['light', 'dark']) await check(scheme, note)
views.sort((a, b) => a.view.localeCompare(b.view) || b.scheme.localeCompare(a.scheme))
const sorted = Object.fromEntries(Object.entries(rules).sort(([a], [b]) => a.localeCompare(b)))
const result = { axe: require('axe-core/package.json').version, views, rules: sorted }
const text = `${JSON.stringify(result, null, 2)}\n`
const before = await readFile(FILE, 'utf8').catch(() => '')
await writeFile(FILE, text)
const broken = views.reduce((sum, view) => sum + view.violations.length, 0)
console.log(`${views.length} views, ${broken} violations; ${before === text ? 'as before' : 'the file has changed'}`)
process.exitCode = broken === 0 ? 0 : 1
