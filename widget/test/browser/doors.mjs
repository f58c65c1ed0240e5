// What happens at the door: closed hours, a microphone that is not allowed, a wrong password, a second window.

import assert from 'node:assert/strict'
import { house } from './house.mjs'
import { chrome, person } from './people.mjs'

const SATURDAY_AT_TEN = '2024-09-21T10:00:00+09:00'

async function at_the_door(story, { clock, args } = {}) {
  const demo = await house({ clock })
  const browser = await chrome(args)
  try {
    await story(browser, demo.http)
  } finally {
    await browser.close()
    await demo.stop()
  }
}

export function a_caller_on_a_saturday_reads_when_it_opens_again() {
  return at_the_door(
    async (browser, http) => {
      const caller = await person(browser, `${http}/call?lang=en`)
      await caller.sees('[data-id=closed]')
      const text = await caller.text('[data-id=closed]')
      // Monday is a substitute holiday.
      assert.match(text, /Tuesday, September 24, 2024/)
      assert.match(text, /0120-95-0178/)
      assert.deepEqual(caller.complaints, [])
    },
    { clock: SATURDAY_AT_TEN },
  )
}

export function a_caller_without_a_microphone_is_told_before_waiting() {
  return at_the_door(async (browser, http) => {
    const caller = await person(browser, `${http}/call?lang=ko`, { permissions: [] })
    await caller.page.evaluate(() => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'))
    })
    await caller.press('call')
    await caller.sees('[role=alert]')
    assert.match(await caller.text('[role=alert]'), /마이크/)
    await caller.sees('[data-do=call]:not(:disabled)')
  })
}

export function a_wrong_password_is_said_in_one_sentence() {
  return at_the_door(async (browser, http) => {
    const stranger = await person(browser, `${http}/agent`)
    await stranger.page.fill('[name=common-sign-in-name]', 'nobody')
    await stranger.page.fill('[name=common-sign-in-password]', 'nothing at all')
    await stranger.press('sign_in')
    await stranger.sees('[role=alert]')
    assert.match(await stranger.text('[role=alert]'), /パスワードが違います/)
  })
}

export function a_second_window_takes_the_place_and_the_first_can_take_it_back() {
  return at_the_door(async (browser, http) => {
    const first = await person(browser, `${http}/demo/agent`)
    await first.sees('[data-do=ready]')
    const second = await first.context.newPage()
    await second.goto(`${http}/agent`)
    await second.waitForSelector('[data-do=ready]')
    await first.sees('[data-do=take_back]')
    await first.press('take_back')
    await first.loses('[data-do=take_back]')
    await second.waitForSelector('[data-do=take_back]')
    assert.deepEqual(first.complaints, [])
  })
}

export function staff_read_their_page_in_english_too() {
  return at_the_door(async (browser, http) => {
    const manager = await person(browser, `${http}/demo/manager`)
    await manager.sees('.tiles')
    await manager.page.click('.switch [lang=en]')
    await manager.page.waitForFunction(() => document.querySelector('.tiles')?.textContent?.includes('Service level'))
    assert.equal(await manager.page.getAttribute('html', 'lang'), 'en')
  })
}
