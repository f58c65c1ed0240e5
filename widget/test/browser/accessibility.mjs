// The public page on accessibility: anyone reaches it, reads it, and sees what the checks found.

import assert from 'node:assert/strict'
import { AxeBuilder } from '@axe-core/playwright'
import { house } from './house.mjs'
import { chrome, person } from './people.mjs'

export async function the_policy_and_the_result_of_the_checks_are_one_link_away() {
  const demo = await house()
  const browser = await chrome()
  try {
    const caller = await person(browser, `${demo.http}/call?lang=en`, { locale: 'en-US', viewport: { width: 390, height: 844 } })
    await caller.page.click('footer a[href="/accessibility"]')
    await caller.sees('[data-id=result][data-violations="0"]')
    assert.match(await caller.text('main'), /WCAG 2\.2.*JIS X 8341-3:2016/s)
    await caller.sees('tr[data-id="call_before-light"]')
    await caller.sees('tr[data-id="color-contrast"]')
    await caller.page.click('.switch [lang=ja]')
    await caller.page.waitForFunction(() => document.documentElement.lang === 'ja')
    const { violations } = await new AxeBuilder({ page: caller.page }).analyze()
    assert.deepEqual(
      violations.map(({ id }) => id),
      [],
    )
    const wide = await caller.page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
    assert.ok(!wide, 'the page itself never scrolls sideways')
    const stranger = await person(browser, `${demo.http}/manager`)
    await stranger.page.click('footer a[href="/accessibility"]')
    await stranger.sees('[data-id=result]')
    for (const who of [caller, stranger]) assert.deepEqual(who.complaints, [])
  } finally {
    await browser.close()
    await demo.stop()
  }
}
