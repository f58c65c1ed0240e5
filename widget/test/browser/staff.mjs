// What all staff pages share: keys, state, devices, the ringing card, the strip that says what is wrong; by keyboard alone, and by axe.

import assert from 'node:assert/strict'
import { AxeBuilder } from '@axe-core/playwright'
import { house } from './house.mjs'
import { chrome, person } from './people.mjs'

const VIETNAMESE = 'グエン ティ ラン'
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function on_the_floor(story, options = {}) {
  const demo = await house()
  const browser = await chrome()
  try {
    await story({ browser, http: demo.http, operator: await person(browser, `${demo.http}/demo/agent`, options) })
  } catch (error) {
    console.log(demo.log())
    throw error
  } finally {
    await browser.close()
    await demo.stop()
  }
}

async function is_accessible_in_both_schemes(who, name) {
  for (const colorScheme of ['light', 'dark']) {
    await who.page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page: who.page }).withTags(TAGS).analyze()
    const found = violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`)
    assert.deepEqual(found, [], `${name}, ${colorScheme}, breaks a rule of accessibility`)
  }
}

async function interpreter_at(browser, http) {
  const interpreter = await person(browser, `${http}/demo/interpreter?as=${encodeURIComponent(VIETNAMESE)}`)
  await interpreter.press('ready')
  await interpreter.sees('.state-ready')
  return interpreter
}

async function caller_from_vietnam(browser, http) {
  const caller = await person(browser, `${http}/call?lang=vi`, { locale: 'vi-VN' })
  await caller.page.check('[value=notice]')
  await caller.press('call')
  return caller
}

const focused = (who) => who.page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? '')

/** Tab until the focus is on it; a keyboard that never gets there fails the story. */
async function tab_to(who, selector) {
  for (let step = 0; step < 60; step++) {
    if (await who.page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
    await who.page.keyboard.press('Tab')
  }
  assert.fail(`no way to ${selector} by Tab; the focus is at ${await focused(who)}`)
}

export function a_keyboard_alone_takes_a_call_and_ends_it() {
  return on_the_floor(async ({ browser, http, operator }) => {
    const { keyboard } = operator.page
    await operator.sees('[data-do=ready]')
    await keyboard.press('Tab')
    assert.match(await focused(operator), /class="skip"/, 'the skip link comes first')
    await keyboard.press('Enter')
    await keyboard.press('Alt+KeyS')
    await operator.sees('.state-ready')
    const interpreter = await interpreter_at(browser, http)
    const caller = await caller_from_vietnam(browser, http)
    await operator.sees('.offer')
    await interpreter.sees('.offer')
    await keyboard.press('Alt+KeyA')
    await interpreter.page.keyboard.press('Alt+KeyA')
    await operator.sees('[data-phase=talking]')
    await keyboard.press('Alt+KeyM')
    await operator.sees('[data-id=operator] .party-muted')
    await keyboard.press('Alt+KeyM')
    await operator.sees('[data-id=operator] .party-connected')
    await keyboard.press('Alt+KeyX')
    await operator.sees('[data-do=end].armed')
    await operator.sees('[data-phase=talking]')
    await keyboard.press('Alt+KeyX')
    await operator.sees('.wrap-up')
    await caller.sees('[data-phase=ended]')
    await interpreter.sees('.wrap-up')
    await is_accessible_in_both_schemes(operator, 'the wrap-up')
    for (const who of [operator, interpreter, caller]) assert.deepEqual(who.complaints, [])
  })
}

export function keys_are_looked_up_changed_refused_and_reset_by_keyboard() {
  return on_the_floor(async ({ operator }) => {
    const { keyboard } = operator.page
    await operator.sees('[data-do=ready]')
    await keyboard.press('Shift+Slash')
    await operator.sees('dialog[open] .keys')
    await is_accessible_in_both_schemes(operator, 'the list of keys')
    await tab_to(operator, '[data-id=status] .button')
    await keyboard.press('Enter')
    await operator.sees('.capture')
    await keyboard.press('Alt+KeyM')
    assert.match(await operator.text('dialog .note.wrong'), /ミュート/)
    await keyboard.press('Alt+KeyQ')
    await operator.page.waitForFunction(() => document.querySelector('[data-id=status] kbd')?.textContent === 'Alt+Q')
    await keyboard.press('Escape')
    await operator.loses('dialog[open]')
    await operator.page.reload()
    await operator.sees('[data-do=ready]')
    await keyboard.press('Alt+KeyS')
    await keyboard.press('Alt+KeyQ')
    await operator.sees('.state-ready')
    assert.deepEqual(operator.complaints, [])
  })
}

export function keys_are_left_to_who_types() {
  return on_the_floor(async ({ operator }) => {
    await operator.sees('[data-do=ready]')
    await operator.page.focus('input[type=search]')
    await operator.page.keyboard.press('Shift+Slash')
    assert.equal(await operator.page.inputValue('input[type=search]'), '?')
    assert.equal(await operator.page.locator('dialog[open]').count(), 0)
  })
}

export function who_leaves_with_a_planned_return_sees_it_and_comes_back_with_one_press() {
  return on_the_floor(async ({ operator }) => {
    await operator.sees('[data-do=ready]')
    await is_accessible_in_both_schemes(operator, 'the device check')
    await operator.press('ready')
    await operator.sees('.state-ready')
    await operator.page.selectOption('[name=common-reason]', 'meeting')
    await operator.page.click('.chips [data-do=not_ready]')
    await operator.sees('[data-id=back_at]')
    assert.match(await operator.text('[data-id=back_at]'), /10:1\d.? に戻る予定/)
    assert.match(await operator.text('.state-not_ready'), /会議/)
    await operator.press('help')
    await operator.sees('[data-do=help][aria-pressed=true]')
    await is_accessible_in_both_schemes(operator, 'the break')
    await operator.press('help')
    await operator.sees('[data-do=help][aria-pressed=false]')
    await operator.press('ready')
    await operator.sees('.state-ready')
  })
}

export function who_refuses_a_call_is_one_press_away_from_the_next() {
  return on_the_floor(async ({ browser, http, operator }) => {
    await operator.press('ready')
    await operator.sees('.state-ready')
    await interpreter_at(browser, http)
    await caller_from_vietnam(browser, http)
    await operator.sees('.offer')
    assert.match(await operator.page.title(), /ベトナム語/)
    assert.match(await operator.text('.offer'), /ベトナム語.*Tiếng Việt.*資格情報のお知らせ/)
    await is_accessible_in_both_schemes(operator, 'the ringing card')
    await operator.press('refuse')
    await operator.sees('.state-not_ready')
    assert.doesNotMatch(await operator.page.title(), /ベトナム語/)
    await operator.press('ready')
    await operator.sees('.state-ready, .offer')
  })
}

export function a_microphone_that_is_unplugged_is_said_before_a_call_and_again_when_it_is_back() {
  return on_the_floor(async ({ operator }) => {
    await operator.press('ready')
    await operator.sees('.state-ready')
    await operator.page.evaluate(() => {
      const media = navigator.mediaDevices
      window.listed = media.enumerateDevices.bind(media)
      media.enumerateDevices = () => Promise.resolve([])
      media.dispatchEvent(new Event('devicechange'))
    })
    await operator.sees('[data-id=microphone][data-lost=true]')
    await operator.page.click('[data-id=microphone]')
    await operator.sees('dialog[open] [data-id=mend]')
    await is_accessible_in_both_schemes(operator, 'the way to mend a microphone')
    await operator.page.evaluate(() => {
      navigator.mediaDevices.enumerateDevices = window.listed
      navigator.mediaDevices.dispatchEvent(new Event('devicechange'))
    })
    await operator.sees('[data-id=microphone][data-lost=false]')
  })
}

export function a_device_is_tried_before_the_first_call_and_remembered_for_the_next_day() {
  return on_the_floor(async ({ operator }) => {
    await operator.press('listen')
    const moves = () => Number(document.querySelector('.device-check .level')?.style.getPropertyValue('--level')) > 0
    await operator.page.waitForFunction(moves)
    const name = await operator.page.locator('[name=common-devices-microphone] option').nth(1).textContent()
    await operator.page.selectOption('[name=common-devices-microphone]', { index: 1 })
    await operator.page.reload()
    await operator.press('listen')
    await operator.page.waitForFunction(
      (wanted) => document.querySelector('[name=common-devices-microphone]')?.selectedOptions[0]?.textContent === wanted,
      name,
    )
    assert.deepEqual(operator.complaints, [])
  })
}

export function the_bar_of_a_muted_party_falls_flat_and_its_volume_is_remembered() {
  return on_the_floor(async ({ browser, http, operator }) => {
    await operator.press('ready')
    await operator.sees('.state-ready')
    const interpreter = await interpreter_at(browser, http)
    const caller = await caller_from_vietnam(browser, http)
    await Promise.all([operator.press('accept'), interpreter.press('accept')])
    const moves = (wanted) =>
      Number(document.querySelector('[data-id=caller] .level')?.style.getPropertyValue('--level')) > 0 === wanted
    await operator.page.waitForFunction(moves, true)
    await caller.press('mute')
    await operator.sees('[data-id=caller] .party-muted')
    await operator.page.waitForFunction(moves, false)
    await operator.page.fill('[data-id=interpreter] .volume input', '50')
    await operator.page.reload()
    await operator.sees('[data-phase=talking]')
    assert.equal(await operator.page.inputValue('[data-id=interpreter] .volume input'), '50')
    await operator.sees('[data-id=operator] [data-quality]')
  })
}
