// The whole walk: a caller from Vietnam, an operator, an interpreter, and a manager who sees what came of it.

import assert from 'node:assert/strict'
import { AxeBuilder } from '@axe-core/playwright'
import { house } from './house.mjs'
import { chrome, person } from './people.mjs'

/** The demo's interpreter who speaks Vietnamese. */
const VIETNAMESE = 'グエン ティ ラン'
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function is_accessible(who, name) {
  const { violations } = await new AxeBuilder({ page: who.page }).withTags(TAGS).analyze()
  const found = violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`)
  assert.deepEqual(found, [], `${name} breaks a rule of accessibility`)
}

/** Everyone has a voice connection, and hears the beeps of the others' microphones. */
async function hear_each_other(caller, operator, interpreter) {
  const heard = (part) => window.sansha.voice.state === 'connected' && window.sansha.voice.level(part) > 0.001
  await Promise.all([
    caller.page.waitForFunction(heard, 'operator'),
    operator.page.waitForFunction(heard, 'interpreter'),
    interpreter.page.waitForFunction(heard, 'caller'),
  ])
}

/** Everybody is there and ready. */
async function floor(browser, http) {
  const manager = await person(browser, `${http}/demo/manager`)
  const operator = await person(browser, `${http}/demo/agent`)
  const interpreter = await person(browser, `${http}/demo/interpreter?as=${encodeURIComponent(VIETNAMESE)}`)
  for (const agent of [operator, interpreter]) {
    await agent.press('ready')
    await agent.sees('.state-ready')
  }
  return { manager, operator, interpreter }
}

async function connect(caller, operator, interpreter) {
  await caller.page.check('[value=notice]')
  await caller.press('call')
  await caller.sees('[data-phase=waiting]')
  await Promise.all([operator.sees('.offer'), interpreter.sees('.offer')])
  assert.equal(await operator.page.evaluate(() => document.activeElement?.closest('.offer')), null, 'ringing took the focus')
  await Promise.all([operator.press('accept'), interpreter.press('accept')])
  await Promise.all([caller, operator, interpreter].map((one) => one.sees('[data-phase=talking]')))
}

async function send_an_answer(caller, operator, interpreter) {
  await operator.page.click('.hits li:first-child .hit')
  await operator.sees('article .pair')
  await operator.page.click('article [data-do=send_answer]')
  const entry = await operator.page.getAttribute('article', 'data-id')
  const answer = `article[data-id=${entry}]`
  await interpreter.sees(`${answer} [lang=ja]`)
  await interpreter.sees(`${answer} [lang=vi]`)
  await caller.sees(`${answer} [lang=vi]`)
  return entry
}

/** The member of the guided walk, as server/services/demo/README.md has it. */
async function look_up(operator) {
  await operator.page.keyboard.press('Alt+KeyR')
  await operator.page.check('[name=agent-purpose][value=registration]')
  await operator.page.fill('[name=agent-name-kana]', 'グエン ヴァン アン')
  await operator.page.fill('[name=agent-birth]', '平成7年4月12日')
  await operator.page.fill('[name=agent-symbol]', '12345678')
  await operator.page.fill('[name=agent-number]', '123')
  await operator.press('look_up')
  await operator.sees('.record')
  assert.match(await operator.text('.record'), /未登録/)
}

async function write_up(operator) {
  await operator.page.fill('[name=agent-category]', 'いつ・どこ')
  await operator.page.press('[name=agent-category]', 'Enter')
  await operator.page.selectOption('[name=agent-resolution]', 'solved')
  await operator.page.fill('[name=agent-note]', '発送の時期をご案内。番号 1234 5678 9012 とのこと')
  await operator.press('disposition')
  await operator.sees('#panel-record .pill.sent')
}

export async function a_call_of_three_from_the_first_press_to_the_inquiry_list() {
  const demo = await house()
  const browser = await chrome()
  try {
    const { manager, operator, interpreter } = await floor(browser, demo.http)
    const caller = await person(browser, `${demo.http}/call?lang=vi`, { viewport: { width: 390, height: 844 }, locale: 'vi-VN' })
    await caller.sees('[data-do=call]')
    await is_accessible(caller, 'the page before the call')
    await connect(caller, operator, interpreter)
    const call = await caller.page.getAttribute('[data-phase=talking]', 'data-id')
    await hear_each_other(caller, operator, interpreter)

    await operator.press('hold')
    await caller.sees('[data-phase=held]')
    await operator.press('resume')
    await caller.sees('[data-phase=talking]')
    await operator.press('aside')
    await caller.sees('[data-phase=aside]')
    await operator.press('aside')
    await caller.sees('[data-phase=talking]')
    await operator.page.reload()
    await operator.sees('[data-phase=talking]')

    const entry = await send_an_answer(caller, operator, interpreter)
    await look_up(operator)
    await caller.page.reload()
    await caller.sees(`[data-phase=talking] article[data-id=${entry}]`)
    await hear_each_other(caller, operator, interpreter)
    await caller.press('mute')
    await operator.sees('[data-id=caller] .party-muted')
    for (const [name, who] of Object.entries({ caller, operator, interpreter, manager })) await is_accessible(who, name)

    await caller.press('end')
    await caller.sees('[data-phase=ended]')
    await Promise.all([operator.sees('.wrap-up'), interpreter.sees('.wrap-up')])
    await write_up(operator)
    await operator.press('finish')
    await operator.sees('.state-ready')

    const row = `#manager-inquiries ~ .scroll tr[data-id="${call}"]`
    await manager.sees(`${row}:has-text("C1")`)
    const csv = await manager.page.evaluate(() => fetch('/api/manager/inquiries.csv').then((answer) => answer.text()))
    assert.match(csv, new RegExp(`${call}.*C1.*${entry}`))
    assert.doesNotMatch(csv, /1234 ?5678 ?9012/, 'a My Number reached the export')
    for (const who of [caller, operator, interpreter, manager]) assert.deepEqual(who.complaints, [])
  } catch (error) {
    console.log(demo.log())
    throw error
  } finally {
    await browser.close()
    await demo.stop()
  }
}
