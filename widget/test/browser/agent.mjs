// The operator's console: a whole call by keyboard, what is looked up and forgotten, what is written and put right.

import assert from 'node:assert/strict'
import { AxeBuilder } from '@axe-core/playwright'
import { house } from './house.mjs'
import { chrome, person } from './people.mjs'
import { on_the_wire } from './wire.mjs'

/** The demo's interpreter who speaks Vietnamese. */
const VIETNAMESE = 'グエン ティ ラン'
/** The member of the guided walk, as server/services/demo/README.md has it. */
const MEMBER = { name: 'グエン ヴァン アン', birth: '平成7年4月12日', symbol: '12345678', number: '123' }
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
]

/** Runs a story with an operator and an interpreter who are ready; everybody's page must be without complaint at the end. */
async function on_the_floor(story) {
  const demo = await house()
  const browser = await chrome()
  try {
    const operator = await person(browser, `${demo.http}/demo/agent`, { viewport: SIZES[0] })
    const interpreter = await person(browser, `${demo.http}/demo/interpreter?as=${encodeURIComponent(VIETNAMESE)}`)
    await operator.sees('[data-do=ready]')
    await interpreter.press('ready')
    await interpreter.sees('.state-ready')
    const people = { operator, interpreter, call_in: () => call_in(browser, demo.http), browser, http: demo.http }
    await story(people)
    for (const who of [operator, interpreter]) assert.deepEqual(who.complaints, [])
  } catch (error) {
    console.log(demo.log())
    throw error
  } finally {
    await browser.close()
    await demo.stop()
  }
}

async function call_in(browser, http) {
  const caller = await person(browser, `${http}/call?lang=vi`, { viewport: SIZES[2], locale: 'vi-VN' })
  await caller.page.check('[value=notice]')
  await caller.press('call')
  await caller.sees('[data-phase=waiting]')
  return caller
}

/** From the first press to the talk of three; gives the caller and the call. */
async function talk({ operator, interpreter, call_in }) {
  await operator.press('ready')
  await operator.sees('.state-ready')
  const caller = await call_in()
  await Promise.all([operator, interpreter].map((who) => who.sees('.offer').then(() => who.press('accept'))))
  await Promise.all([caller, operator, interpreter].map((who) => who.sees('[data-phase=talking]')))
  const call = await operator.page.getAttribute('[data-phase=talking]', 'data-id')
  return { caller, call }
}

/** Presses these keys one after the other. */
async function keys({ page }, ...chords) {
  for (const chord of chords) await page.keyboard.press(chord)
}

async function look_up(operator, { name, birth, symbol, number }) {
  await operator.page.fill('[name=agent-name-kana]', name)
  await operator.page.fill('[name=agent-birth]', birth)
  await operator.page.fill('[name=agent-symbol]', symbol)
  await operator.page.fill('[name=agent-number]', number)
  await operator.press('look_up')
}

async function categorise({ page }, words) {
  await page.fill('[name=agent-category]', words)
  await page.press('[name=agent-category]', 'Enter')
}

async function finish(operator) {
  await operator.press('end')
  await operator.sees('.wrap-up')
}

export async function a_whole_call_is_taken_with_the_keyboard_alone() {
  await on_the_floor(async ({ operator, interpreter, call_in }) => {
    const { page } = operator
    await keys(operator, 'Alt+KeyS')
    await operator.sees('.state-ready')
    const caller = await call_in()
    await Promise.all([operator.sees('.offer'), interpreter.sees('.offer')])
    await keys(operator, 'Alt+KeyA')
    await interpreter.press('accept')
    await operator.sees('[data-phase=talking]')
    await page.waitForFunction(() => document.activeElement?.id === 'call-title')

    await keys(operator, 'Alt+KeyK')
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'agent-search')
    await keys(operator, 'Control+KeyA')
    await page.keyboard.type('いつ届きますか')
    await operator.sees('.hits li')
    await page.waitForFunction(() => document.querySelector('.hits .hit-title')?.textContent?.includes('届'))
    await keys(operator, 'Alt+Digit1')
    await operator.sees('.hits li:first-child .pill.sent')
    await caller.sees('article[data-id] [lang=vi]')

    await keys(operator, 'Alt+KeyR')
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'agent-purpose')
    await keys(operator, 'Space', 'Tab')
    await page.keyboard.type(MEMBER.name)
    await keys(operator, 'Tab')
    await page.keyboard.type(MEMBER.birth)
    await keys(operator, 'Tab', 'Tab')
    await page.keyboard.type(MEMBER.symbol)
    await keys(operator, 'Tab')
    await page.keyboard.type(MEMBER.number)
    await keys(operator, 'Enter')
    await operator.sees('#panel-look_up .record')

    await keys(operator, 'Alt+KeyN')
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'agent-note')
    await page.keyboard.type('発送の時期をご案内')
    // Back over the answer used, the referral and the result to the category.
    await keys(operator, 'Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab')
    await page.keyboard.type('いつ・どこ')
    await keys(operator, 'Enter', 'Tab', 'ArrowDown', 'Control+Enter')
    await operator.sees('#panel-record .pill.sent')

    await keys(operator, 'Alt+KeyX')
    await operator.sees('.button.armed')
    await keys(operator, 'Alt+KeyX')
    await operator.sees('.wrap-up')
    await caller.sees('[data-phase=ended]')
    await keys(operator, 'Alt+KeyW')
    await operator.sees('.state-ready')
    assert.match(await operator.text('tbody tr'), /C1/)
  })
}

