// The administrator: people, closures, ended sign-ins, the trail; with the keyboard alone, and the first run of a fresh house.

import assert from 'node:assert/strict'
import { AxeBuilder } from '@axe-core/playwright'
import { house } from './house.mjs'
import { chrome, person } from './people.mjs'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function is_accessible(who, name) {
  const { violations } = await new AxeBuilder({ page: who.page }).withTags(TAGS).analyze()
  const found = violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`)
  assert.deepEqual(found, [], `${name} breaks a rule of accessibility`)
}

async function in_the_office(story, options = {}) {
  const place = await house(options)
  const browser = await chrome()
  try {
    await story(browser, place.http)
  } catch (error) {
    console.log(place.log())
    throw error
  } finally {
    await browser.close()
    await place.stop()
  }
}

/** Goes to what this selector names with the Tab key alone, and says where it was when it is never reached. */
async function tabs_to(who, selector) {
  for (let steps = 0; steps < 150; steps++) {
    if (await who.page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return
    await who.page.keyboard.press('Tab')
  }
  throw new Error(`the keyboard never reaches ${selector}`)
}

async function presses(who, selector) {
  await tabs_to(who, selector)
  await who.page.keyboard.press('Enter')
}

export function a_person_is_added_with_the_keyboard_alone_and_the_password_is_shown_once() {
  return in_the_office(async (browser, http) => {
    const admin = await person(browser, `${http}/demo/admin`)
    await admin.sees('tr[data-name="佐藤 恵"]')
    await is_accessible(admin, 'people')
    await presses(admin, '[data-do=open_add]')
    await admin.sees('dialog[open]')
    await tabs_to(admin, '[name=admin-name]')
    await admin.page.keyboard.type('新人')
    await presses(admin, '[data-do=add_language]')
    await is_accessible(admin, 'a new person')
    await presses(admin, '[data-do=add_person]')
    await admin.sees('[data-id=secret]')
    const password = await admin.text('[data-id=secret]')
    assert.match(password, /^[a-z2-9]{5}(-[a-z2-9]{5}){3}$/)
    await is_accessible(admin, 'the password')
    await presses(admin, '[data-do=close_secret]')
    await admin.loses('dialog')
    assert.ok(await admin.page.evaluate(() => document.activeElement?.matches('[data-do=open_add]')), 'the focus goes back')
    await admin.sees('tr[data-name="新人"]')
    assert.ok(!(await admin.page.content()).includes(password))
    const newcomer = await person(browser, `${http}/agent`)
    await newcomer.page.fill('[name=common-sign-in-name]', '新人')
    await newcomer.page.fill('[name=common-sign-in-password]', password)
    await newcomer.press('sign_in')
    await newcomer.sees('[data-do=ready]')
    assert.deepEqual(admin.complaints, [])
  })
}

export function whoever_is_disabled_is_out_and_enabling_undoes_it() {
  return in_the_office(async (browser, http) => {
    const admin = await person(browser, `${http}/demo/admin`)
    const operator = await person(browser, `${http}/demo/agent`)
    await operator.sees('[data-do=ready]')
    const name = (await operator.text('.me span')).trim()
    const row = `tr[data-name="${name}"]`
    await admin.page.click(`${row} [data-do=open_disable]`)
    await admin.page.keyboard.press('Escape')
    await admin.loses('dialog')
    await admin.page.click(`${row} [data-do=open_disable]`)
    await is_accessible(admin, 'the question')
    await admin.press('disable')
    await operator.sees('.sign-in')
    await admin.sees(`${row} [data-do=enable]`)
    await admin.press('undo')
    await admin.sees(`${row} [data-do=open_disable]`)
    await admin.page.click('[data-id=changes]')
    await admin.sees('[data-deed=person_enabled]')
    await admin.sees('[data-deed=person_disabled]')
    await is_accessible(admin, 'changes')
    assert.deepEqual(admin.complaints, [])
  })
}

export function days_are_closed_at_once_and_opened_again() {
  return in_the_office(async (browser, http) => {
    const admin = await person(browser, `${http}/demo/admin`)
    await admin.page.click('[data-id=calendar]')
    await admin.sees('[data-id=now][data-open=true]')
    await is_accessible(admin, 'hours')
    await admin.page.fill('[name=admin-reason]', '大雪')
    await admin.press('close_days')
    await admin.press('close_today')
    await admin.sees('[data-id=now][data-open=false]')
    await admin.sees('[data-day="2024-09-18"][data-kind=closure]')
    const caller = await person(browser, `${http}/call?lang=en`)
    await caller.sees('[data-id=closed]')
    await admin.press('open_remove')
    await admin.press('remove_closure')
    await admin.sees('[data-id=now][data-open=true]')
    await admin.press('undo')
    await admin.sees('[data-id=now][data-open=false]')
    await admin.page.reload()
    await admin.sees('[data-id=now][data-open=false]')
    assert.deepEqual(admin.complaints, [])
  })
}

export function a_sign_in_that_is_ended_closes_its_page() {
  return in_the_office(async (browser, http) => {
    const admin = await person(browser, `${http}/demo/admin`)
    const interpreter = await person(browser, `${http}/demo/interpreter`)
    await interpreter.sees('[data-do=ready]')
    const name = (await interpreter.text('.me span')).trim()
    await admin.page.click('[data-id=sessions]')
    await admin.sees(`tr[data-name="${name}"]`)
    await is_accessible(admin, 'sign-ins')
    await admin.page.click(`tr[data-name="${name}"] [data-do=open_end]`)
    await admin.press('end_session')
    await interpreter.sees('.sign-in')
    await admin.loses(`tr[data-name="${name}"]`)
    assert.deepEqual(admin.complaints, [])
  })
}

export function a_fresh_house_makes_its_first_administrator_on_its_own_machine() {
  return in_the_office(
    async (browser, http) => {
      const first = await person(browser, `${http}/agent`)
      await first.sees('[data-id=fresh] a')
      await first.page.click('[data-id=fresh] a')
      await first.sees('.first-run')
      await is_accessible(first, 'the first run')
      await first.page.fill('[name=admin-name]', 'root')
      await first.page.fill('[name=admin-password]', 'root root root root')
      await first.press('make_first')
      await first.sees('[role=alert]')
      assert.match(await first.text('[role=alert]'), /推測/)
      await first.page.fill('[name=admin-password]', 'water lily, Tuesday noon')
      await first.press('make_first')
      await first.sees('tr[data-name=root]')
      const late = await person(browser, `${http}/admin`)
      await late.sees('.sign-in')
      assert.equal(await late.page.$('[data-id=fresh]'), null)
      assert.deepEqual(first.complaints, [])
    },
    { verb: 'serve' },
  )
}
