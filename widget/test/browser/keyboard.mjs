// The caller's page without a mouse, and by the rules of accessibility, in light and dark, from left to right and from right to left.

import assert from 'node:assert/strict'
import { AxeBuilder } from '@axe-core/playwright'
import { house } from './house.mjs'
import { chrome, person } from './people.mjs'
import { on_the_wire } from './wire.mjs'

const PHONE = { viewport: { width: 390, height: 844 } }
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** More stops than any screen has. */
const STOPS = 80

/** Presses Tab until what fits the selector has the focus; every stop on the way must be seen, not under the bar. */
async function tab_to(page, selector) {
  for (let stop = 0; stop < STOPS; stop += 1) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate((selector) => {
      const [here, bar] = [document.activeElement, document.querySelector('.dial')]
      const box = here.getBoundingClientRect()
      const covered = bar !== null && !bar.contains(here) && box.top >= bar.getBoundingClientRect().top
      return { fits: here.matches(selector), covered, what: here.outerHTML.slice(0, 80) }
    }, selector)
    assert.ok(!at.covered, `under the bar: ${at.what}`)
    if (at.fits) return
  }
  assert.fail(`Tab never comes to ${selector}`)
}

async function press(page, selector, key = 'Enter') {
  await tab_to(page, selector)
  await page.keyboard.press(key)
}

export async function a_whole_call_with_the_keyboard_alone() {
  const demo = await house()
  const browser = await chrome()
  try {
    const operator = await on_the_wire(browser, demo.http, 'agent')
    await operator.says('ready')
    const caller = await person(browser, `${demo.http}/call`, PHONE)
    const { page } = caller
    await caller.sees('[data-id=languages]')
    await press(page, '[data-id=ja] button')
    await caller.sees('[data-do=call]')
    await tab_to(page, '[name=topic]')
    await page.keyboard.press('ArrowUp')
    await page.waitForFunction(() => document.querySelector('[value=certificate]').checked)
    await caller.sees('.hits li')
    await press(page, '.hits .hit')
    await caller.sees('.hits article')
    await press(page, '.check summary')
    await press(page, '[data-do=call]')
    await caller.sees('[data-phase=waiting]')

    await operator.says('accept', { call: (await operator.told('offer')).call })
    await caller.sees('[data-phase=talking]')
    await press(page, 'input[type=range]', 'ArrowRight')
    await press(page, '[data-do=mute]', 'Space')
    await operator.told('call', '"muted":true')
    await press(page, '.messages summary')
    await tab_to(page, 'textarea')
    await page.keyboard.type('聞こえますか')
    await page.keyboard.press('Enter')
    await operator.told('message', '聞こえますか')
    const focus = () => page.evaluate(() => document.activeElement?.tagName)
    await operator.says('say', { kind: 'text', text: 'はい' })
    await caller.sees('.log .theirs')
    assert.equal(await focus(), 'TEXTAREA', 'a message took the focus')
    await page.keyboard.press('Shift+Tab')
    for (let stop = 0; stop < STOPS; stop += 1) {
      if (await page.evaluate(() => document.activeElement?.matches('[data-do=end]'))) break
      await page.keyboard.press('Shift+Tab')
    }
    await page.keyboard.press('Enter')
    await caller.sees('.sure [data-do=end]')
    await page.keyboard.press('Enter')
    await caller.sees('.reference .number')
    assert.equal(await focus(), 'H1', 'the focus is lost after the call')
    await press(page, '.stack > .button.main')
    await caller.sees('[data-do=call]')
    assert.deepEqual(caller.complaints, [])
  } finally {
    await browser.close()
    await demo.stop()
  }
}

async function is_accessible(who, screen) {
  const { violations } = await new AxeBuilder({ page: who.page }).withTags(TAGS).analyze()
  const found = violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`)
  assert.deepEqual(found, [], `${screen} breaks a rule of accessibility`)
  const wide = await who.page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
  assert.ok(!wide, `${screen} is wider than a phone`)
}

/** Everything that is shown on a call. */
async function on_a_call(caller, operator, name) {
  const entry = await caller.page.getAttribute('.hits li', 'data-id')
  await caller.press('call_text')
  await caller.sees('[data-phase=waiting]')
  await is_accessible(caller, `${name}: the queue`)
  const { call } = await operator.told('offer')
  await operator.says('accept', { call })
  await caller.sees('[data-phase=talking]')
  await operator.says('say', { kind: 'phrase', phrase: 'opening-greeting' })
  await operator.says('say', { kind: 'board', text: '2024-09-30' })
  await operator.says('send_answer', { entry })
  await caller.sees('.board')
  await caller.sees('.log li')
  await caller.sees('article')
  await is_accessible(caller, `${name}: the call`)
  await caller.press('end')
  await caller.sees('.reference')
  await is_accessible(caller, `${name}: the end`)
  await operator.says('disposition', { call, category: 'C1', resolution: 'solved', referral: null, answers: [], note: '' })
  await operator.says('finish')
  await operator.says('ready')
}

export async function every_screen_keeps_the_rules_of_accessibility_in_light_and_dark() {
  const demo = await house()
  const browser = await chrome()
  try {
    const operator = await on_the_wire(browser, demo.http, 'agent')
    await operator.says('ready')
    for (const colorScheme of ['light', 'dark']) {
      for (const lang of ['ja', 'ur', 'my', 'ja-x-easy']) {
        const name = `${lang} ${colorScheme}`
        const caller = await person(browser, `${demo.http}/call`, { ...PHONE, colorScheme })
        await caller.page.click('.which summary')
        await caller.sees('.sentences li')
        await is_accessible(caller, `${name}: the languages`)
        await caller.page.click(`.tongues [data-id=${lang}] button`)
        await caller.sees('[data-do=call]')
        await caller.page.check('[value=notice]')
        await caller.sees('.hits li')
        await caller.page.click('.hits li:first-child .hit')
        await caller.sees('.hits article')
        await caller.page.click('.check summary')
        await is_accessible(caller, `${name}: before the call`)
        // Japanese needs no interpreter: these calls are answered by the operator alone.
        if (lang.startsWith('ja')) {
          await operator.forgets()
          await on_a_call(caller, operator, name)
        }
        assert.deepEqual(caller.complaints, [])
        await caller.context.close()
      }
    }
  } finally {
    await browser.close()
    await demo.stop()
  }
}