export async function a_look_up_needs_a_purpose_locks_after_two_failures_and_is_gone_with_the_call() {
  await on_the_floor(async (people) => {
    const { operator } = people
    await talk(people)
    await keys(operator, 'Alt+KeyR')
    await look_up(operator, MEMBER)
    assert.equal(await operator.page.locator('[name=agent-purpose]:invalid').count(), 3, 'no purpose was asked for')
    await operator.page.check('[name=agent-purpose][value=notice]')
    await operator.press('look_up')
    await operator.sees('#panel-look_up .record')
    assert.match(await operator.text('.record'), /グエン.*令和10年4月12日あと .*1,302/)
    await operator.page.click('#panel-look_up > section > .button')
    await operator.page.check('[name=agent-purpose][value=notice]')
    await look_up(operator, { ...MEMBER, birth: 'きのう' })
    await operator.sees('[data-id=bad-birth]')
    await look_up(operator, { ...MEMBER, number: '999' })
    await operator.sees('[data-id=member-not-found]')
    await look_up(operator, { ...MEMBER, number: '998' })
    await operator.sees('[data-id=look-up-locked]')
    assert.equal(await operator.page.locator('[data-do=look_up]').count(), 0)
    await finish(operator)
    const kept = await operator.page.evaluate(() =>
      [document.body.textContent, ...Object.values(sessionStorage), ...Object.values(localStorage)].join(' '),
    )
    for (const item of [MEMBER.name, MEMBER.symbol, '令和10年4月12日']) assert(!kept.includes(item), `${item} outlives the call`)
  })
}

export async function a_draft_survives_a_reload_and_a_correction_reaches_the_inquiry_list() {
  await on_the_floor(async (people) => {
    const { operator, browser, http } = people
    const { call } = await talk(people)
    await operator.page.click('.hits li:first-child .hit')
    await operator.page.click('article [data-do=send_answer]')
    await operator.page.click('#tab-record')
    await categorise(operator, '下4桁が違う')
    await operator.page.fill('[name=agent-note]', '番号 1234 5678 9012 の下4桁')
    await operator.page.click('#tab-scripts')
    await operator.page.check('[data-id=opening-secret] input')
    await operator.page.reload()
    await operator.sees('[data-phase=talking]')
    assert.equal(await operator.page.isChecked('[data-id=opening-secret] input'), true)
    await operator.page.click('#tab-record')
    assert.match(await operator.page.inputValue('[name=agent-category]'), /C3/)
    assert.equal(await operator.page.inputValue('[name=agent-note]'), '番号 ［番号削除］ の下4桁')

    await finish(operator)
    await operator.press('finish')
    await operator.sees('[role=alert]')
    await operator.press('disposition')
    await operator.sees('#panel-record .note.wrong')
    await operator.page.selectOption('[name=agent-resolution]', 'open')
    await operator.press('disposition')
    await operator.sees('#panel-record .pill.sent')
    await operator.press('finish')

    await operator.page.click(`tr[data-id="${call}"] button`)
    await operator.sees('.correction')
    await categorise(operator, 'C1')
    await operator.page.selectOption('[name=agent-resolution]', 'solved')
    await operator.press('correct')
    await operator.sees('.correction .pill.sent')
    await operator.sees(`tr[data-id="${call}"] .pill.sent`)
    const manager = await person(browser, `${http}/demo/manager`)
    const csv = await manager.page.evaluate(() => fetch('/api/manager/inquiries.csv').then((answer) => answer.text()))
    assert.match(csv, new RegExp(`${call}.*C1`))
    assert.doesNotMatch(csv, /C3/)
  })
}

