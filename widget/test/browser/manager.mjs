// The manager's day: the floor live, a call that nobody answered, days before, half-hours by keyboard, filters in the address, the wallboard.

import assert from 'node:assert/strict'
import { AxeBuilder } from '@axe-core/playwright'
import { house } from './house.mjs'
import { chrome, person } from './people.mjs'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function is_accessible({ page }, name) {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
    [],
    `${name} breaks a rule of accessibility`,
  )
}

/** Runs a story on a demo of its own. */
async function on_a_floor(story) {
  const demo = await house()
  const browser = await chrome()
  try {
    await story(demo, browser)
  } catch (error) {
    console.log(demo.log())
    throw error
  } finally {
    await browser.close()
    await demo.stop()
  }
}

const caller = (browser, http) =>
  person(browser, `${http}/call?lang=vi`, { locale: 'vi-VN', viewport: { width: 390, height: 844 } })

/** Somebody calls; gives the call. */
async function waits(who) {
  await who.press('call')
  await who.sees('[data-phase=waiting]')
  return who.page.getAttribute('[data-phase=waiting]', 'data-id')
}

export async function whoever_gives_up_is_marked_counted_and_found_by_the_filter_and_the_export() {
  await on_a_floor(async ({ http }, browser) => {
    const manager = await person(browser, `${http}/demo/manager`)
    const who = await caller(browser, http)
    const call = await waits(who)
    await manager.page.waitForFunction(() =>
      document.querySelector('.tile[data-id=waiting] strong')?.textContent?.startsWith('1'),
    )
    await who.press('end')
    const marked = `[data-id=calls] tr[data-id="${call}"].abandoned .gave-up`
    await manager.sees(marked)
    await manager.page.click('[data-id=calls] [aria-pressed]')
    await manager.sees(marked)
    assert.match(manager.page.url(), /calls=abandoned/, 'what is shown stands in the address')

    const search = manager.page.locator('search input[type=search]')
    await search.fill(call.slice(-8))
    await manager.page.waitForFunction(() => document.querySelectorAll('[data-id=inquiries] tbody tr').length === 1)
    await manager.page.selectOption('search select >> nth=0', 'vi')
    await manager.page.reload()
    await manager.sees(`[data-id=inquiries] tr[data-id="${call}"]`)
    assert.equal(await search.inputValue(), call.slice(-8), 'a reload shows the same')
    const file = await manager.page.getAttribute('[data-do=export]', 'href')
    const csv = await manager.page.evaluate((address) => fetch(address).then((answer) => answer.text()), file)
    assert.deepEqual([csv.trim().split('\r\n').length, csv.includes(call)], [2, true], 'the file holds exactly what is filtered')
    await is_accessible(manager, 'the dashboard')
    assert.deepEqual(manager.complaints, [])
  })
}

export async function a_day_is_read_by_keyboard_as_chart_and_as_table_and_a_day_of_rest_says_so() {
  await on_a_floor(async ({ http }, browser) => {
    const who = await caller(browser, http)
    await waits(who)
    const manager = await person(browser, `${http}/demo/manager`)
    await manager.sees('.plot canvas')
    const before = await manager.text('.reading')
    await manager.page.focus('.plot')
    await manager.page.keyboard.press('End')
    await manager.page.waitForFunction((hint) => document.querySelector('.reading')?.textContent !== hint, before)
    const told = await manager.text('.reading')
    assert.match(told, /10:00/)
    await manager.page.keyboard.press('ArrowLeft')
    await manager.page.click('.halves-chart button')
    await manager.sees('.halves-chart tbody tr')
    await who.press('end')

    await manager.page.goto(`${http}/manager?day=2024-09-16`)
    await manager.sees('.closed')
    assert.match(await manager.text('.closed'), /窓口時間外/)
    assert.equal(await manager.page.locator('.tile').count(), 0, 'no zeros on a day of rest')
    await is_accessible(manager, 'a day of rest')
    await manager.page.focus('.day .button >> nth=2')
    await manager.page.keyboard.press('Enter')
    await manager.sees('.pill.live')
    assert.doesNotMatch(manager.page.url(), /day=/)
    assert.deepEqual(manager.complaints, [])
  })
}

export async function the_wallboard_is_large_takes_no_input_and_says_when_it_is_stale() {
  const demo = await house()
  const browser = await chrome()
  try {
    const manager = await person(browser, `${demo.http}/demo/manager`, { viewport: { width: 1920, height: 1080 } })
    await manager.page.goto(`${demo.http}/manager?wall=1`)
    await manager.sees('.wall-tiles')
    const sizes = await manager.page.$$eval('.digits', (all) =>
      all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
    )
    assert.ok(sizes.length >= 4 && Math.min(...sizes) >= 48, `digits of ${sizes} px`)
    assert.equal(await manager.page.locator('button, input, select, a').count(), 0)
    assert.equal(await manager.page.locator('.stale').count(), 0)
    await is_accessible(manager, 'the wallboard')
    await demo.stop()
    await manager.sees('.stale')
    assert.match(await manager.text('.stale'), /データ .*\d+.* 秒前/)
  } catch (error) {
    console.log(demo.log())
    throw error
  } finally {
    await browser.close()
    await demo.stop()
  }
}
