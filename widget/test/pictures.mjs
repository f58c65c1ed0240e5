// Makes the pictures of the READMEs from a running demo: node test/pictures.mjs. They show made-up people only.

import { join } from 'node:path'
import { house } from './browser/house.mjs'
import { chrome, person } from './browser/people.mjs'

const FOLDER = join(import.meta.dirname, '../pictures')
const DESK = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }

/** The demo's interpreter who speaks Vietnamese. */
const VIETNAMESE = 'グエン ティ ラン'

const demo = await house({ quiet: false })
const browser = await chrome()
const at = (path, viewport, options = {}) => person(browser, `${demo.http}${path}`, { viewport, ...options })
const keep = (who, name) => who.page.screenshot({ path: join(FOLDER, `${name}.png`) })

async function ready(who) {
  await who.press('ready')
  // A check of microphone and sound may come first; its end is the same press.
  const check = who.page.locator('dialog[open] [data-do=ready]')
  if (await check.count()) await check.first().click()
  await who.sees('.state-ready, .state-reserved, .state-talking')
}

async function a_call_of_three() {
  const caller = await at('/call?lang=vi', PHONE, { locale: 'vi-VN' })
  await caller.sees('[data-do=call]')
  await keep(caller, 'call')
  const operator = await at('/demo/agent', DESK)
  const interpreter = await at(`/demo/interpreter?as=${encodeURIComponent(VIETNAMESE)}`, DESK)
  await caller.page.check('[value=notice]')
  await caller.press('call')
  await caller.sees('[data-phase=waiting]')
  await Promise.all([ready(operator), ready(interpreter)])
  await Promise.all([operator.press('accept'), interpreter.press('accept')])
  await Promise.all([caller, operator, interpreter].map((who) => who.sees('[data-phase=talking]')))
  return { caller, operator, interpreter }
}

try {
  const { caller, operator, interpreter } = await a_call_of_three()
  await operator.page.click('.hits li:first-child .hit')
  await operator.press('send_answer')
  await interpreter.sees('[lang=vi]')
  await caller.sees('article [lang=vi]')
  await keep(operator, 'agent')
  await keep(interpreter, 'interpreter')
  await keep(caller, 'call-talking')
  const manager = await at('/demo/manager', DESK)
  await manager.sees('tr[data-id]')
  await keep(manager, 'manager')
  console.log(`pictures are in ${FOLDER}`)
} finally {
  await browser.close()
  await demo.stop()
}