export async function lines_and_numbers_are_shown_to_everybody_with_one_press() {
  await on_the_floor(async (people) => {
    const { operator } = people
    await talk(people)
    await operator.page.click('[data-id=opening-my-number] [data-do=say]')
    const line = '.messages li[data-kind=phrase]'
    await operator.sees(`${line} [lang=vi]`)
    assert.match(await operator.text(`${line} [lang=ja]`), /マイナンバー/)
    await operator.sees('[data-id=opening-my-number][data-ticked=true]')
    await operator.page.click('details[data-id=closing] summary')
    assert.match(await operator.text('.spelled'), /ハイフン/)
    await keys(operator, 'Alt+KeyB')
    await operator.page.keyboard.type('令和6年9月30日')
    await keys(operator, 'Enter')
    await operator.page.waitForFunction(() => document.querySelector('.board .shown')?.textContent === '令和6年9月30日')
    await operator.page.click('#tab-glossary')
    await operator.page.fill('[name=agent-glossary-filter]', 'しかくかくにん')
    await operator.sees('.glossary dd [lang=vi]')
  })
}

export async function another_interpreter_is_called_with_two_presses() {
  await on_the_floor(async (people) => {
    const { operator, interpreter } = people
    await talk(people)
    // Leaving is asked twice.
    await keys(interpreter, 'Alt+KeyX', 'Alt+KeyX')
    await interpreter.press('end')
    await interpreter.sees('.wrap-up')
    await operator.loses('[data-do=aside]')
    await operator.press('invite')
    await operator.sees('[data-phase=seeking_interpreter]')
    await operator.page.click('.invite .link')
    await operator.page.fill('[name=agent-invite-language]', 'vietn')
    await operator.page.waitForFunction(() => document.querySelectorAll('.options [role=option]').length === 1)
    await operator.page.press('[name=agent-invite-language]', 'Enter')
    await interpreter.press('finish')
    await interpreter.sees('.offer')
    await interpreter.press('accept')
    await operator.sees('[data-phase=talking] [data-do=aside]')
  })
}

export async function an_interpreters_sign_is_seen_at_once_and_stays_in_the_list_of_a_call_in_writing() {
  await on_the_floor(async ({ operator, interpreter, browser, http }) => {
    await interpreter.press('not_ready')
    const sister = await on_the_wire(browser, http, 'interpreter', VIETNAMESE)
    await Promise.all([operator.press('ready'), sister.says('ready')])
    await operator.sees('.state-ready')
    const caller = await person(browser, `${http}/call?lang=vi`, { viewport: SIZES[2], locale: 'vi-VN' })
    await caller.press('call_text')
    await operator.sees('.offer')
    const { call } = await sister.told('offer')
    await Promise.all([operator.press('accept'), sister.says('accept', { call })])
    await operator.sees('[data-phase=talking]')
    await operator.sees('.middle.written')
    await sister.says('say', { kind: 'cue', cue: 'show_numbers' })
    await operator.sees('.cue[data-id=show_numbers]')
    await operator.sees('.messages li[data-kind=cue]')
    await operator.page.click('.cue button')
    await operator.loses('.cue')
    await operator.page.fill('[name=common-write]', '承知しました')
    await operator.page.press('[name=common-write]', 'Enter')
    await caller.page.waitForFunction(() => document.body.textContent.includes('承知しました'))
  })
}

/** Wide in light and narrow in dark, or at every size in both. */
async function is_accessible({ page }, name, everywhere = true) {
  const pairs = everywhere
    ? SIZES.flatMap((size) => ['light', 'dark'].map((colorScheme) => [size, colorScheme]))
    : [
        [SIZES[0], 'light'],
        [SIZES[2], 'dark'],
      ]
  for (const [size, colorScheme] of pairs) {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
    const found = violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`)
    assert.deepEqual(found, [], `${name} at ${size.width}, ${colorScheme}, breaks a rule of accessibility`)
  }
  await page.setViewportSize(SIZES[0])
}

export async function the_console_is_accessible_in_every_state_light_and_dark_wide_and_narrow() {
  await on_the_floor(async (people) => {
    const { operator } = people
    await is_accessible(operator, 'the page between calls')
    const { call } = await talk(people)
    await operator.page.click('.hits li:first-child .hit')
    for (const tab of ['scripts', 'look_up', 'record', 'glossary']) {
      await operator.page.click(`#tab-${tab}`)
      await is_accessible(operator, `the tab ${tab}`, false)
    }
    await operator.page.click('#tab-record')
    await operator.page.fill('[name=agent-category]', 'カード')
    await is_accessible(operator, 'the list of categories')
    await operator.page.press('[name=agent-category]', 'Enter')
    await operator.page.selectOption('[name=agent-resolution]', 'solved')
    await operator.press('disposition')
    await finish(operator)
    await is_accessible(operator, 'wrap-up', false)
    await operator.press('finish')
    await operator.page.click(`tr[data-id="${call}"] button`)
    await is_accessible(operator, 'an own record')
  })
}
